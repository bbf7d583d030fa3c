package eu.countersign.devicekey

import org.junit.Assert.assertThrows

/** The failure that an action throws. */
fun failureOf(action: () -> Unit): Failure = assertThrows(DeviceKeyException::class.java) { action() }.failure
