package org.restory.examples.ehr.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Direction;
import org.restory.model.code.CodeMapping.Relation;
import org.restory.model.code.Meaning;
import org.restory.model.world.Barrier;
import org.restory.pack.StandardPack;

/** A vendor may ship a crosswalk of their own; some things no crosswalk may do. */
class CrosswalkCheckTest {
  private static final CrosswalkCheck CHECK = new CrosswalkCheck(StandardPack.catalog());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F64.0",
        "F64.9",
        "f640",
        "F66",
        "Z70.1",
        "Z72.51",
        "Z72.52",
        "Z72.53",
        "Z87.890",
        "Z87.8901"
      })
  void a_code_that_calls_who_a_person_is_a_problem_is_refused(String code) {
    assertThat(problems(
            mapping(CodeKey.ICD_10_CM, code, "cissexism", Relation.RELATEDTO, Direction.IN)))
        .contains(
            "crosswalk entry 'vendor:entry' is about " + code
                + " of http://hl7.org/fhir/sid/icd-10-cm, which is"
                + " never mapped: it calls who a person is a disorder or a problem. Take the entry out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "72826-1", "69490-1", "76691-5", "76690-7", "90778-2", "99502-7", "46098-0", "76689-9",
        "32624-9", "56051-6", "54899-0"
      })
  void a_question_about_who_a_person_is_is_refused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            crosswalk(mapping(CodeKey.LOINC, code, "racism", Relation.RELATEDTO, Direction.IN)))
        .withMessageContaining("only their own words, given with consent, are read for that");
  }

  @Test
  void even_an_entry_that_says_it_is_about_nothing_is_refused_for_such_a_code() {
    CodeMapping unmatched = blank(CodeKey.ICD_10_CM, "F64.0", Relation.UNMATCHED, Direction.IN)
        .note("Not ours.")
        .build();

    assertThat(problems(unmatched)).contains("never mapped");
  }

  @ParameterizedTest
  @CsvSource({"F63.0", "F65.4", "Z72.50", "Z87.891", "Z71.0"})
  void neighbors_of_such_codes_may_be_mapped(String code) {
    assertThat(NeverMapped.why(new CodeKey(CodeKey.ICD_10_CM, code))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN", "BOTH"})
  void a_code_that_says_less_than_the_concept_is_not_read_as_it(Direction direction) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            crosswalk(mapping(CodeKey.ICD_10_CM, "Z60.5", "racism", Relation.WIDER, direction)))
        .withMessageContaining("reads Z60.5")
        .withMessageContaining("which would be a guess. Expected 'direction: out'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NARROWER", "RELATEDTO"})
  void a_code_that_says_more_than_was_said_is_not_written(Relation relation) {
    assertThat(problems(
            mapping(CodeKey.ICD_10_CM, "Z59.02", "housing-insecurity", relation, Direction.OUT)))
        .contains("says more than the person did or something else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"policing-and-courts", "immigration-procedure"})
  void nothing_is_written_about_legal_matters(String barrier) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            crosswalk(mapping(CodeKey.ICD_10_CM, "Z65.3", barrier, Relation.WIDER, Direction.OUT)))
        .withMessageContaining("tells of legal matters, which could endanger the person");
  }

  @Test
  void nobody_is_given_an_answer_they_did_not_give() {
    CodeMapping answer = blank(CodeKey.LOINC, "93033-9", Relation.EQUIVALENT, Direction.BOTH)
        .means(Meaning.of(Barrier.class, Id.of("housing-insecurity")))
        .answer(new Coding(CodeKey.LOINC, "LA33-6", "Yes"))
        .build();

    assertThat(problems(answer)).contains("writes an answer to 93033-9");
  }

  @Test
  void a_catalog_with_a_vendors_pack_that_does_so_gives_no_crosswalk() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> crosswalk(
            mapping(CodeKey.ICD_10_CM, "F64.0", "cissexism", Relation.RELATEDTO, Direction.IN)))
        .withMessageStartingWith("the packs have a crosswalk that can't be used:")
        .withMessageContaining("'vendor:entry' is about F64.0");
  }

  @Test
  void a_catalog_with_a_vendors_own_entries_gives_a_crosswalk_of_both() {
    Crosswalk crosswalk = crosswalk(mapping(
        "https://vendor.example/codes",
        "H1",
        "housing-insecurity",
        Relation.EQUIVALENT,
        Direction.BOTH));

    assertThat(crosswalk.knows(new CodeKey("https://vendor.example/codes", "H1")))
        .isTrue();
    assertThat(crosswalk.codingsFor(Barrier.class, Id.of("housing-insecurity")))
        .extracting(Coding::code)
        .contains("H1", "Z59.9");
  }

  private static String problems(CodeMapping mapping) {
    return String.join("\n", CHECK.problems(ImmutableList.of(mapping)));
  }

  private static Crosswalk crosswalk(CodeMapping mapping) {
    Pack vendor = Pack.builder()
        .name("vendor")
        .version("1.0.0")
        .namespace("vendor")
        .addConcepts(mapping)
        .build();
    return Crosswalk.of(Catalog.of(StandardPack.pack(), UsCodes.pack(), vendor));
  }

  private static CodeMapping mapping(
      String system, String code, String barrier, Relation relation, Direction direction) {
    return blank(system, code, relation, direction)
        .means(Meaning.of(Barrier.class, Id.of(barrier)))
        .build();
  }

  private static CodeMapping.Builder blank(
      String system, String code, Relation relation, Direction direction) {
    return CodeMapping.builder()
        .id(Id.of("vendor:entry"))
        .code(new Coding(system, code, "A code"))
        .relation(relation)
        .direction(direction)
        .edition("FY2027")
        .checked(CodeMapping.Checked.IN_SOURCE)
        .source("The vendor's own reading")
        .asOf(LocalDate.of(2026, 11, 23));
  }
}
