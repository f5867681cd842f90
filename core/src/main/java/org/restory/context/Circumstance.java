package org.restory.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.restory.check.Words;
import org.restory.model.Format;
import org.restory.model.Phase;

/**
 * One circumstance of the session: its format, phase, place, length and the like.
 *
 * @param kind which circumstance
 * @param value a word such as {@code exploring}, or a whole number
 */
public record Circumstance(Kind kind, String value) implements Fact {
  /** A circumstance whose value is a word of an enumeration, such as a format. */
  public static Circumstance of(Kind kind, Enum<?> value) {
    return new Circumstance(kind, kind.word(value));
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
    FORMAT(Format.class),
    /** A {@link org.restory.model.Phase}. */
    PHASE(Phase.class),
    /** A {@link SessionContext.Place}. */
    PLACE(SessionContext.Place.class),
    /** A {@link SessionContext.Privacy}. */
    PRIVACY(SessionContext.Privacy.class),
    /** A {@link SessionContext.Attendance}. */
    ATTENDANCE(SessionContext.Attendance.class),
    /** An {@link SessionContext.AgeGroup}. */
    AGE(SessionContext.AgeGroup.class),
    /** Minutes available. */
    MINUTES,
    /** The number of this session, the first being 1. */
    SESSION,
    /** Sessions left after this one. */
    SESSIONS_LEFT;

    /** Every context asks for these, so they are spelled once. */
    private final ImmutableMap<Enum<?>, String> spelled;

    private final ImmutableSet<String> words;

    Kind() {
      spelled = ImmutableMap.of();
      words = ImmutableSet.of();
    }

    Kind(Class<? extends Enum<?>> type) {
      spelled = Maps.toMap(ImmutableList.copyOf(type.getEnumConstants()), Words::of);
      words = ImmutableSet.copyOf(spelled.values());
    }

    /** The words that it may be; empty where its values are numbers. */
    public ImmutableSet<String> words() {
      return words;
    }

    private String word(Enum<?> value) {
      String word = spelled.get(value);
      return word == null ? Words.of(value) : word;
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
      return words.isEmpty();
    }
  }
}
