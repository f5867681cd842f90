package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.practice.Aim;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** Where a barrier sits beyond persons and anything is recommended, something seeks change around the person. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class ContextIsNotPrivatizedTest {
  @Property(tries = 300)
  void a_barrier_beyond_persons_is_answered_around_the_person(
      @ForAll Catalog catalog,
      @ForAll SessionContext session,
      @ForAll("beyondPersons") BarrierExperience barrier) {
    ImmutableList<Fact> facts = ImmutableList.<Fact>builder()
        .addAll(session.facts().toList())
        .add(barrier)
        .build();

    ImmutableList<Recommendation> recommendations =
        Recommender.of(catalog).recommend(session.withFacts(facts)).recommendations();

    if (!recommendations.isEmpty()) {
      assertThat(recommendations).anyMatch(each -> seeksChange(catalog, each));
    }
  }

  private static boolean seeksChange(Catalog catalog, Recommendation recommendation) {
    return recommendation.aims().stream()
        .anyMatch(served -> catalog.get(Aim.class, served.raised().aim()).addressesContext());
  }

  @Provide
  Arbitrary<BarrierExperience> beyondPersons() {
    return Combinators.combine(
            Arbitraries.of(Vocabulary.BARRIERS),
            Arbitraries.of(Level.INSTITUTIONAL, Level.STRUCTURAL, Level.CULTURAL))
        .as((barrier, level) -> Samples.barrier(barrier.value(), level));
  }
}
