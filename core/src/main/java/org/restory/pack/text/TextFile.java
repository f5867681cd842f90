package org.restory.pack.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;

/** Reads a file as UTF-8; what can't be read is a problem like any other. */
public final class TextFile {
  private static final int LARGEST = 16 * 1024 * 1024;

  private TextFile() {}

  /** The text of a file, or nothing once a problem has been reported. */
  public static Optional<String> read(Path path, Reading reading) {
    String file = path.toString();
    Location start = new Location(file, 1, 1);
    try (InputStream in = Files.newInputStream(path)) {
      return read(in, file, reading);
    } catch (NoSuchFileException e) {
      reading.problem(Problem.at(start, ProblemKind.NO_SUCH_FILE, "file not found")
          .expecting("a file of that name"));
    } catch (IOException e) {
      reading.problem(Problem.at(start, ProblemKind.UNREADABLE_FILE, "file can't be read")
          .expecting("a readable text file"));
    }
    return Optional.empty();
  }

  /** The text of an open file, or nothing once a problem has been reported. */
  public static Optional<String> read(InputStream in, String file, Reading reading)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length <= LARGEST) {
      return decode(file, bytes, reading);
    }
    reading.problem(Problem.at(new Location(file, 1, 1), ProblemKind.TOO_LARGE, "file is too large")
        .expecting("at most " + LARGEST + " bytes"));
    return Optional.empty();
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
