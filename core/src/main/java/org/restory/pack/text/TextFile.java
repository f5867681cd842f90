package org.restory.pack.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;

/** Reads a file as UTF-8; what can't be read is a problem like any other. */
public final class TextFile {
  private TextFile() {}

  /** The text of a file, or nothing once a problem has been reported. */
  public static Optional<String> read(Path path, Reading reading) {
    String file = path.toString();
    Location start = new Location(file, 1, 1);
    try (InputStream in = open(path)) {
      return read(in, file, reading);
    } catch (NoSuchFileException e) {
      reading.problem(Problem.at(start, ProblemKind.NO_SUCH_FILE, "file not found")
          .expecting("a file of that name"));
    } catch (IOException e) {
      reading.problem(Problem.at(start, ProblemKind.UNREADABLE_FILE, unread(e))
          .expecting("a readable text file"));
    }
    return Optional.empty();
  }

  /** Why a file can't be read, as far as it was said. */
  public static String unread(IOException e) {
    return e instanceof FileSystemException said && said.getReason() != null
        ? said.getReason()
        : "file can't be read";
  }

  /**
   * Opens a regular file; anything else might never end, or wait for ever.
   *
   * @throws NoSuchFileException if there is none
   * @throws IOException if it is none, or can't be read
   */
  public static InputStream open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      if (Files.exists(path)) {
        throw new FileSystemException(path.toString(), null, "what stands there is not a file");
      }
      throw new NoSuchFileException(path.toString());
    }
    return Files.newInputStream(path);
  }

  /** The text of an open file, or nothing once a problem has been reported. */
  public static Optional<String> read(InputStream in, String file, Reading reading)
      throws IOException {
    Location start = new Location(file, 1, 1);
    reading.spend(Allowance.Of.FILES, 1, start);
    byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
    reading.spend(Allowance.Of.BYTES, bytes.length, start);
    if (bytes.length > Limits.FILE_BYTES) {
      reading.problem(Problem.at(start, ProblemKind.TOO_LARGE, "file is too large")
          .expecting("at most " + Limits.FILE_BYTES + " bytes"));
      return Optional.empty();
    }
    return decode(file, bytes, reading);
  }

  private static Optional<String> decode(String file, byte[] bytes, Reading reading) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer into = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(from, into, true);
    String text = into.flip().toString();
    if (result.isError()) {
      reading.problem(Problem.at(end(file, text), ProblemKind.NOT_UTF8, "bytes that are not UTF-8")
          .expecting("text in UTF-8"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Where a text ends. */
  static Location end(String file, String text) {
    int lastBreak = text.lastIndexOf('\n');
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Location(file, line, text.codePointCount(lastBreak + 1, text.length()) + 1);
  }
}
