package org.restory.examples.packcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Problem;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.review.ParityDifference;
import org.restory.review.ParityReview;

/** The cases of a folder, and what parity says of them. */
final class Cases {
  private Cases() {}

  /**
   * Every case in a folder, by the name of its file.
   *
   * @throws InvalidContentException with every problem of every file
   */
  static List<SessionContext> in(Path folder) {
    List<SessionContext> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files(folder)) {
      try {
        cases.add(CaseFormat.read(file));
      } catch (InvalidContentException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidContentException(problems);
    }
    return cases;
  }

  /** A line for each difference, then how much was tried. */
  static List<String> lines(ParityReview review) {
    List<String> lines = new ArrayList<>();
    review.differences().stream().map(ParityDifference::text).forEach(lines::add);
    lines.add(review.cases()
        + " cases, "
        + review.exchanges()
        + " disclosures replaced or taken away: "
        + review.differences().size()
        + " differences, of which no rule means "
        + review.unintended().size());
    return lines;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read cases from '" + folder + "'", e);
    }
  }
}
