package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import org.restory.account.CatalogSources;
import org.restory.account.SourceAttribute;
import org.restory.account.SourceAttributes;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.Works.Work;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.practice.Exercise;
import org.restory.report.Recommendation;

/** What is known about an exercise and how, the works behind it, and its source attributes. */
final class Evidences {
  private final Works works;
  private final CatalogSources sources;

  Evidences(Catalog catalog) {
    this.works = new Works(catalog);
    this.sources = CatalogSources.of(catalog);
  }

  Basis of(Recommendation full, Exercise exercise) {
    ImmutableSet<Id<Reference>> cited = Stream.concat(
            exercise.references().stream(),
            full.evidence().stream().flatMap(evidence -> evidence.references().stream()))
        .collect(ImmutableSet.toImmutableSet());
    return new Basis(
        full.evidence().stream().map(Evidences::known).collect(ImmutableList.toImmutableList()),
        works.of(cited),
        attributes(sources.ofRecommendation(full)));
  }

  private static Known known(Evidence evidence) {
    return new Known(Say.evidence(evidence), evidence.note());
  }

  private static ImmutableList<Attribute> attributes(SourceAttributes attributes) {
    return Arrays.stream(SourceAttribute.values())
        .map(each -> new Attribute(
            each.paragraph(),
            each.title(),
            attributes.text(each).lines().collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What an exercise rests on.
   *
   * @param known what is known, and how
   * @param works the works behind it
   * @param attributes its source attributes, all thirteen
   */
  record Basis(
      ImmutableList<Known> known, ImmutableList<Work> works, ImmutableList<Attribute> attributes) {}

  /**
   * A statement of evidence.
   *
   * @param how how it is known, and which way it points
   * @param note what was studied, and the limit of it
   */
  record Known(String how, String note) {}

  /**
   * A source attribute.
   *
   * @param number its paragraph of 45 CFR 170.315(b)(11)(iv)(A)
   * @param title what it is called
   * @param lines what is said of it, never empty
   */
  record Attribute(int number, String title, ImmutableList<String> lines) {}
}
