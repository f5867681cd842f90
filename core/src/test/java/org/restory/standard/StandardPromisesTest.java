package org.restory.standard;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.standard.StandardSessions.CATALOG;
import static org.restory.standard.StandardSessions.RECOMMENDER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.context.Stated;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;

/** The promises hold for the standard catalog, over any session in its vocabulary. */
@Domain(DomainContext.Global.class)
@Domain(AnyStandardSession.class)
class StandardPromisesTest {
  private static final Id<Aim> OPEN_DOOR = Id.of("open-the-door-to-identity");
  private static final int TRIES = 150;

  @Property(tries = TRIES)
  void the_order_of_facts_does_not_matter(@ForAll SessionContext session) {
    SessionContext reversed = session.withFacts(Lists.reverse(session.facts().toList()));

    assertThat(RECOMMENDER.recommend(reversed)).isEqualTo(RECOMMENDER.recommend(session));
  }

  @Property(tries = TRIES)
  void nothing_is_cited_that_was_not_stated(@ForAll SessionContext session) {
    ImmutableSet<Fact> stated =
        Stream.concat(session.facts(), session.circumstances()).collect(toImmutableSet());

    assertThat(cited(RECOMMENDER.recommend(session)))
        .filteredOn(fact -> !(fact instanceof SetAside))
        .isSubsetOf(stated);
  }

  @Property(tries = TRIES)
  void identities_alone_raise_no_aim(@ForAll SessionContext session) {
    SessionContext bare = session.withFacts(List.of());
    SessionContext identitiesOnly =
        session.withFacts(session.facts().filter(Disclosure.class::isInstance).toList());

    assertThat(aims(identitiesOnly)).isSubsetOf(aims(bare));
  }

  @Property(tries = TRIES)
  void disclosing_nothing_leaves_nobody_with_less(@ForAll SessionContext session) {
    SessionContext undisclosed = session.withFacts(
        session.facts().filter(fact -> !(fact instanceof Disclosure)).toList());

    if (exercises(session).isEmpty()) {
      // Where all else is withheld, an open door is left for those who have disclosed nothing
      // (R04).
      assertThat(RECOMMENDER.recommend(undisclosed).recommendations())
          .allSatisfy(offered -> assertThat(offered.aims())
              .anyMatch(served -> served.raised().aim().equals(OPEN_DOOR)));
    } else {
      assertThat(exercises(undisclosed)).isNotEmpty();
    }
    assertThat(exercises(undisclosed))
        .hasSizeGreaterThanOrEqualTo(exercises(session).size() - 1);
  }

  @Property(tries = TRIES)
  void another_concern_brings_in_nothing_deeper_or_more_exposed(
      @ForAll SessionContext session, @ForAll Stated<SafetyConcern> concern) {
    RecommendationReport before = RECOMMENDER.recommend(session);
    int depth =
        before.recommendations().stream().mapToInt(Recommendation::depth).max().orElse(1);
    int exposure = before.recommendations().stream()
        .mapToInt(Recommendation::exposure)
        .max()
        .orElse(0);
    List<Fact> more = ImmutableList.<Fact>builder()
        .addAll(session.facts().toList())
        .add(concern)
        .build();

    RecommendationReport after = RECOMMENDER.recommend(session.withFacts(more));

    assertThat(after.recommendations())
        .filteredOn(added -> !exercises(session).contains(added.exercise()))
        .allMatch(added -> added.depth() <= depth && added.exposure() <= exposure);
  }

  @Property(tries = TRIES)
  void where_a_barrier_sits_beyond_the_person_something_seeks_change_there(
      @ForAll SessionContext session) {
    boolean beyond = session.barriers().stream()
        .filter(BarrierExperience::mayBeUsed)
        .anyMatch(barrier -> barrier.levels().stream().anyMatch(Level::isBeyondPersons));
    List<Recommendation> all = RECOMMENDER.recommend(session).recommendations();

    if (beyond && !all.isEmpty()) {
      assertThat(all.stream().flatMap(each -> each.aims().stream()))
          .anyMatch(served -> CATALOG.get(Aim.class, served.raised().aim()).addressesContext());
    }
  }

  @Property(tries = 60)
  void the_cited_facts_alone_bring_a_recommendation_about(@ForAll SessionContext session) {
    Recommender unlimited = RECOMMENDER.atMost(Integer.MAX_VALUE / 2);
    RecommendationReport report = unlimited.recommend(session);
    ImmutableSet<Fact> companions = report.recommendations().stream()
        .filter(StandardPromisesTest::addressesContext)
        .findFirst()
        .map(StandardPromisesTest::cited)
        .orElse(ImmutableSet.of());

    for (Recommendation full : report.recommendations()) {
      List<Fact> facts =
          Stream.concat(cited(full).stream(), companions.stream()).distinct().toList();
      RecommendationReport again = unlimited.recommend(session.withFacts(facts));

      assertThat(again.recommendations())
          .extracting(Recommendation::exercise)
          .contains(full.exercise());
    }
  }

  @Property(tries = TRIES)
  void what_has_no_consent_to_be_shown_is_not_shown(@ForAll SessionContext session) {
    RecommendationReport report = RECOMMENDER.recommend(session).forClient();
    String text = PlainText.of(CATALOG).write(report);

    assertThat(cited(report)).allMatch(Fact::mayBeShownToClient);
    session.disclosures().forEach(disclosure -> {
      if (!disclosure.mayBeShownToClient()) {
        assertThat(text).doesNotContain(disclosure.words());
      }
    });
    assertThat(report.toString()).doesNotContain("tell-nobody");
  }

  private static boolean addressesContext(Recommendation full) {
    return full.aims().stream()
        .anyMatch(served -> CATALOG.get(Aim.class, served.raised().aim()).addressesContext());
  }

  private static ImmutableSet<Id<Aim>> aims(SessionContext session) {
    return RECOMMENDER.recommend(session).aims().stream()
        .map(RaisedAim::aim)
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Id<Exercise>> exercises(SessionContext session) {
    return RECOMMENDER.recommend(session).recommendations().stream()
        .map(Recommendation::exercise)
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Fact> cited(Recommendation full) {
    return Stream.concat(
            full.aims().stream()
                .flatMap(served -> served.raised().reasons().stream())
                .map(Reason::facts)
                .flatMap(Collection::stream),
            full.permittedBy().stream())
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Fact> cited(RecommendationReport report) {
    Stream<Fact> ofRecommendations =
        report.recommendations().stream().flatMap(full -> cited(full).stream());
    Stream<Fact> ofCautions = report.recommendations().stream()
        .flatMap(full -> full.cautions().stream())
        .flatMap(caution -> caution.why().stream())
        .flatMap(reason -> reason.facts().stream());
    Stream<Fact> ofWithholdings =
        report.withholdings().stream().flatMap(held -> held.reason().facts().stream());
    Stream<Fact> ofNotices = report.notices().stream()
        .flatMap(notice -> notice.reason().stream())
        .flatMap(reason -> reason.facts().stream());
    return Stream.of(ofRecommendations, ofCautions, ofWithholdings, ofNotices)
        .flatMap(facts -> facts)
        .filter(fact -> !(fact instanceof Circumstance))
        .collect(toImmutableSet());
  }
}
