package org.restory.review;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;

/** Whether rules and exercises name what they rest on, and whether it is said who wrote them and when they are read again. */
final class Sources {
  private final Catalog catalog;

  Sources(Catalog catalog) {
    this.catalog = catalog;
  }

  Stream<Finding> findings() {
    return Stream.of(
            catalog.offered(Rule.class).stream()
                .filter(rule -> rule.references().isEmpty())
                .map(rule -> of(
                    Rule.class,
                    rule.id(),
                    ProblemKind.UNREFERENCED_RULE,
                    rule.because(),
                    "name a work behind the reason")),
            catalog.offered(Exercise.class).stream()
                .filter(exercise -> exercise.evidence().isEmpty())
                .map(exercise -> of(
                    Exercise.class,
                    exercise.id(),
                    ProblemKind.NO_EVIDENCE_STATED,
                    exercise.name(),
                    "say what is known of it, also when that is little")),
            unstated())
        .flatMap(findings -> findings);
  }

  /** Told of one item for all that lack the same, since a word for the whole pack mends them together. */
  private Stream<Finding> unstated() {
    ListMultimap<String, Unstated> byMissing =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Stream.of(in(Rule.class), in(Exercise.class), in(Technique.class), in(ReflectivePrompt.class))
        .flatMap(items -> items)
        .filter(item -> !item.missing.isEmpty())
        .forEach(item -> byMissing.put(item.missing, item));
    return Multimaps.asMap(byMissing).values().stream().map(alike -> {
      String others = alike.size() == 1 ? "" : "; so it is with " + (alike.size() - 1) + " more";
      return alike.get(0).finding.apply(others);
    });
  }

  private <T extends Concept<T>> Stream<Unstated> in(Class<T> kind) {
    return catalog.offered(kind).stream().map(concept -> {
      String missing = missing(catalog.provenance(concept));
      String advice = "say in its provenance, or once for the pack: " + missing;
      return new Unstated(
          missing,
          others -> of(
              kind,
              concept.id(),
              ProblemKind.UNSTATED_PROVENANCE,
              concept.name(),
              advice + others));
    });
  }

  private static String missing(Provenance provenance) {
    List<String> missing = new ArrayList<>();
    if (provenance.author().isEmpty()) {
      missing.add("author");
    }
    if (provenance.reviewed().isEmpty()) {
      missing.add("reviewed");
    }
    if (provenance.reviewBy().isEmpty()) {
      missing.add("review-by");
    }
    return String.join(", ", missing);
  }

  private <T extends Concept<T>> Finding of(
      Class<T> type, Id<T> id, ProblemKind kind, String text, String advice) {
    return Finding.in(catalog, type, id, kind, text, advice);
  }

  /** An item that lacks something, and what is found in it, given a word on others that lack the same. */
  private record Unstated(String missing, Function<String, Finding> finding) {}
}
