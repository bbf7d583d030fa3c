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

/** Asks every server once. Nothing of the app but this is started for it. */
class CheckWorker(context: Context, parameters: WorkerParameters) : Worker(context, parameters) {
    override fun doWork(): Result {
        val check = BackgroundCheck(applicationContext)
        if (check.notices.allowed()) check.round().go { isStopped }
        // Who did not answer is asked the next time: what waits does not wait for longer tries.
        return Result.success()
    }
}

/** When the servers are asked. The system decides: nothing here is a foreground service or an exact alarm. */
internal class Rounds(context: Context) {
    private val work = WorkManager.getInstance(context)
    private val online = Constraints.Builder().setRequiredNetworkType(NetworkType.CONNECTED).build()

    /** Now and then, from now on. */
    fun begin() {
        val often = PeriodicWorkRequest.Builder(CheckWorker::class.java, MINUTES, TimeUnit.MINUTES)
            .setConstraints(online)
            .build()
        work.enqueueUniquePeriodicWork(NOW_AND_THEN, ExistingPeriodicWorkPolicy.UPDATE, often)
    }

    /** At once: a push service says that something happened. */
    fun once() {
        val now = OneTimeWorkRequest.Builder(CheckWorker::class.java).setConstraints(online)
        // Before Android 12 expedited work is a foreground service with a notification of its own.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
            now.setExpedited(OutOfQuotaPolicy.RUN_AS_NON_EXPEDITED_WORK_REQUEST)
        }
        // A round that goes on tells what it finds all the same; one that waits for it makes room for this.
        work.enqueueUniqueWork(AT_ONCE, ExistingWorkPolicy.REPLACE, now.build())
    }

    fun end() {
        work.cancelUniqueWork(NOW_AND_THEN)
        work.cancelUniqueWork(AT_ONCE)
    }

    private companion object {
        const val NOW_AND_THEN = "background-check"
        const val AT_ONCE = "background-check-now"

        /** The system allows no shorter interval. */
        const val MINUTES = 15L
    }
}
