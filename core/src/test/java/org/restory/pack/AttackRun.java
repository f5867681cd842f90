package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Problem;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.recommend.Recommender;
import org.restory.review.LanguageReview;
import org.restory.review.RuleReview;
import org.restory.testing.Pace;

/** Reads hostile files in a small Java machine of its own, and prints what came of each and what it took. */
final class AttackRun {
  private static final int TRIES = 4;
  private static final long ENOUGH_MILLISECONDS = 500;

  private AttackRun() {}

  /** Of files, each as {@code name TAB how TAB path}, listed in a file. */
  public static void main(String... arguments) throws Exception {
    StandardPack.catalog();
    for (int i = 0; i < 5; i++) {
      PackFormat.read(Path.of(arguments[1]));
    }
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    for (String line : Files.readAllLines(Path.of(arguments[0]), UTF_8)) {
      List<String> attack = List.of(line.split("\t", -1));
      double took = Double.MAX_VALUE;
      String[] outcome = {""};
      // The least of a few, since other work on the machine only ever adds; the first that is small
      // is enough.
      for (int i = 0; i < TRIES && took >= ENOUGH_MILLISECONDS; i++) {
        took = Math.min(
            took,
            Pace.milliseconds(() -> outcome[0] = outcome(attack.get(1), Path.of(attack.get(2)))));
      }
      out.println(String.join("\t", attack.get(0), Long.toString(Math.round(took)), outcome[0]));
    }
  }

  private static String outcome(String how, Path path) {
    try {
      read(how, path);
      return "accepted";
    } catch (InvalidContentException refused) {
      return refused.problems().stream()
          .map(Problem::toString)
          .map(problem -> problem.substring(0, Math.min(400, problem.length())))
          .collect(Collectors.joining(" | "));
    } catch (Throwable thrown) {
      return "THROWN " + thrown + " "
          + List.of(thrown.getStackTrace()).stream().limit(4).toList();
    }
  }

  private static void read(String how, Path path) throws Exception {
    switch (how) {
      case "case" -> CaseFormat.read(path, StandardPack.catalog());
      case "report" -> ReportFormat.read("report.yaml", Files.readString(path));
      case "catalog" -> Catalog.of(PackFormat.read(path));
      case "use" -> use(Catalog.of(PackFormat.read(path)));
      default -> PackFormat.read(path);
    }
  }

  private static void use(Catalog catalog) {
    Recommender.of(catalog)
        .recommend(SessionContext.builder()
            .format(Format.INDIVIDUAL)
            .phase(Phase.ENGAGING)
            .build());
    LanguageReview.of(catalog);
    RuleReview.of(catalog);
  }
}
