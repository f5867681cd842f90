package org.restory.testkit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/** Tells what a report holds, for the one whose expectation was not met. */
final class Account {
  private final RecommendationReport report;

  Account(RecommendationReport report) {
    this.report = report;
  }

  String recommended() {
    ImmutableList<Recommendation> all = report.recommendations();
    return section(
        "Recommended",
        IntStream.range(0, all.size()).mapToObj(i -> (i + 1) + ". " + recommendation(all.get(i))));
  }

  String raised() {
    return section("Raised", report.aims().stream().map(Account::raised));
  }

  String withheld() {
    return section("Withheld", report.withholdings().stream().map(Account::withheld));
  }

  String cautioned() {
    return section(
        "Cautioned",
        report.recommendations().stream()
            .flatMap(each -> each.cautions().stream()
                .flatMap(caution -> caution.why().stream())
                .map(why -> each.exercise() + " " + by(why))));
  }

  String noticed() {
    return section(
        "Noticed",
        report.notices().stream()
            .map(notice -> (notice.gate() ? "gate" : "notice")
                + notice.reason().map(why -> " " + by(why)).orElse("")));
  }

  /** An aim with its rules and facts. */
  static String raised(RaisedAim aim) {
    return aim.aim() + ", " + aim.reasons().stream().map(Account::by).collect(joining("; "));
  }

  /** A withholding with its rule, facts and what lifts it. */
  static String withheld(Withholding withholding) {
    return withholding.what() + ", " + by(withholding.reason()) + "; lifts when: "
        + withholding.liftsWhen();
  }

  private static String recommendation(Recommendation offered) {
    return offered.exercise() + " for "
        + offered.aims().stream()
            .map(served -> served.raised().aim().value())
            .collect(joining(", "));
  }

  private static String by(Reason reason) {
    return "by " + reason.label() + " on " + FactNames.of(reason.facts());
  }

  private static String section(String heading, Stream<String> lines) {
    String text = lines.map(line -> "\n  " + line).collect(joining());
    return "\n" + heading + ":" + (text.isEmpty() ? " nothing" : text);
  }
}
