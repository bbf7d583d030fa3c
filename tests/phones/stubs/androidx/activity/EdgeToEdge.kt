// https://developer.android.com/reference/kotlin/androidx/activity/package-summary
@file:JvmName("EdgeToEdge")

package androidx.activity

fun ComponentActivity.enableEdgeToEdge() {
  throw UnsupportedOperationException()
}
