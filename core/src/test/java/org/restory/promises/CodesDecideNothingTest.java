package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Checked;
import org.restory.model.code.CodeMapping.Direction;
import org.restory.model.code.CodeMapping.Relation;
import org.restory.model.code.Meaning;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.pack.ReportFormat;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.testing.Vocabulary;

/** What codes of other systems a catalog knows changes nothing of what is recommended, withheld or why. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class CodesDecideNothingTest {
  private static final ImmutableList<Meaning> MEANINGS = Stream.of(
          all(Barrier.class, Vocabulary.BARRIERS),
          all(Strength.class, Vocabulary.STRENGTHS),
          all(Goal.class, Vocabulary.GOALS),
          all(Signal.class, Vocabulary.SIGNALS),
          all(SafetyConcern.class, Vocabulary.CONCERNS),
          all(AccessNeed.class, Vocabulary.ACCESS_NEEDS),
          Stream.of(
              Meaning.of(Instrument.class, Vocabulary.SCALE), Meaning.item(Vocabulary.SCALE, 2)))
      .flatMap(meanings -> meanings)
      .collect(ImmutableList.toImmutableList());

  @Property(tries = 150)
  void with_a_crosswalk_the_report_is_the_same_but_for_what_it_says_of_the_catalog(
      @ForAll Pack base, @ForAll("crosswalks") Pack codes, @ForAll SessionContext session) {
    RecommendationReport without = Recommender.of(Catalog.of(base)).recommend(session);
    RecommendationReport with = Recommender.of(Catalog.of(base, codes)).recommend(session);

    assertThat(told(with)).isEqualTo(told(without));
    assertThat(with.fingerprint()).isNotEqualTo(without.fingerprint());
    assertThat(with.packs()).contains(codes.toString());
  }

  @Provide
  Arbitrary<Pack> crosswalks() {
    return Combinators.combine(
            Arbitraries.of(MEANINGS),
            Arbitraries.of(Relation.class),
            Arbitraries.of(Direction.class))
        .as(CodesDecideNothingTest::mapping)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(CodesDecideNothingTest::pack);
  }

  private static CodeMapping.Builder mapping(
      Meaning meaning, Relation relation, Direction direction) {
    CodeMapping.Builder mapping = CodeMapping.builder()
        .code(new Coding("https://codes.example", meaning.id().value(), "A code"))
        .edition("2026")
        .relation(relation)
        .direction(direction)
        .checked(Checked.IN_SOURCE)
        .source("Made up")
        .asOf(LocalDate.of(2026, 11, 23));
    return relation == Relation.UNMATCHED
        ? mapping.note("It is about something else.")
        : mapping.means(meaning);
  }

  private static Pack pack(List<CodeMapping.Builder> mappings) {
    return Pack.builder()
        .name("codes")
        .version("1")
        .namespace("codes")
        .addAllConcepts(IntStream.range(0, mappings.size())
            .<Concept<?>>mapToObj(
                i -> mappings.get(i).id(Id.of("codes:mapping-" + i)).build())
            .toList())
        .build();
  }

  private static <T extends Concept<T>> Stream<Meaning> all(Class<T> kind, List<Id<T>> ids) {
    return ids.stream().map(id -> Meaning.of(kind, id));
  }

  /** The whole report but for what it says of the catalog. */
  private static String told(RecommendationReport report) {
    return ReportFormat.toJson(report)
        .replace(report.fingerprint(), "fingerprint")
        .replaceFirst("\"packs\": \\[[^]]*]", "");
  }
}
