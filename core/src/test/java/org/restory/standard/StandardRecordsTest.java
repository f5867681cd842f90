package org.restory.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.standard.StandardSessions.CATALOG;
import static org.restory.standard.StandardSessions.RECOMMENDER;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.account.Replay;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.model.Described;
import org.restory.model.Sensitivity;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Signal;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.pack.CaseFormat;

/** Records of the training vignettes. */
class StandardRecordsTest {
  private static final RecordKey KEY =
      RecordKey.of("a key that is no secret at all: of tests".getBytes(UTF_8));

  static Stream<String> vignettes() {
    return CaseFormat.shippedNames().stream();
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void a_vignette_replays_to_the_same(String name) {
    for (String text : ImmutableList.of(agreed(name), asShipped(name))) {
      SessionContext session = CaseFormat.read(name, text);
      RecommendationRecord record = record(session);

      assertThat(Replay.of(record, KEY, RECOMMENDER)).isEqualTo(new Replay.Same(record.complete()));
      assertThat(Replay.of(record, KEY, RECOMMENDER, session)).isEqualTo(new Replay.Same(true));
    }
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void a_record_stays_small(String name) {
    String json = RecordFormat.toJson(record(CaseFormat.read(name, agreed(name))));

    assertThat(json.length()).as(name).isLessThan(12_000);
  }

  /** Consent to everything does not bring status into the record, nor the safety concern that tells of it, nor any rule on either. */
  @Test
  void a_record_never_tells_of_legal_status_whatever_was_agreed() {
    String name = "v5-i-want-to-speak-at-the-rally";
    RecommendationRecord record = record(CaseFormat.read(name, agreed(name)));
    String json = RecordFormat.toJson(record);

    assertThat(record.complete()).isFalse();
    assertThat(json)
        .doesNotContain("papers", "legal-status", "precarious", "legal-exposure", "rs09");
    assertThat(legalIds()).noneMatch(id -> json.contains("\"" + id + "\""));
  }

  @Test
  void the_pack_marks_what_tells_of_immigration_or_criminal_legal_matters() {
    assertThat(marked(IdentityDimension.class))
        .containsExactly("criminal-legal-history", "legal-status", "migration-history");
    assertThat(marked(Identity.class))
        .containsExactly("child-of-immigrants-identity", "immigrant-identity", "refugee-identity");
    assertThat(marked(Barrier.class))
        .containsExactly(
            "documentation-and-eligibility",
            "immigration-procedure",
            "policing-and-courts",
            "stigma-of-circumstance");
    assertThat(marked(SafetyConcern.class))
        .containsExactly("legal-exposure", "precarious-legal-status");
    assertThat(marked(Prerequisite.class)).containsExactly("attendance-voluntary");
    assertThat(marked(Signal.class)).containsExactly("reportable-concern");
  }

  private static <T extends Described<T>> Stream<String> marked(Class<T> kind) {
    return CATALOG.all(kind).stream()
        .filter(concept -> concept.about().sensitivity() == Sensitivity.LEGAL)
        .map(Concept::id)
        .map(Object::toString);
  }

  private static Stream<String> legalIds() {
    return Stream.of(
            marked(IdentityDimension.class),
            marked(Identity.class),
            marked(Barrier.class),
            marked(SafetyConcern.class),
            marked(Prerequisite.class),
            marked(Signal.class))
        .flatMap(ids -> ids);
  }

  private static RecommendationRecord record(SessionContext session) {
    return Recorder.of(RECOMMENDER, KEY).record(session, RECOMMENDER.recommend(session));
  }

  private static String asShipped(String name) {
    return CaseFormat.toJson(CaseFormat.shipped(name));
  }

  /** The vignette with consent to persist for the session and for each fact that has a decision of its own. */
  private static String agreed(String name) {
    String undecided = asShipped(name).replaceAll(",?\\s*\"persist-in-record\": \"\\w+\"", "");
    String each = undecided.replace(
        "\"use-for-planning\": \"given\"",
        "\"use-for-planning\": \"given\", \"persist-in-record\": \"given\"");
    return each.contains("\n  \"consents\": {")
        ? each.replace(
            "\n  \"consents\": {", "\n  \"consents\": {\"persist-in-record\": \"given\",")
        : each.replaceFirst("\\{", "{\"consents\": {\"persist-in-record\": \"given\"},");
  }
}
