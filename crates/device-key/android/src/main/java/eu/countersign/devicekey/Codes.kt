package eu.countersign.devicekey

/** A failure of the platform. Rust and Swift have the same codes. */
enum class Failure(val code: String) {
    NO_LOCK("no-lock"),
    NOT_ENROLLED("not-enrolled"),
    LOCKED_OUT("locked-out"),
    CHANGED("changed"),
    CANCELLED("cancelled"),
    GONE("gone"),
    UNAVAILABLE("unavailable"),
}

/** Carries a [Failure] to Rust. */
class DeviceKeyException(val failure: Failure, cause: Throwable? = null) : Exception(failure.code, cause)

/** The hardware that holds a key. */
enum class Level(val code: String) {
    SOFTWARE("software"),
    TRUSTED_ENVIRONMENT("trusted-environment"),
    SECURE_ELEMENT("secure-element"),
}

/** The enrolled kind of biometrics. */
enum class Biometrics(val code: String) {
    FINGERPRINT("fingerprint"),
    FACE("face"),
    EITHER("either"),
}
