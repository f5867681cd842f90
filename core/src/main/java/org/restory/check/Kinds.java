package org.restory.check;

import java.util.Locale;

/** The one way to speak of a kind of concept in messages: {@code SafetyConcern} is called "safety concern". */
public final class Kinds {
  private Kinds() {}

  /** The kind's name in words. */
  public static String name(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** The kind's name with its article. */
  public static String one(Class<?> kind) {
    String name = name(kind);
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
