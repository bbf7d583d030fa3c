package eu.countersign.backgroundcheck

import android.content.Context
import android.os.Build
import androidx.work.Constraints
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.ExistingWorkPolicy
import androidx.work.NetworkType
import androidx.work.OneTimeWorkRequest
import androidx.work.OutOfQuotaPolicy
import androidx.work.PeriodicWorkRequest
import androidx.work.WorkManager
import androidx.work.Worker
import androidx.work.WorkerParameters
import java.util.concurrent.TimeUnit

/** Checks every server once. No other part of the app is started for it. */
class CheckWorker(context: Context, parameters: WorkerParameters) : Worker(context, parameters) {
    override fun doWork(): Result {
        val check = BackgroundCheck(applicationContext)
        if (check.notifier.isAllowed()) check.run().execute { isStopped }
        // A server that did not answer is checked in the next run. Retries would outlast the request.
        return Result.success()
    }
}

/** Schedules [CheckWorker]. The system decides the times: there is no foreground service and no exact alarm. */
internal class CheckSchedule(context: Context) {
    private val work = WorkManager.getInstance(context)
    private val online = Constraints.Builder().setRequiredNetworkType(NetworkType.CONNECTED).build()

    /** Starts the periodic checks. */
    fun start() {
        val periodic = PeriodicWorkRequest.Builder(CheckWorker::class.java, INTERVAL_MINUTES, TimeUnit.MINUTES)
            .setConstraints(online)
            .build()
        work.enqueueUniquePeriodicWork(PERIODIC, ExistingPeriodicWorkPolicy.UPDATE, periodic)
    }

    /** Checks at once, after a push message. */
    fun runNow() {
        val request = OneTimeWorkRequest.Builder(CheckWorker::class.java).setConstraints(online)
        // Before Android 12 expedited work is a foreground service with a notification of its own. There the distributor
        // can raise the app instead, by RaiseToForegroundService.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            request.setExpedited(OutOfQuotaPolicy.RUN_AS_NON_EXPEDITED_WORK_REQUEST)
        }
        // Replaces a run that has not started. A run in progress still reports what it finds.
        work.enqueueUniqueWork(IMMEDIATE, ExistingWorkPolicy.REPLACE, request.build())
    }

    fun cancel() {
        work.cancelUniqueWork(PERIODIC)
        work.cancelUniqueWork(IMMEDIATE)
    }

    private companion object {
        const val PERIODIC = "background-check"
        const val IMMEDIATE = "background-check-now"

        /** WorkManager's minimum. */
        const val INTERVAL_MINUTES = 15L
    }
}
