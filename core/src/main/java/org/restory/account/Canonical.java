package org.restory.account;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.pack.cases.CaseCodec;
import org.restory.pack.cases.FactCodecs;
import org.restory.pack.cases.ReportCodec;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.Codec;
import org.restory.pack.text.JsonText;
import org.restory.report.Reason;
import org.restory.report.RecommendationReport;

/**
 * Texts that are the same for equal values: the JSON of their codecs, with the fields of each mapping in the order of their names, and
 * with the lists in order that say what a set holds.
 */
final class Canonical {
  private static final int SHORT = 12;
  private static final Codec<SessionContext> CASE = CaseCodec.context();
  private static final Codec<Fact> FACT = FactCodecs.any();
  private static final Codec<RecommendationReport> REPORT = ReportCodec.report();
  /** The fields of a report whose lists say what a set holds. */
  private static final ImmutableSet<String> SETS =
      ImmutableSet.of("facts", "permitted-by", "exercises", "references");

  private Canonical() {}

  static String context(SessionContext context) {
    return JsonText.compact(
        sorted(CASE.write(context.untitled().withFacts(context.facts().toList()))));
  }

  static String fact(Fact fact) {
    return JsonText.compact(sorted(FACT.write(fact)));
  }

  static String report(RecommendationReport report) {
    return JsonText.compact(keyed(REPORT.write(report)));
  }

  /** A short fingerprint of what a concept says: as a file says it, so that it outlives changes of this library. */
  static String reads(Concept<?> concept) {
    return brief(said(concept));
  }

  private static String said(Concept<?> concept) {
    try {
      return JsonText.compact(keyed(Sections.of(concept).written(concept)));
    } catch (IllegalArgumentException unsayable) {
      // In Java a rule can say the same effect twice, which no file can.
      return concept.toString();
    }
  }

  /** A short fingerprint of what a reason says in its own words. */
  static String reads(Reason reason) {
    return brief(reason.because() + "\n" + reason.forClient());
  }

  private static String brief(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, SHORT);
  }

  /** With the fields of each mapping in order, and the lists under some of them. */
  private static Object keyed(Object tree) {
    if (tree instanceof Map<?, ?> fields) {
      Map<String, Object> inOrder = new TreeMap<>();
      fields.forEach((name, value) -> inOrder.put(
          name.toString(), SETS.contains(name.toString()) ? sorted(value) : keyed(value)));
      return inOrder;
    }
    return tree instanceof List<?> items ? items.stream().map(Canonical::keyed).toList() : tree;
  }

  /** With all lists and the fields of all mappings in order. */
  private static Object sorted(Object tree) {
    if (tree instanceof Map<?, ?> fields) {
      Map<String, Object> inOrder = new TreeMap<>();
      fields.forEach((name, value) -> inOrder.put(name.toString(), sorted(value)));
      return inOrder;
    }
    if (tree instanceof List<?> items) {
      return items.stream()
          .map(Canonical::sorted)
          .map(item -> Map.entry(JsonText.compact(item), item))
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .toList();
    }
    return tree;
  }
}
