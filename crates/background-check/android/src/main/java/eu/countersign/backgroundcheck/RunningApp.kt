package eu.countersign.backgroundcheck

/** State of the app's process. Nothing here outlives the process. */
internal object RunningApp {
    /** The app is in the foreground. Its own list then replaces the notification. */
    @Volatile
    var isInForeground = false

    /** Called when a value of the notification status has changed. */
    @Volatile
    var onStatusChanged: () -> Unit = {}
}
