package org.restory.catalog;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in the order of Semantic Versioning: numbers first, and a pre-release before its release. Numbers that are left out
 * count as 0; what follows a plus sign counts for nothing.
 *
 * @param numbers major, minor and patch
 * @param preRelease the parts of the pre-release; empty for a release
 */
record Version(ImmutableList<BigInteger> numbers, ImmutableList<String> preRelease)
    implements Comparable<Version> {
  private static final String NUMBER = "(\\d{1,18})";
  private static final String PARTS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
  private static final Pattern FORM = Pattern.compile(NUMBER + "(?:\\." + NUMBER + ")?(?:\\."
      + NUMBER + ")?(?:-(" + PARTS + "))?(?:\\+" + PARTS + ")?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int LONGEST = 100;
  private static final Comparator<String> BY_PART = Comparator.comparing(
          (String part) -> !isNumber(part))
      .thenComparing(part -> isNumber(part) ? new BigInteger(part) : BigInteger.ZERO)
      .thenComparing(Comparator.naturalOrder());
  private static final Comparator<Version> ORDER = Comparator.comparing(
          Version::numbers, Comparators.lexicographical(Comparator.<BigInteger>naturalOrder()))
      .thenComparing(version -> version.preRelease.isEmpty())
      .thenComparing(Version::preRelease, Comparators.lexicographical(BY_PART));

  /** The version that a text says, if it says one. */
  static Optional<Version> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (text.length() > LONGEST || !found.matches()) {
      return Optional.empty();
    }
    ImmutableList<String> parts = found.group(4) == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(found.group(4).split("\\.", -1));
    return Optional.of(
        new Version(ImmutableList.of(number(found, 1), number(found, 2), number(found, 3)), parts));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  private static BigInteger number(Matcher found, int group) {
    return found.group(group) == null ? BigInteger.ZERO : new BigInteger(found.group(group));
  }

  private static boolean isNumber(String part) {
    return DIGITS.matcher(part).matches();
  }
}
