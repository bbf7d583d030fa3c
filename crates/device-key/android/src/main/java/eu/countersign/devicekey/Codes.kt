package eu.countersign.devicekey

/** Why the platform refused; Rust and Swift have the same codes. */
enum class Failure(val code: String) {
    NO_LOCK("no-lock"),
    NOT_ENROLLED("not-enrolled"),
    LOCKED_OUT("locked-out"),
    CHANGED("changed"),
    CANCELLED("cancelled"),
    GONE("gone"),
    UNAVAILABLE("unavailable"),
}

/** A failure on its way to Rust. */
class Refusal(val failure: Failure, cause: Throwable? = null) : Exception(failure.code, cause)

/** What holds a key. */
enum class Level(val code: String) {
    SOFTWARE("software"),
    TRUSTED_ENVIRONMENT("trusted-environment"),
    SECURE_ELEMENT("secure-element"),
}

/** What a person can be recognised by. */
enum class Biometrics(val code: String) {
    FINGERPRINT("fingerprint"),
    FACE("face"),
    EITHER("either"),
}
