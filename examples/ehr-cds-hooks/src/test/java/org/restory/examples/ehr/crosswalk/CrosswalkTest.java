package org.restory.examples.ehr.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.catalog.Catalog;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.person.Signal;
import org.restory.model.world.Barrier;
import org.restory.pack.StandardPack;

class CrosswalkTest {
  private static final Crosswalk CROSSWALK =
      Crosswalk.of(Catalog.of(StandardPack.pack(), UsCodes.pack()));

  @Test
  void a_code_is_about_a_concept() {
    assertThat(means(CROSSWALK.lookUp(icd("Z59.01")))).containsExactly("housing-insecurity");
  }

  @Test
  void a_system_may_be_named_by_its_oid() {
    assertThat(means(CROSSWALK.lookUp(new CodeKey("urn:oid:2.16.840.1.113883.6.90", "Z59.01"))))
        .containsExactly("housing-insecurity");
  }

  @Test
  void a_code_may_be_about_nothing_and_the_entry_says_why() {
    Found found = CROSSWALK.lookUp(new CodeKey("http://snomed.info/sct", "446654005"));

    assertThat(found)
        .isInstanceOfSatisfying(
            Found.Unmatched.class,
            unmatched ->
                assertThat(unmatched.mapping().note()).hasValue("A status, not a barrier."));
  }

  @Test
  void a_code_that_nobody_mapped_is_nowhere() {
    assertThat(CROSSWALK.lookUp(new CodeKey("http://snomed.info/sct", "444814009")))
        .isEqualTo(new Found.Nowhere());
  }

  @Test
  void only_the_answer_that_is_meant_says_something() {
    assertThat(means(CROSSWALK.lookUp(CodeKey.loinc("93033-9"), choice("LA33-6"))))
        .containsExactly("housing-insecurity");
    assertThat(CROSSWALK.lookUp(CodeKey.loinc("93033-9"), choice("LA32-8")))
        .isEqualTo(new Found.OtherAnswer());
  }

  @Test
  void of_an_inverted_question_no_is_the_answer_that_is_meant() {
    assertThat(means(CROSSWALK.lookUp(CodeKey.loinc("93026-3"), choice("LA32-8"))))
        .contains("unsafe-environment");
    assertThat(CROSSWALK.lookUp(CodeKey.loinc("93026-3"), choice("LA33-6")))
        .isEqualTo(new Found.OtherAnswer());
  }

  @Test
  void a_number_is_meant_from_the_least_on() {
    assertThat(means(CROSSWALK.lookUp(CodeKey.loinc("76504-0"), new Answer.Amount(1))))
        .containsExactly("coercion-or-control");
    assertThat(CROSSWALK.lookUp(CodeKey.loinc("76504-0"), new Answer.Amount(0)))
        .isEqualTo(new Found.OtherAnswer());
  }

  @Test
  void one_code_stands_for_all_discrimination_and_never_for_one_of_them() {
    assertThat(means(CROSSWALK.lookUp(icd("Z60.5")))).containsExactly("oppression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"racism", "sexism", "classism", "cissexism", "ableism"})
  void each_oppression_may_be_written_as_the_code_for_all(String oppression) {
    assertThat(codes(oppression)).contains("Z60.5", "sdoh-category-unspecified");
  }

  @Test
  void what_has_no_code_of_its_own_is_written_as_what_it_is_a_kind_of() {
    assertThat(codes("anti-black-racism")).isEqualTo(codes("racism"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policing-and-courts",
        "immigration-procedure",
        "documentation-and-eligibility",
        "stigma-of-circumstance"
      })
  void nothing_about_legal_matters_is_written(String barrier) {
    assertThat(codes(barrier)).isEmpty();
  }

  @Test
  void no_code_is_written_that_says_more_than_was_said() {
    assertThat(codes("housing-insecurity"))
        .containsExactlyInAnyOrder("Z59.9", "sdoh-category-unspecified");
  }

  @Test
  void a_signal_is_written_as_the_code_that_says_the_same() {
    assertThat(CROSSWALK.codingsFor(Signal.class, Id.of("isolation")))
        .extracting(Coding::display)
        .containsExactly("Social isolation");
  }

  @Test
  void an_answer_shows_nothing() {
    assertThat(choice("LA33-6")).hasToString("Choice{private}");
    assertThat(new Answer.Amount(3)).hasToString("Amount{private}");
    assertThat(icd("Z59.01")).hasToString("CodeKey{private}");
  }

  private static Iterable<String> codes(String barrier) {
    return CROSSWALK.codingsFor(Barrier.class, Id.of(barrier)).stream()
        .map(Coding::code)
        .toList();
  }

  private static Iterable<String> means(Found found) {
    return ((Found.Means) found)
        .mappings().stream()
            .map(mapping -> mapping.means().orElseThrow().id().value())
            .toList();
  }

  private static Answer choice(String code) {
    return new Answer.Choice(ImmutableSet.of(CodeKey.loinc(code)), OptionalDouble.empty());
  }

  private static CodeKey icd(String code) {
    return new CodeKey(CodeKey.ICD_10_CM, code);
  }
}
