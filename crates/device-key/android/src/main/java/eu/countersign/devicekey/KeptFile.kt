package eu.countersign.devicekey

import java.io.File
import java.io.FileOutputStream
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.nio.file.StandardOpenOption.READ

/** A small file that is there whole or not at all, after a crash at any point. */
internal class KeptFile(private val folder: File, name: String) {
    private val file = File(folder, name)
    private val draft = File(folder, "$name.draft")

    /** A first [write] has begun and was not finished. */
    val isBegun: Boolean
        get() = draft.exists()

    /** Marks that a [write] will follow. */
    fun begin() = put(ByteArray(0))

    /** On disk when it returns. */
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
