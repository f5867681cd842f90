package org.restory.examples.packcheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.report.Change;
import org.restory.review.CatalogDifference;
import org.restory.review.CoverageReview;
import org.restory.review.Finding;
import org.restory.review.LanguageReview;
import org.restory.review.LayerReview;
import org.restory.review.ParityReview;
import org.restory.review.RuleReview;

/** What a careful reader would say of a catalog. */
final class PackReview {
  private final Catalog catalog;
  private final RuleReview rules;
  private final Set<Finding> findings;

  private PackReview(List<Pack> packs) {
    this.catalog = Catalog.builder().addAll(packs).build();
    this.rules = RuleReview.of(catalog);
    this.findings = new LinkedHashSet<>();
    Stream.of(
            LanguageReview.of(catalog),
            rules.findings(),
            LayerReview.of(packs),
            CoverageReview.of(catalog))
        .forEach(findings::addAll);
  }

  /**
   * The review of packs laid over each other in order.
   *
   * @throws org.restory.catalog.InvalidContentException with every problem, if they do not hold together
   */
  static PackReview of(List<Pack> packs) {
    return new PackReview(packs);
  }

  /** What they would not have said of the catalog before, in order of place. */
  List<Problem> problemsSince(PackReview before) {
    return findings.stream()
        .filter(finding -> !before.findings.contains(finding))
        .map(Finding::problem)
        .sorted()
        .toList();
  }

  /** What changes in cases when nothing but a disclosed identity changes. */
  ParityReview parity(List<SessionContext> cases) {
    return ParityReview.of(catalog, cases);
  }

  /** What has changed since, for each case as YAML that can be run: a line for each change below it. */
  List<String> changesSince(PackReview before) {
    List<SessionContext> cases = new ArrayList<>(CatalogDifference.casesFor(before.rules, rules));
    CaseFormat.shippedNames().forEach(name -> cases.add(CaseFormat.shipped(name)));
    CatalogDifference difference = CatalogDifference.over(before.catalog, catalog, cases);
    List<String> lines = new ArrayList<>();
    for (CatalogDifference.ChangedCase changed : difference.changed()) {
      lines.add("");
      CaseFormat.toYaml(changed.session()).lines().forEach(line -> lines.add("    " + line));
      changed.changes().stream().map(Change::toString).forEach(lines::add);
    }
    lines.add("");
    lines.add(difference.changed().size() + " of " + difference.tried() + " cases change");
    return lines;
  }
}
