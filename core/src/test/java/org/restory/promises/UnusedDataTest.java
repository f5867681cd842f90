package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.account.CatalogSources;
import org.restory.account.DataUse;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;
import org.restory.recommend.Recommender;
import org.restory.rule.Rule;
import org.restory.rule.condition.Leaf;
import org.restory.testing.Vocabulary;

/** Data about a person that the source attributes say is not used changes nothing. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class UnusedDataTest {
  @Property(tries = 150)
  void facts_that_hold_only_unused_data_change_nothing(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    ImmutableSet<DataElement> unused = CatalogSources.of(catalog).ofCatalog().uses().stream()
        .filter(use -> use.answer() == DataUse.Answer.NOT_USED)
        .map(DataUse::element)
        .collect(toImmutableSet());
    SessionContext without = without(session, fact -> {
      ImmutableSet<DataElement> held = held(catalog, fact);
      return !held.isEmpty() && unused.containsAll(held);
    });

    assertThat(Recommender.of(catalog).recommend(without))
        .isEqualTo(Recommender.of(catalog).recommend(session));
  }

  @Property(tries = 150)
  void every_kind_that_a_leaf_names_is_among_what_its_rule_reads(@ForAll Catalog catalog) {
    CatalogSources sources = CatalogSources.of(catalog);
    for (Rule rule : catalog.offered(Rule.class)) {
      ImmutableSet<DataElement> used = sources.ofRule(rule.id()).uses().stream()
          .filter(use -> use.answer() == DataUse.Answer.USED)
          .map(DataUse::element)
          .collect(toImmutableSet());
      for (Leaf leaf : rule.when().leaves().toList()) {
        assertThat(used).as("%s in %s", leaf, rule.id()).containsAll(named(leaf));
      }
    }
  }

  /** What the concepts say whose ids stand anywhere in the text of a leaf. */
  private static ImmutableSet<DataElement> named(Leaf leaf) {
    ImmutableSet<String> words =
        Pattern.compile("[^a-z-]+").splitAsStream(leaf.toString()).collect(toImmutableSet());
    return Vocabulary.concepts().stream()
        .filter(concept -> words.contains(concept.id().value()))
        .filter(Described.class::isInstance)
        .flatMap(concept -> ((Described<?>) concept).about().dataElements().stream())
        .flatMap(ImmutableSet::stream)
        .collect(toImmutableSet());
  }

  private static SessionContext without(SessionContext session, Predicate<Fact> gone) {
    return session.withFacts(session.facts().filter(gone.negate()).toList());
  }

  private static ImmutableSet<DataElement> held(Catalog catalog, Fact fact) {
    if (fact instanceof Disclosure said) {
      return Sets.union(
              of(catalog, IdentityDimension.class, said.dimension()),
              said.concept().map(id -> of(catalog, Identity.class, id)).orElse(ImmutableSet.of()))
          .immutableCopy();
    }
    if (fact instanceof Intersection meeting) {
      return meeting.dimensions().stream()
          .flatMap(id -> of(catalog, IdentityDimension.class, id).stream())
          .collect(toImmutableSet());
    }
    if (fact instanceof ClinicianPosition position) {
      return of(catalog, IdentityDimension.class, position.dimension());
    }
    if (fact instanceof BarrierExperience barrier) {
      return of(catalog, Barrier.class, barrier.barrier());
    }
    if (fact instanceof Stated<?> stated) {
      return ofStated(catalog, stated);
    }
    if (fact instanceof StatedPreference preference) {
      return of(catalog, Preference.class, preference.preference());
    }
    if (fact instanceof Readiness ready) {
      return of(catalog, Prerequisite.class, ready.prerequisite());
    }
    return ImmutableSet.of();
  }

  private static <T extends Concept<T>> ImmutableSet<DataElement> ofStated(
      Catalog catalog, Stated<T> stated) {
    return of(catalog, stated.kind(), stated.concept());
  }

  private static <T extends Concept<T>> ImmutableSet<DataElement> of(
      Catalog catalog, Class<T> kind, Id<T> id) {
    return catalog.dataElementsOf(kind, id);
  }
}
