package eu.countersign.devicekey

import java.io.File
import java.io.FileOutputStream
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardOpenOption.READ

/** A small file. After a crash at any point it is complete or missing. */
internal class AtomicFile(private val folder: File, name: String) {
    private val file = File(folder, name)
    private val draft = File(folder, "$name.draft")

    /** Whether a [write] was started and not finished. */
    val hasDraft: Boolean
        get() = draft.exists()

    /** Marks the start of a [write]. */
    fun begin() = put(ByteArray(0))

    /** Durable when it returns. */
    fun write(bytes: ByteArray) {
        put(bytes)
        Files.move(draft.toPath(), file.toPath(), ATOMIC_MOVE)
        syncFolder()
    }

    fun read(): ByteArray? = if (file.exists()) file.readBytes() else null

    fun delete() {
        file.delete()
        draft.delete()
    }

    private fun put(bytes: ByteArray) {
        folder.mkdirs()
        FileOutputStream(draft).use {
            it.write(bytes)
            it.fd.sync()
        }
        syncFolder()
    }

    private fun syncFolder() = FileChannel.open(folder.toPath(), READ).use { it.force(true) }
}
