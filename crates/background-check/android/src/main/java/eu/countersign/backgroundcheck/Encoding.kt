package eu.countersign.backgroundcheck

import java.nio.ByteBuffer

/** The encoding E, protocol.md §1.1: a label of 16 bytes, the number of fields, and each field after its length. */
internal object Encoding {
    private const val LABEL_BYTES = 16
    private const val MAX_BYTES = 16_384

    fun encode(label: String, vararg fields: ByteArray): ByteArray {
        val out = ByteBuffer.allocate(LABEL_BYTES + 1 + fields.sumOf { 2 + it.size })
        out.put(padded(label)).put(fields.size.toByte())
        fields.forEach { out.putShort(it.size.toShort()).put(it) }
        return out.array()
    }

    /** The fields of a message with this label and exactly these field lengths, or null. */
    fun decode(label: String, lengths: List<Int>, body: ByteArray): List<ByteArray>? {
        val expected = LABEL_BYTES + 1 + lengths.sumOf { 2 + it }
        if (body.size > MAX_BYTES || body.size != expected) return null
        val bytes = ByteBuffer.wrap(body)
        val head = ByteArray(LABEL_BYTES).also(bytes::get)
        if (!head.contentEquals(padded(label)) || bytes.get().toInt() != lengths.size) return null
        return lengths.map { length ->
            if (bytes.short.toInt() != length) return null
            ByteArray(length).also(bytes::get)
        }
    }

    private fun padded(label: String): ByteArray = label.toByteArray(Charsets.US_ASCII).copyOf(LABEL_BYTES)
}

/** A number as eight bytes, big-endian. Times are Unix seconds in this form. */
internal fun u64(value: Long): ByteArray = ByteBuffer.allocate(Long.SIZE_BYTES).putLong(value).array()

/** Reads eight bytes, big-endian. Numbers from 2^63 on, which no clock shows, become negative. */
internal fun ByteArray.asU64(): Long = ByteBuffer.wrap(this).long
