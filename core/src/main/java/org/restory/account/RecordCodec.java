package org.restory.account;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.restory.account.RecommendationRecord.CalledForAim;
import org.restory.account.RecommendationRecord.FiredRule;
import org.restory.account.RecommendationRecord.Notes;
import org.restory.account.RecommendationRecord.OfferedExercise;
import org.restory.account.RecommendationRecord.Settings;
import org.restory.account.RecommendationRecord.Withheld;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.pack.cases.CaseCodec;
import org.restory.pack.cases.FactCodecs;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Form;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Mapped;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;
import org.restory.rule.Rule;

/** How a record stands in a file. */
final class RecordCodec {
  /** The version of the format that is written. */
  static final int FORMAT = 1;

  private static final String INSTANT = "an instant such as 2026-11-23T10:15:30Z";

  private RecordCodec() {}

  static Codec<RecommendationRecord> record() {
    return content(
        told(Shape.of(RecommendationRecord::builder, RecommendationRecord.Builder::build)));
  }

  private static Shape<RecommendationRecord, RecommendationRecord.Builder> told(
      Shape<RecommendationRecord, RecommendationRecord.Builder> shape) {
    return shape
        .required("format", Scalars.integer(FORMAT, FORMAT), (b, format) -> {}, r -> FORMAT)
        .required("engine", Verbatim.text(), RecommendationRecord.Builder::engine, r -> r.engine())
        .required(
            "packs",
            Verbatim.list(Verbatim.text()),
            RecommendationRecord.Builder::addAllPacks,
            RecommendationRecord::packs)
        .required(
            "fingerprint",
            Verbatim.text(),
            RecommendationRecord.Builder::fingerprint,
            RecommendationRecord::fingerprint)
        .required(
            "settings",
            settings(),
            RecommendationRecord.Builder::settings,
            RecommendationRecord::settings)
        .optional(
            "made-at",
            instant(),
            RecommendationRecord.Builder::madeAt,
            RecommendationRecord::madeAt)
        .optional(
            "session",
            Verbatim.text(),
            RecommendationRecord.Builder::session,
            RecommendationRecord::session)
        .required(
            "complete",
            Scalars.truth(),
            RecommendationRecord.Builder::complete,
            RecommendationRecord::complete)
        .required("key", Verbatim.text(), RecommendationRecord.Builder::key, r -> r.key())
        .required(
            "context-digest",
            Verbatim.text(),
            RecommendationRecord.Builder::contextDigest,
            RecommendationRecord::contextDigest)
        .required(
            "report-digest",
            Verbatim.text(),
            RecommendationRecord.Builder::reportDigest,
            RecommendationRecord::reportDigest);
  }

  private static Shape<RecommendationRecord, RecommendationRecord.Builder> content(
      Shape<RecommendationRecord, RecommendationRecord.Builder> shape) {
    return shape
        .optional(
            "circumstances",
            CaseCodec.circumstances(),
            RecommendationRecord.Builder::circumstances,
            RecommendationRecord::circumstances)
        .list(
            "facts",
            FactCodecs.any(),
            RecommendationRecord.Builder::addAllFacts,
            RecommendationRecord::facts)
        .list(
            "fact-digests",
            Verbatim.text(),
            RecommendationRecord.Builder::addAllFactDigests,
            RecommendationRecord::factDigests)
        .list(
            "rules", rule(), RecommendationRecord.Builder::addAllRules, RecommendationRecord::rules)
        .list("aims", aim(), RecommendationRecord.Builder::addAllAims, RecommendationRecord::aims)
        .list(
            "exercises",
            exercise(),
            RecommendationRecord.Builder::addAllExercises,
            RecommendationRecord::exercises)
        .list(
            "withheld",
            withheld(),
            RecommendationRecord.Builder::addAllWithheld,
            RecommendationRecord::withheld)
        .list(
            "notices",
            place(),
            RecommendationRecord.Builder::addAllNotices,
            RecommendationRecord::notices)
        .optional(
            "outcomes",
            Verbatim.list(outcome()),
            RecommendationRecord.Builder::addAllOutcomes,
            record -> Verbatim.unlessEmpty(record.outcomes()));
  }

