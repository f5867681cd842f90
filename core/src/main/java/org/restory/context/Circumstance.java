package org.restory.context;

import org.restory.check.Words;

/**
 * One circumstance of the session: its format, phase, place, length and the like.
 *
 * @param kind which circumstance
 * @param value a word such as {@code exploring}, or a whole number
 */
public record Circumstance(Kind kind, String value) implements Fact {
  /** A circumstance whose value is a word of an enumeration, such as a format. */
  public static Circumstance of(Kind kind, Enum<?> value) {
    return new Circumstance(kind, Words.of(value));
  }

  /** A circumstance whose value is a number. */
  public static Circumstance of(Kind kind, int value) {
    return new Circumstance(kind, Integer.toString(value));
  }

  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows which circumstance, and not what it is: age and attendance are personal. */
  @Override
  public String toString() {
    return "Circumstance{" + kind + "}";
  }

  /** The circumstances a rule may rest on. */
  public enum Kind {
    /** A {@link org.restory.model.Format}. */
    FORMAT,
    /** A {@link org.restory.model.Phase}. */
    PHASE,
    /** A {@link SessionContext.Place}. */
    PLACE,
    /** A {@link SessionContext.Privacy}. */
    PRIVACY,
    /** A {@link SessionContext.Attendance}. */
    ATTENDANCE,
    /** An {@link SessionContext.AgeGroup}. */
    AGE,
    /** Minutes available. */
    MINUTES,
    /** The number of this session, the first being 1. */
    SESSION,
    /** Sessions left after this one. */
    SESSIONS_LEFT;

    /** Whether its values are numbers. */
    public boolean isNumber() {
      return this == MINUTES || this == SESSION || this == SESSIONS_LEFT;
    }
  }
}
