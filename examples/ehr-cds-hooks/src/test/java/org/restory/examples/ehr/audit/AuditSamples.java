package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.restory.account.Recorder;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** Records of the training vignettes. */
final class AuditSamples {
  static final Instant MADE_AT = Instant.parse("2026-11-28T09:30:00.123456Z");
  static final Instant DONE_AT = Instant.parse("2026-11-28T09:41:07Z");
  static final Instant RECEIVED_AT = Instant.parse("2026-11-28T09:41:08Z");
  static final Recommender RECOMMENDER = Recommender.of(StandardPack.catalog());
  static final String USER = "Practitioner/17";

  private AuditSamples() {}

  static AuditKey key(Path folder) {
    return AuditKey.readOrCreate(folder.resolve("service.key"));
  }

  /** Every vignette, as it is and with consent to keep all that may be kept. */
  static Stream<SessionContext> sessions() {
    return CaseFormat.shippedNames().stream()
        .flatMap(name -> Stream.of(CaseFormat.shipped(name), agreed(name)));
  }

  /** A vignette with consent to persist for the session and for each fact that has a decision of its own. */
  static SessionContext agreed(String name) {
    String undecided = CaseFormat.toJson(CaseFormat.shipped(name))
        .replaceAll(",?\\s*\"persist-in-record\": \"\\w+\"", "");
    String each = undecided.replace(
        "\"use-for-planning\": \"given\"",
        "\"use-for-planning\": \"given\", \"persist-in-record\": \"given\"");
    String all = each.contains("\n  \"consents\": {")
        ? each.replace(
            "\n  \"consents\": {", "\n  \"consents\": {\"persist-in-record\": \"given\",")
        : each.replaceFirst("\\{", "{\"consents\": {\"persist-in-record\": \"given\"},");
    return CaseFormat.read(name, all);
  }

  static StoredRecord record(AuditKey key, SessionContext session) {
    return record(key, session, "session-1", CardSlot.three());
  }

  static StoredRecord record(
      AuditKey key, SessionContext session, String reference, ImmutableList<CardSlot> cards) {
    return new StoredRecord(
        UUID.randomUUID().toString(),
        Recorder.of(RECOMMENDER, key.digests())
            .record(session, RECOMMENDER.recommend(session))
            .withMadeAt(MADE_AT)
            .withSession(reference),
        Optional.of(USER),
        cards);
  }

  /** A record that leaves nothing out, with its exercises on the first of its cards. */
  static StoredRecord complete(AuditKey key) {
    return sessions()
        .map(session -> record(key, session, "session-1", shown(exercises(session))))
        .filter(stored -> stored.record().complete() && stored.exercises().size() > 1)
        .findFirst()
        .orElseThrow();
  }

  /** A record that leaves facts out, and recommends something, but not {@link #leftOut(StoredRecord)}. */
  static StoredRecord incomplete(AuditKey key) {
    return sessions()
        .map(session -> record(key, session, "session-1", shown(exercises(session))))
        .filter(stored -> !stored.record().complete() && stored.exercises().size() > 1)
        .findFirst()
        .orElseThrow();
  }

  /** An exercise that a record does not hold. */
  static Id<Exercise> leftOut(StoredRecord stored) {
    return StandardPack.catalog().all(Exercise.class).stream()
        .map(Exercise::id)
        .filter(id -> !stored.exercises().contains(id))
        .findFirst()
        .orElseThrow();
  }

  static ImmutableList<Id<Exercise>> exercises(SessionContext session) {
    return RECOMMENDER.recommend(session).recommendations().stream()
        .map(each -> each.exercise())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<CardSlot> shown(ImmutableList<Id<Exercise>> exercises) {
    ImmutableList<CardSlot> slots = CardSlot.three();
    return ImmutableList.of(slots.get(0).suggesting(exercises), slots.get(1), slots.get(2));
  }
}
