package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.model.Id;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.testing.Contents;
import org.restory.testing.Vocabulary;

/** No identity, barrier or risk appears in a report that the context did not state. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class NothingInferredTest {
  private static final ImmutableSet<String> ABOUT_A_PERSON =
      Stream.<ImmutableList<? extends Id<?>>>of(
              Vocabulary.BARRIERS,
              Vocabulary.IDENTITIES,
              Vocabulary.DIMENSIONS,
              Vocabulary.CONCERNS,
              Vocabulary.GOALS,
              Vocabulary.SIGNALS)
          .flatMap(ImmutableList::stream)
          .map(Id::value)
          .collect(toImmutableSet());

  @Property
  void every_fact_of_a_report_was_stated(@ForAll Catalog catalog, @ForAll SessionContext session) {
    ImmutableSet<Fact> stated =
        Stream.concat(session.facts(), session.circumstances()).collect(toImmutableSet());

    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(Contents.facts(report).filter(fact -> !(fact instanceof SetAside)))
        .isSubsetOf(stated);
  }

  @Property
  void no_word_of_a_report_names_what_was_not_stated(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    ImmutableSet<String> stated = Contents.texts(session).collect(toImmutableSet());

    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(Contents.texts(report).filter(ABOUT_A_PERSON::contains)).isSubsetOf(stated);
  }

  @Property
  void what_was_set_aside_is_counted_and_not_told(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    long unusable = session.facts().filter(fact -> !fact.mayBeUsed()).count();

    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(Contents.facts(report)
            .filter(SetAside.class::isInstance)
            .map(SetAside.class::cast)
            .distinct()
            .mapToLong(SetAside::count)
            .sum())
        .isLessThanOrEqualTo(unusable);
  }
}
