package org.restory.examples.packcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page that lets its reader write files, stage by stage, and shows what they are then told. */
record Guide(Path page) {
  private static final Pattern BLOCK = Pattern.compile(
      "<!-- (file|more|change|said of|previewed): ([^\\n]+) -->\\n```\\w+\\n(.*?)```",
      Pattern.DOTALL);
  private static final String LEFT_OUT = "…\n";

  /** The stages in order. */
  List<Stage> stages() {
    return BLOCK.matcher(text()).results().map(Stage::of).toList();
  }

  private String text() {
    return read(page);
  }

  /** Puts other texts in the place of those that the stages have, one for each, in order. */
  void renew(List<String> texts) {
    Iterator<String> next = texts.iterator();
    write(
        page,
        BLOCK
            .matcher(text())
            .replaceAll(block -> Matcher.quoteReplacement(
                block.group().substring(0, block.start(3) - block.start()) + next.next() + "```")));
  }

  /**
   * A stage.
   *
   * @param does what it lets the reader do, or what it shows
   * @param of the file that is written or changed, or the arguments of the command
   * @param text what is written, or shown; a line of three dots stands for what is left out
   */
  record Stage(String does, String of, String text) {
    private static Stage of(MatchResult block) {
      return new Stage(block.group(1), block.group(2), block.group(3));
    }

    /** Whether it lets the reader write into a file. */
    boolean writes() {
      return does.equals("file") || does.equals("more") || does.equals("change");
    }

    /** Whether it shows only some of what is said. */
    boolean leavesOut() {
      return text.contains(LEFT_OUT);
    }

    /** Does to the files in a folder what the reader does. */
    void writeIn(Path folder) {
      Path file = folder.resolve(of);
      switch (does) {
        case "file" -> write(file, text);
        case "more" -> write(file, read(file) + text);
        default -> change(file);
      }
    }

    private void change(Path file) {
      String before = lines("-");
      String there = read(file);
      if (there.indexOf(before) < 0 || there.indexOf(before) != there.lastIndexOf(before)) {
        throw new IllegalStateException(file + " has not once:\n" + before);
      }
      write(file, there.replace(before, lines("+")));
    }

    /** The lines with a sign before them, and those with none. */
    private String lines(String sign) {
      return text.lines()
          .filter(line -> line.startsWith(sign) || line.startsWith(" "))
          .map(line -> line.substring(1) + "\n")
          .collect(Collectors.joining());
    }

    /** Whether this is what it shows, in this order, but for what it leaves out. */
    boolean shows(String said) {
      if (!leavesOut()) {
        return said.equals(text);
      }
      int from = 0;
      for (String part : text.split(Pattern.quote(LEFT_OUT), -1)) {
        int at = said.indexOf(part, from);
        if (at < 0) {
          return false;
        }
        from = at + part.length();
      }
      return true;
    }

    @Override
    public String toString() {
      return does + ": " + of;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
