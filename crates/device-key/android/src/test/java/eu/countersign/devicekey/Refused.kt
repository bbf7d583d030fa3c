package eu.countersign.devicekey

import org.junit.Assert.assertThrows

/** Why something was refused. */
fun refused(action: () -> Unit): Failure = assertThrows(Refusal::class.java) { action() }.failure
