package org.restory.examples.ehr.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files that only their owner reads, where the file system knows owners. */
final class OwnerOnly {
  private OwnerOnly() {}

  /** Makes an empty file, with the folders it lies in, unless it is there. */
  static void createIfAbsent(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder(file));
        Files.createFile(file, permissions());
      }
    } catch (IOException failed) {
      throw cannotMake(file, failed);
    }
  }

  /** Writes a file that was not there: it is there whole or not at all, also after a power cut. */
  static void write(Path file, byte[] bytes) {
    Path draft = folder(file).resolve(file.getFileName() + ".draft");
    try {
      Files.createDirectories(folder(file));
      Files.deleteIfExists(draft);
      try (SeekableByteChannel out = Files.newByteChannel(
          draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions())) {
        out.write(ByteBuffer.wrap(bytes));
        if (out instanceof FileChannel channel) {
          channel.force(true);
        }
      }
      Files.move(draft, file);
    } catch (IOException failed) {
      throw cannotMake(file, failed);
    }
  }

  private static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static FileAttribute<?>[] permissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static UncheckedIOException cannotMake(Path file, IOException cause) {
    return new UncheckedIOException(
        "'" + file + "' can't be made; expected a folder that the service may write to", cause);
  }
}
