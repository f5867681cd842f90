package org.restory.check;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages in which packs speak, known by BCP 47 tags: a language with, if need be, script, region and variants. */
public final class Languages {
  /** The form of a tag, in what Java's and JavaScript's regular expressions share. */
  public static final String FORM =
      "^(?![Uu][Nn][Dd](-|$))[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
          + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$";

  /** What is expected, in words for an author. */
  public static final String EXPECTED = "a language tag such as 'es' or 'pt-BR'";

  private static final Pattern TAG = Pattern.compile(FORM);

  private Languages() {}

  /** The language of a tag; empty where the text is none. */
  public static Optional<Locale> parse(String tag) {
    if (!TAG.matcher(tag).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Refuses a locale that says more or less than a language. */
  public static void check(String what, Locale language) {
    String tag = language.toLanguageTag();
    checkArgument(TAG.matcher(tag).matches(), "%s is '%s'; expected %s", what, tag, EXPECTED);
  }

  /** The language, and those that are wider, the nearest first: {@code pt-BR}, {@code pt}. */
  public static ImmutableList<Locale> widening(Locale language) {
    ImmutableList.Builder<Locale> wider = ImmutableList.builder();
    String tag = language.toLanguageTag();
    for (int end = tag.length(); end > 0; end = tag.lastIndexOf('-', end - 1)) {
      wider.add(Locale.forLanguageTag(tag.substring(0, end)));
    }
    return wider.build();
  }
}
