package org.restory.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping.Checked;
import org.restory.model.code.CodeMapping.Direction;
import org.restory.model.code.CodeMapping.Relation;
import org.restory.model.code.CodeMapping.Status;
import org.restory.model.world.Barrier;

class CodeMappingTest {
  private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
  private static final Coding YES = new Coding("http://loinc.org", "LA33-6", "Yes");

  private static CodeMapping.Builder found() {
    return CodeMapping.builder()
        .id(Id.of("icd10cm-z59-01"))
        .code(new Coding(ICD, "Z59.01", "Sheltered homelessness"))
        .edition("FY2027")
        .direction(Direction.BOTH)
        .checked(Checked.IN_SOURCE)
        .source("The order file")
        .asOf(LocalDate.of(2026, 11, 23));
  }

  private static ImmutableCodeMapping housing() {
    return (ImmutableCodeMapping) found()
        .means(Meaning.of(Barrier.class, Id.of("housing-insecurity")))
        .relation(Relation.NARROWER)
        .build();
  }

  @Test
  void a_code_may_be_used_unless_it_is_said_to_be_otherwise() {
    assertThat(housing().status()).isEqualTo(Status.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({"IN, true", "BOTH, true", "OUT, false"})
  void a_code_is_read_where_it_leads_in(Direction direction, boolean reads) {
    assertThat(housing().withDirection(direction).reads()).isEqualTo(reads);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEADER", "DEPRECATED", "PENDING"})
  void a_code_of_older_records_is_read_and_never_written(Status status) {
    CodeMapping mapping = housing().withStatus(status);

    assertThat(mapping.reads()).isTrue();
    assertThat(mapping.writes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"OUT, true", "BOTH, true", "IN, false"})
  void a_code_is_written_where_it_leads_out(Direction direction, boolean writes) {
    assertThat(housing().withDirection(direction).writes()).isEqualTo(writes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECOND_HAND", "UNCHECKED"})
  void a_code_that_nobody_has_read_in_its_source_is_not_written(Checked checked) {
    assertThat(housing().withChecked(checked).writes()).isFalse();
  }

  @Test
  void a_code_that_means_nothing_is_neither_read_nor_written() {
    CodeMapping mapping =
        found().relation(Relation.UNMATCHED).note("No concept says it.").build();

    assertThat(mapping.reads()).isFalse();
    assertThat(mapping.writes()).isFalse();
  }

  @Test
  void it_is_called_what_the_systems_call_it() {
    assertThat(housing().name()).isEqualTo("Sheltered homelessness");
    assertThat(housing().withAnswer(YES).name()).isEqualTo("Sheltered homelessness: Yes");
  }

  @Test
  void a_translator_is_asked_for_the_note_only() {
    CodeMapping said = housing().withAnswer(YES).withNote("Ask first.");

    assertThat(said.reworded((path, text) -> path + "!"))
        .isEqualTo(housing().withAnswer(YES).withNote("note!"));
  }

  @Test
  void what_means_nothing_says_why() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found().relation(Relation.UNMATCHED).build())
        .withMessage("code mapping 'icd10cm-z59-01' means nothing and does not say why; expected a"
            + " note");
  }

  @Test
  void what_is_related_means_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found().relation(Relation.WIDER).note("Why.").build())
        .withMessage("code mapping 'icd10cm-z59-01' is related and means nothing; expected what it"
            + " means, or 'unmatched'");
  }

  @Test
  void what_is_unmatched_means_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withRelation(Relation.UNMATCHED))
        .withMessage("code mapping 'icd10cm-z59-01' is unmatched and means something; expected what"
            + " it means, or 'unmatched'");
  }

  @Test
  void an_answer_and_a_number_are_not_both_meant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withAnswer(YES).withAtLeast(1))
        .withMessage("code mapping 'icd10cm-z59-01' has both an answer and a least number; expected"
            + " one of them");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e10})
  void a_number_is_one_that_a_file_can_hold(double number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withAtLeast(number))
        .withMessageStartingWith("least number of code mapping 'icd10cm-z59-01' is ");
  }

  @Test
  void a_text_that_must_be_there_is_not_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withEdition(" "))
        .withMessage("edition of code mapping 'icd10cm-z59-01' is blank; expected some text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withSource(""))
        .withMessage("source of code mapping 'icd10cm-z59-01' is blank; expected some text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> housing().withNote(""))
        .withMessage("note of code mapping 'icd10cm-z59-01' is blank; expected some text");
  }
}
