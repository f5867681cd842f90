package org.restory.examples.benchmarks.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page written by hand, with marked places that hold what is computed. Immutable. */
final class Marked {
  private final String page;

  Marked(String page) {
    this.page = page;
  }

  /**
   * The page with a text between the marks of a name, which are {@code <!-- name -->} and {@code <!-- end name -->}.
   *
   * @throws IllegalArgumentException if the marks are not there exactly once
   */
  Marked with(String name, String text) {
    Matcher marks = Pattern.compile(
            "(<!-- " + name + " -->\n).*?(<!-- end " + name + " -->)", Pattern.DOTALL)
        .matcher(page);
    if (marks.results().count() != 1) {
      throw new IllegalArgumentException(
          "expected once: <!-- " + name + " --> … <!-- end " + name + " -->");
    }
    return new Marked(marks.reset().replaceFirst("$1\n" + Matcher.quoteReplacement(text) + "\n$2"));
  }

  @Override
  public String toString() {
    return page;
  }
}
