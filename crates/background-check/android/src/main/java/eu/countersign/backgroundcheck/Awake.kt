package eu.countersign.backgroundcheck

/** What the running app has to do with its own sleep. Nothing of it outlives the process. */
internal object Awake {
    /** The person looks at the app: its list tells more than a notification. */
    @Volatile
    var inFront = false

    /** Something that the app was told of this platform is another now. */
    @Volatile
    var changed: () -> Unit = {}
}
