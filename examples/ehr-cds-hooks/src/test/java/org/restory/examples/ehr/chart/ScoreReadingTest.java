package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.LOINC;
import static org.restory.examples.ehr.chart.Told.RECENT;
import static org.restory.examples.ehr.chart.Told.answered;
import static org.restory.examples.ehr.chart.Told.asked;
import static org.restory.examples.ehr.chart.Told.coded;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.scored;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.context.Measurement;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;
import org.restory.recommend.Recommender;

class ScoreReadingTest {
  private static final String PHQ_9 = "44261-6";
  private static final String ITEM_9 = "44260-8";

  @Test
  void the_latest_total_is_measured_with_the_one_before() {
    Reading reading = read(
        scored(PHQ_9, 17, "2024-06-01"),
        scored(PHQ_9, 11, RECENT),
        scored(PHQ_9, 20, "2024-03-01"));

    Measurement measured = only(reading);
    assertThat(measured.instrument()).hasToString("phq-9");
    assertThat(measured.score()).hasValue(11);
    assertThat(measured.previous()).hasValue(17);
    assertThat(measured.takenOn()).hasValue(LocalDate.of(2024, 11, 20));
    assertThat(measured.source()).isEqualTo(Source.CLIENT_STATED);
    assertThat(reading.leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.SUPERSEDED);
      assertThat(left.times()).isEqualTo(2);
    });
  }

  @Test
  void a_total_of_long_before_says_nothing_of_how_it_went() {
    assertThat(only(read(scored(PHQ_9, 17, "2019-06-01"), scored(PHQ_9, 11, RECENT)))
            .previous())
        .isEmpty();
  }

  @Test
  void a_total_of_long_ago_is_not_relied_on() {
    Reading reading = read(scored(PHQ_9, 17, "2019-06-01"));

    assertThat(reading.context().measurements()).isEmpty();
    assertThat(reading.toAsk()).isEmpty();
    assertThat(reasons(reading)).containsExactly(Reason.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 28, 270})
  void a_score_out_of_range_is_left_alone_and_never_moved_into_it(double score) {
    Reading reading = read(scored(PHQ_9, score, RECENT));

    assertThat(reading.context().measurements()).isEmpty();
    assertThat(reading.leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.UNREADABLE);
      assertThat(left.words()).contains("outside the range");
    });
  }

  @Test
  void a_score_that_is_only_bounded_is_no_score() {
    Quantity above = new Quantity(20).setComparator(QuantityComparator.GREATER_THAN);

    assertThat(reasons(read(asked(PHQ_9, RECENT).setValue(above))))
        .containsExactly(Reason.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({"LA6568-5, 0", "LA6569-3, 1", "LA6570-1, 2", "LA6571-9, 3"})
  void item_nine_is_scored_by_its_answer(String answer, double score) {
    assertThat(only(read(answered(ITEM_9, answer, RECENT))).items()).containsEntry(9, score);
  }

  @Test
  void item_nine_may_carry_its_score_or_be_a_number() {
    Observation weighed = answered(ITEM_9, "LA-ours", RECENT);
    weighed
        .getValueCodeableConcept()
        .getCodingFirstRep()
        .addExtension("http://hl7.org/fhir/StructureDefinition/ordinalValue", new DecimalType(2));

    assertThat(only(read(weighed)).items()).containsEntry(9, 2.0);
    assertThat(only(read(asked(ITEM_9, RECENT).setValue(new IntegerType(1)))).items())
        .containsEntry(9, 1.0);
  }

  @Test
  void an_item_nine_above_zero_comes_before_any_exercise_for_the_client() {
    Recommender recommender = Recommender.of(Told.CATALOG);
    Reading zero = read(scored(PHQ_9, 11, RECENT), answered(ITEM_9, "LA6568-5", RECENT));
    Reading above = read(scored(PHQ_9, 11, RECENT), answered(ITEM_9, "LA6569-3", RECENT));

    assertThat(recommender.recommend(zero.context()).forClient().recommendations())
        .isNotEmpty();
    assertThat(recommender.recommend(above.context()).forClient().recommendations())
        .isEmpty();
  }

  @Test
  void items_and_total_stand_in_one_measurement() {
    Measurement measured =
        only(read(scored(PHQ_9, 11, RECENT), answered(ITEM_9, "LA6568-5", RECENT)));

    assertThat(measured.score()).hasValue(11);
    assertThat(measured.items()).containsEntry(9, 0.0);
  }

  @Test
  void other_forms_of_an_instrument_are_not_taken_for_it() {
    Reading reading = read(scored("55758-7", 5, RECENT), scored("89204-2", 12, RECENT));

    assertThat(reading.context().measurements()).isEmpty();
    assertThat(reasons(reading)).containsOnly(Reason.UNMATCHED);
  }

  @Test
  void a_total_that_a_clinician_filed_is_one_of_the_record() {
    Observation observation = scored("70274-6", 9, RECENT);
    observation.addPerformer(new Reference("Practitioner/d1"));

    assertThat(only(read(observation)).source()).isEqualTo(Source.RECORD);
  }

  @Test
  void the_everyday_discrimination_scale_is_measured_and_no_barrier_is_told_from_it() {
    Reading reading = read(scored("112307-4", 30, RECENT));

    assertThat(only(reading).instrument()).hasToString("everyday-discrimination-scale");
    assertThat(reading.context().barriers()).isEmpty();
  }

  @Test
  void a_word_is_no_score() {
    assertThat(reasons(read(asked(PHQ_9, RECENT).setValue(coded(LOINC, "LA-severe")))))
        .containsExactly(Reason.UNREADABLE);
  }

  private static Measurement only(Reading reading) {
    return reading.context().measurements().iterator().next();
  }
}
