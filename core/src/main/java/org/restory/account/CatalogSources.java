package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.DataRead;
import org.restory.catalog.DataReads;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.rule.Rule;

/**
 * The source attributes of a catalog, of its rules, and of what it recommends. Which data about a person is used is computed from the
 * rules; nothing of it is typed by hand. Immutable: make it once for a catalog.
 */
public final class CatalogSources {
  private static final Comparator<Reference> BY_AUTHOR = Comparator.comparing(Reference::authors)
      .thenComparingInt(Reference::year)
      .thenComparing(Reference::id);

  private final Catalog catalog;
  private final DataReads reads;
  private final ImmutableSet<DataRead> always;

  private CatalogSources(Catalog catalog) {
    this.catalog = catalog;
    this.reads = DataReads.of(catalog);
    this.always = EngineReads.of(catalog);
  }

  /** Those of a catalog. */
  public static CatalogSources of(Catalog catalog) {
    return new CatalogSources(catalog);
  }

  /** The attributes of all that the catalog offers: every rule, exercise and technique, and what the engine reads in every case. */
  public SourceAttributes ofCatalog() {
    Set<Concept<?>> content = new LinkedHashSet<>();
    content.addAll(catalog.offered(Rule.class));
    content.addAll(catalog.offered(Exercise.class));
    content.addAll(catalog.offered(Technique.class));
    return about(content, Sets.union(reads.all(), always))
        .addAllSources(catalog.sourceStatements().entrySet().stream()
            .map(pack -> new PackSource(pack.getKey(), pack.getValue()))
            .toList())
        .build();
  }

  /**
   * The attributes of a rule: its own works, and all it reads, also through the aims it rests on.
   *
   * @throws IllegalArgumentException if there is no such rule, with the nearest id there is
   */
  public SourceAttributes ofRule(Id<Rule> id) {
    Set<Concept<?>> content = Set.of(catalog.get(Rule.class, id));
    return about(content, reads.of(id))
        .rule(id)
        .addAllSources(sourcesOf(content))
        .build();
  }

  /**
   * The attributes of a recommendation: of the exercise, of every rule that it cites, and of what the engine reads in every case.
   *
   * @throws IllegalArgumentException if it is shown to a client, since it then names no rule; or if it is of another catalog
   */
  public SourceAttributes ofRecommendation(Recommendation recommendation) {
    ImmutableSet<Id<Rule>> rules = reasons(recommendation)
        .map(reason -> {
          checkArgument(
              reason.rule().isPresent(),
              "recommendation of '%s' names no rules; expected one from the report for a clinician",
              recommendation.exercise());
          return reason.rule().get();
        })
        .collect(toImmutableSet());
    Exercise exercise = catalog.get(Exercise.class, recommendation.exercise());
    Set<Concept<?>> content = new LinkedHashSet<>();
    content.add(exercise);
    content.add(catalog.get(Technique.class, exercise.technique()));
    rules.forEach(rule -> content.add(catalog.get(Rule.class, rule)));
    ImmutableSet<DataRead> read = Stream.concat(
            rules.stream().flatMap(rule -> reads.of(rule).stream()), always.stream())
        .collect(toImmutableSet());
    return about(content, read)
        .exercise(exercise.id())
        .addAllSources(sourcesOf(content))
        .build();
  }

  private static Stream<Reason> reasons(Recommendation recommendation) {
    return Stream.of(
            recommendation.aims().stream().flatMap(aim -> aim.raised().reasons().stream()),
            recommendation.cautions().stream().map(GivenCaution::why).flatMap(Optional::stream),
            recommendation.preferredBecause().stream())
        .flatMap(reasons -> reasons);
  }

  private SourceAttributes.Builder about(Collection<Concept<?>> content, Set<DataRead> read) {
    SourceAttributes.Builder about = SourceAttributes.builder();
    about
        .fingerprint(catalog.fingerprint())
        .addAllRules(content.stream()
            .filter(Rule.class::isInstance)
            .map(rule -> ((Rule) rule).id())
            .sorted()
            .toList())
        .addAllCitations(content.stream()
            .flatMap(CatalogSources::cited)
            .distinct()
            .map(id -> catalog.get(Reference.class, id))
            .sorted(BY_AUTHOR)
            .map(Citations::of)
            .toList())
        .addAllUses(Arrays.stream(DataElement.values())
            .map(element -> DataUse.of(element, read))
            .toList());
    content.forEach(item -> {
      catalog.provenance(item).reviewed().ifPresent(about::addReviewed);
      catalog.provenance(item).reviewBy().ifPresent(about::addReviewBy);
    });
    return about;
  }

  private Iterable<PackSource> sourcesOf(Collection<Concept<?>> content) {
    ImmutableSet<String> behind =
        content.stream().flatMap(item -> catalog.packOf(item).stream()).collect(toImmutableSet());
    return catalog.sourceStatements().entrySet().stream()
        .filter(pack -> behind.contains(pack.getKey()))
        .map(pack -> new PackSource(pack.getKey(), pack.getValue()))
        .collect(toImmutableList());
  }

  private static Stream<Id<Reference>> cited(Concept<?> item) {
    Collection<Evidence> evidence = item instanceof Exercise exercise
        ? exercise.evidence()
        : item instanceof Technique technique ? technique.evidence() : Set.of();
    return Stream.concat(
        item.references().stream(), evidence.stream().flatMap(each -> each.references().stream()));
  }
}