  private static Codec<Settings> settings() {
    return Records.of(
        Component.required("limit", Scalars.integer(1, Integer.MAX_VALUE), Settings::limit),
        Component.usually("lenient", false, Scalars.truth(), Settings::lenient),
        Settings::new);
  }

  private static Codec<FiredRule> rule() {
    return Records.of(
        Component.required("rule", Scalars.id(Rule.class), FiredRule::rule),
        Component.required("reads", Verbatim.text(), FiredRule::reads),
        places("facts", FiredRule::facts),
        FiredRule::new);
  }

  private static Codec<CalledForAim> aim() {
    return Records.of(
        Component.required("aim", Scalars.id(Aim.class), CalledForAim::aim),
        Component.required("reads", Verbatim.text(), CalledForAim::reads),
        Component.required("weight", Scalars.integer(), CalledForAim::weight),
        places("because", CalledForAim::because),
        CalledForAim::new);
  }

  private static Codec<OfferedExercise> exercise() {
    return Records.of(
        Component.required("exercise", Scalars.id(Exercise.class), OfferedExercise::exercise),
        Component.required("reads", Verbatim.text(), OfferedExercise::reads),
        Component.list("aims", place(), OfferedExercise::aims),
        Component.including(notes(), OfferedExercise::notes),
        OfferedExercise::new);
  }

  private static Shape<Notes, ?> notes() {
    return Records.of(
        places("cautions", Notes::cautions),
        places("preferred", Notes::preferred),
        places("permitted", Notes::permitted),
        Notes::new);
  }

  private static Codec<Withheld> withheld() {
    Codec<ImmutableSortedSet<Id<Exercise>>> exercises = inOrder(Scalars.id(Exercise.class));
    return Records.of(
        Component.required("because", place(), Withheld::because),
        Component.usually("firm", false, Scalars.truth(), Withheld::firm),
        Component.usually("exercises", ImmutableSortedSet.of(), exercises, Withheld::exercises),
        Withheld::new);
  }

  private static Codec<Outcome> outcome() {
    return Shape.of(Outcome::builder, Outcome.Builder::build)
        .required(
            "exercise", Scalars.id(Exercise.class), Outcome.Builder::exercise, Outcome::exercise)
        .required(
            "action", Scalars.oneOf(Outcome.Action.class), Outcome.Builder::action, Outcome::action)
        .optional("reason", Verbatim.text(), Outcome.Builder::reason, Outcome::reason)
        .optional("by", Verbatim.text(), Outcome.Builder::by, Outcome::by)
        .optional("at", instant(), Outcome.Builder::at, Outcome::at)
        .optional("location", Verbatim.text(), Outcome.Builder::location, Outcome::location);
  }

  private static <T> Component<T, ImmutableSortedSet<Integer>> places(
      String name, Function<T, ImmutableSortedSet<Integer>> get) {
    return Component.usually(name, ImmutableSortedSet.of(), inOrder(place()), get);
  }

  private static Codec<Integer> place() {
    return Scalars.integer(1, Integer.MAX_VALUE);
  }

  private static <V extends Comparable<? super V>> Codec<ImmutableSortedSet<V>> inOrder(
      Codec<V> item) {
    return new Mapped<List<V>, ImmutableSortedSet<V>>(
        Lists.of(item),
        values -> values.stream().collect(toImmutableSortedSet(Ordering.natural())),
        ImmutableList::copyOf);
  }

  private static Codec<Instant> instant() {
    return Scalars.of(
        INSTANT,
        new Form.Spelled("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$")
            .described(INSTANT)
            .called("instant"),
        text -> {
          try {
            return Optional.of(Instant.parse(text));
          } catch (DateTimeParseException e) {
            return Optional.empty();
          }
        },
        Instant::toString);
  }
}
