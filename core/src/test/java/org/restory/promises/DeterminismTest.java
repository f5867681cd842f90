package org.restory.promises;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.testing.RandomCatalogs;

/** The same context and catalog give an equal report, whatever the order of facts, rules, packs or threads. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class DeterminismTest {
  @Property
  void the_order_of_facts_changes_nothing(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll Random order) {
    Recommender recommender = Recommender.of(catalog);

    SessionContext shuffled = session.withFacts(shuffled(session.facts().toList(), order));

    assertThat(shuffled).isEqualTo(session);
    assertSame(recommender.recommend(shuffled), recommender.recommend(session));
  }

  @Property
  void the_order_of_concepts_and_rules_changes_nothing(
      @ForAll Pack pack, @ForAll SessionContext session, @ForAll Random order) {
    Catalog one = Catalog.of(pack);
    Catalog other = Catalog.of(RandomCatalogs.pack(shuffled(pack.concepts(), order)));

    assertThat(other.fingerprint()).isEqualTo(one.fingerprint());
    assertSame(Recommender.of(other).recommend(session), Recommender.of(one).recommend(session));
  }

  @Property
  void the_order_of_packs_changes_nothing(
      @ForAll Pack pack, @ForAll SessionContext session, @ForAll Random order) {
    List<Concept<?>> concepts = shuffled(pack.concepts(), order);
    Pack first = part("first", concepts.subList(0, concepts.size() / 2));
    Pack second = part("second", concepts.subList(concepts.size() / 2, concepts.size()));
    Catalog one = Catalog.of(first, second);
    Catalog other = Catalog.of(second, first);

    assertThat(other.fingerprint())
        .isEqualTo(one.fingerprint())
        .isEqualTo(Catalog.of(pack).fingerprint());
    assertSame(Recommender.of(other).recommend(session), Recommender.of(one).recommend(session));
  }

  @Property(tries = 100)
  void threads_that_share_a_recommender_get_equal_reports(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);

    ImmutableList<CompletableFuture<RecommendationReport>> reports = Stream.generate(
            () -> CompletableFuture.supplyAsync(() -> recommender.recommend(session)))
        .limit(4)
        .collect(toImmutableList());

    assertThat(reports.stream().map(CompletableFuture::join))
        .containsOnly(recommender.recommend(session));
  }

  /** Equal for both readers. */
  private static void assertSame(RecommendationReport actual, RecommendationReport expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(actual.forClient()).isEqualTo(expected.forClient());
    assertThat(actual).hasSameHashCodeAs(expected);
  }

  private static Pack part(String name, List<Concept<?>> concepts) {
    return Pack.builder().name(name).version("1").addAllConcepts(concepts).build();
  }

  private static <T> List<T> shuffled(Collection<T> values, Random order) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, order);
    return copy;
  }
}
