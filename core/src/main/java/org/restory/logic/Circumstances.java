package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.logic.Form.Domain;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.rule.Range;
import org.restory.rule.condition.CircumstanceWithin;

/** The forms of circumstances. Each has one value at most; the plainest is the one that need not be stated. */
@SuppressWarnings("unchecked") // a trait holds the values of its own domain only
final class Circumstances {
  private static final int MOST_SESSIONS = 10_000;

  private Circumstances() {}

  static Form word(Circumstance.Kind kind) {
    return new Form(
        kind.name(),
        ImmutableMap.of("word", words(kind)),
        false,
        values -> isGiven(values.get("word")) ? 0 : 1,
        (session, values, many, copy) -> session.set(kind, (Enum<?>) values.get("word")));
  }

  /** A session has a format and a phase, and what is unknown is not stated. */
  private static boolean isGiven(Object word) {
    return word instanceof Format
        || word instanceof Phase
        || ((Enum<?>) word).name().equals("UNKNOWN");
  }

  private static Domain words(Circumstance.Kind kind) {
    return switch (kind) {
      case FORMAT -> Domain.of(ImmutableList.copyOf(Format.values()));
      case PHASE -> Domain.of(ImmutableList.copyOf(Phase.values()));
      case PLACE -> Domain.of(ImmutableList.copyOf(SessionContext.Place.values()));
      case PRIVACY ->
        StatedForms.constants(SessionContext.Privacy.class, SessionContext.Privacy.UNKNOWN);
      case ATTENDANCE ->
        StatedForms.constants(SessionContext.Attendance.class, SessionContext.Attendance.UNKNOWN);
      case AGE ->
        StatedForms.constants(SessionContext.AgeGroup.class, SessionContext.AgeGroup.UNKNOWN);
      case MINUTES, SESSION, SESSIONS_LEFT -> Domain.of(ImmutableList.of());
    };
  }

  static Form minutes() {
    return new Form(
        "minutes",
        ImmutableMap.of(
            "minutes", cuts -> Cells.whole(((List<Range>) (List<?>) cuts).stream(), 1, 480, 1)),
        (session, values, many, copy) -> session.context.minutes((int) values.get("minutes")));
  }

  /** How many are left is known only where it is known which session this is. */
  static Form sessions() {
    return new Form(
        "sessions",
        ImmutableMap.of("sessions", Circumstances::sessions),
        false,
        values -> ((Sessions) values.get("sessions")).left.isPresent() ? 2 : 1,
        (session, values, many, copy) -> ((Sessions) values.get("sessions")).in(session));
  }

  private static ImmutableList<Sessions> sessions(ImmutableList<Object> cuts) {
    List<CircumstanceWithin> leaves = (List<CircumstanceWithin>) (List<?>) cuts;
    ImmutableList<Integer> numbers =
        Cells.whole(ranges(leaves, Circumstance.Kind.SESSION), 1, MOST_SESSIONS, 1);
    ImmutableList<Integer> left =
        Cells.whole(ranges(leaves, Circumstance.Kind.SESSIONS_LEFT), 0, MOST_SESSIONS - 1, 1);
    // The least of each stretch is tried, so that a sum within limits is found if there is one.
    return numbers.stream()
        .flatMap(number -> Stream.concat(
            Stream.of(new Sessions(number, OptionalInt.empty())),
            left.stream()
                .filter(more -> number + more <= MOST_SESSIONS)
                .map(more -> new Sessions(number, OptionalInt.of(more)))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Range> ranges(List<CircumstanceWithin> leaves, Circumstance.Kind kind) {
    return leaves.stream().filter(leaf -> leaf.kind() == kind).map(CircumstanceWithin::range);
  }

  /**
   * Which session this is, and how many are left.
   *
   * @param number which
   * @param left how many, where known
   */
  record Sessions(int number, OptionalInt left) {
    boolean fits(CircumstanceWithin leaf) {
      return leaf.kind() == Circumstance.Kind.SESSION
          ? leaf.range().contains(number)
          : left.isPresent() && leaf.range().contains(left.getAsInt());
    }

    void in(Session session) {
      session.context.session(number);
      left.ifPresent(more -> session.context.sessionsPlanned(number + more));
    }
  }
}
