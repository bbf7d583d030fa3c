package eu.countersign.backgroundcheck

import java.io.File
import java.io.FileOutputStream
import java.nio.file.Files
import java.nio.file.StandardCopyOption

/** A small text file. After a crash at any point it holds either the old or the new text. */
internal class AtomicFile(private val file: File) {
    fun read(): String? = if (file.exists()) file.readText() else null

    fun write(text: String) {
        val next = File(file.path + ".next")
        FileOutputStream(next).use {
            it.write(text.toByteArray())
            it.fd.sync()
        }
        Files.move(next.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE)
    }

    fun delete() {
        file.delete()
    }
}
