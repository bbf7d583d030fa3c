package eu.countersign.backgroundcheck

import java.math.BigInteger
import java.security.AlgorithmParameters
import java.security.KeyFactory
import java.security.KeyPair
import java.security.spec.ECGenParameterSpec
import java.security.spec.ECParameterSpec
import java.security.spec.ECPrivateKeySpec

/** Sends one pending check to a real server and prints the result, for tests/properties/background_check.rs. Arguments: a list of targets, and the scalar of T in hex. */
fun main(arguments: Array<String>) {
    val (list, scalar) = arguments
    val curve = AlgorithmParameters.getInstance("EC").run {
        init(ECGenParameterSpec("secp256r1"))
        getParameterSpec(ECParameterSpec::class.java)
    }
    val secret = ECPrivateKeySpec(BigInteger(scalar, 16), curve)
    val t = KeyPair(null, KeyFactory.getInstance("EC").generatePrivate(secret))
    val account = CheckTargets(temporaryFile()).apply { replace(list) }.read().single()
    println(PendingCheck(Http(), { _, body -> t.sign(body) }, BackgroundCheck::now).send(account))
}
