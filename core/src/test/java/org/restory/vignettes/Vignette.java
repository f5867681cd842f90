package org.restory.vignettes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.report.Reason;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/** A shipped case with what an expert would do, and what the standard catalog does. */
final class Vignette {
  private static final Catalog CATALOG = StandardPack.catalog();

  final String name;
  List<String> raised = List.of();
  List<String> recommended = List.of();
  List<String> withheld = List.of();
  List<String> cautioned = List.of();
  private final RecommendationReport report;

  private Vignette(String name) {
    this.name = name;
    this.report = Recommender.of(CATALOG).recommend(CaseFormat.shipped(name));
  }

  static Vignette of(String name) {
    return new Vignette(name);
  }

  Vignette raises(String... aims) {
    raised = List.of(aims);
    return this;
  }

  Vignette recommends(String... aims) {
    recommended = List.of(aims);
    return this;
  }

  Vignette withholds(String... ruleNumbers) {
    withheld = List.of(ruleNumbers);
    return this;
  }

  Vignette cautions(String... ruleNumbers) {
    cautioned = List.of(ruleNumbers);
    return this;
  }

  RecommendationReport report() {
    return report;
  }

  List<String> raisedAims() {
    return report.aims().stream().map(aim -> aim.aim().value()).toList();
  }

  List<String> servedAims() {
    return report.recommendations().stream()
        .flatMap(recommendation -> recommendation.aims().stream())
        .map(served -> served.raised().aim())
        .map(Id::value)
        .distinct()
        .toList();
  }

  List<String> withholdingRules() {
    return numbers(report.withholdings().stream().map(Withholding::reason));
  }

  List<String> cautioningRules() {
    Stream<Reason> cautions = report.recommendations().stream()
        .flatMap(recommendation -> recommendation.cautions().stream())
        .flatMap(caution -> caution.why().stream());
    Stream<Reason> notices = report.notices().stream().flatMap(notice -> notice.reason().stream());
    return numbers(Stream.concat(cautions, notices));
  }

  String clinicianText() {
    return PlainText.of(CATALOG).write(report);
  }

  String clientText() {
    return PlainText.of(CATALOG).write(report.forClient());
  }

  private static List<String> numbers(Stream<Reason> reasons) {
    return reasons.map(Reason::number).flatMap(Optional::stream).distinct().toList();
  }
}
