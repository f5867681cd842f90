package org.restory.examples.ehr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

class AuditKeyTest {
  private static final Id<Exercise> EXERCISE = Id.of("exercise-1");
  private static final UUID CARD = UUID.fromString("0b7e2c1a-5f1e-4b7c-9a52-1f5d8c3e7a90");

  @TempDir
  Path folder;

  @Test
  void a_key_is_made_once_for_its_owner_alone_and_says_so() throws Exception {
    Path file = folder.resolve("secrets/service.key");

    AuditKey made = AuditKey.readOrCreate(file);
    AuditKey read = AuditKey.readOrCreate(file);

    assertThat(made.isNew()).isTrue();
    assertThat(read.isNew()).isFalse();
    assertThat(read.digests().name()).isEqualTo(made.digests().name());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryNotContaining(each -> !each.equals(file));
    assertThat(made).hasToString("AuditKey{private}");
  }

  @Test
  void what_holds_no_key_is_refused_and_not_written_over() throws Exception {
    Path file = folder.resolve("service.key");
    for (String text : List.of("", "not Base64!", "c2hvcnQ=", "\u00e9")) {
      Files.writeString(file, text);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> AuditKey.readOrCreate(file))
          .withMessage("'" + file
              + "' holds no key; expected one line of Base64 of at least 32 random" + " bytes");
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void a_key_that_is_not_there_is_not_made_by_a_command_that_needs_it() {
    Path file = folder.resolve("service.key");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditKey.read(file))
        .withMessageStartingWith("there is no key in ");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_visit_has_one_reference_that_tells_nothing_of_it() {
    Pseudonyms pseudonyms = AuditSamples.key(folder).pseudonyms();
    String reference = pseudonyms.session("https://a.example", "12", Optional.of("3"));

    assertThat(reference)
        .matches("[0-9a-f]{64}")
        .isEqualTo(pseudonyms.session("https://a.example", "12", Optional.of("3")))
        .isNotEqualTo(pseudonyms.session("https://a.example", "1", Optional.of("23")))
        .isNotEqualTo(pseudonyms.session("https://b.example", "12", Optional.of("3")))
        .isNotEqualTo(pseudonyms.session("https://a.example", "12", Optional.empty()))
        .isNotEqualTo(AuditSamples.key(folder.resolve("other"))
            .pseudonyms()
            .session("https://a.example", "12", Optional.of("3")));
  }

  @Test
  void a_suggestion_has_one_id_on_each_card_and_under_each_key() {
    SuggestionIds suggestions = AuditSamples.key(folder).suggestions();
    UUID id = suggestions.of(CARD, EXERCISE);

    assertThat(id.version()).isEqualTo(8);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id)
        .isEqualTo(suggestions.of(CARD, EXERCISE))
        .isNotEqualTo(suggestions.of(CARD, Id.of("exercise-2")))
        .isNotEqualTo(suggestions.of(new UUID(1, 2), EXERCISE))
        .isNotEqualTo(AuditSamples.key(folder.resolve("other")).suggestions().of(CARD, EXERCISE));
  }

  @Test
  void a_suggestion_is_resolved_among_exercises_that_are_known() {
    SuggestionIds suggestions = AuditSamples.key(folder).suggestions();
    UUID id = suggestions.of(CARD, EXERCISE);

    assertThat(suggestions.resolve(CARD, id, List.of(Id.of("exercise-2"), EXERCISE)))
        .contains(EXERCISE);
    assertThat(suggestions.resolve(CARD, id, List.of(Id.of("exercise-2")))).isEmpty();
    assertThat(suggestions.resolve(new UUID(1, 2), id, List.of(EXERCISE))).isEmpty();
  }
}
