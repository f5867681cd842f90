package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The versions of another pack that a pack works with, such as {@code >=0.1 <2}. Versions are ordered as Semantic Versioning
 * orders them, so that {@code 1.0.0-rc.1} comes before {@code 1.0.0}.
 */
public final class VersionRange {
  private static final Splitter BOUNDS = Splitter.onPattern("[\\s,]+").omitEmptyStrings();
  private static final int LONGEST = 200;

  private final ImmutableList<Bound> bounds;

  private VersionRange(ImmutableList<Bound> bounds) {
    this.bounds = bounds;
  }

  /**
   * The range that a text says.
   *
   * @param text one or more of {@code >=}, {@code >}, {@code <=}, {@code <} and {@code =}, each with a version, with spaces or commas
   *     between them; all must hold
   * @throws IllegalArgumentException if it says none
   */
  public static VersionRange of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException(
            "'" + text + "' is not a range of versions; expected one such as '>=1.2 <2'"));
  }

  /** The range that a text says, if it says one. */
  public static Optional<VersionRange> parse(String text) {
    // A space between a comparator and its version is no space between bounds.
    String joined = text.length() > LONGEST ? "" : text.replaceAll("([<>=])\\s+", "$1");
    ImmutableList<Optional<Bound>> bounds =
        BOUNDS.splitToStream(joined).map(Bound::parse).collect(toImmutableList());
    return bounds.isEmpty() || bounds.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new VersionRange(bounds.stream().flatMap(Optional::stream).collect(toImmutableList())));
  }

  /** Whether a version lies within the range; one that is no semantic version does not. */
  public boolean contains(String version) {
    return Version.parse(version)
        .filter(found -> bounds.stream().allMatch(bound -> bound.holds(found)))
        .isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VersionRange range && bounds.equals(range.bounds);
  }

  @Override
  public int hashCode() {
    return bounds.hashCode();
  }

  /** The bounds with spaces between them, which {@link #of} reads back as an equal range. */
  @Override
  public String toString() {
    return String.join(" ", bounds.stream().map(Bound::toString).toList());
  }

  private record Bound(Comparison comparison, Version version, String text) {
    static Optional<Bound> parse(String text) {
      return Arrays.stream(Comparison.values())
          .filter(comparison -> text.startsWith(comparison.sign))
          .findFirst()
          .flatMap(comparison -> {
            String rest = text.substring(comparison.sign.length());
            return Version.parse(rest).map(version -> new Bound(comparison, version, rest));
          });
    }

    boolean holds(Version found) {
      return comparison.accepts(found.compareTo(version));
    }

    @Override
    public String toString() {
      return comparison.sign + text;
    }
  }

  /** How a version may stand to a bound; of two signs that start alike, the longer comes first. */
  private enum Comparison {
    AT_LEAST(">="),
    AT_MOST("<="),
    AFTER(">"),
    BEFORE("<"),
    EXACTLY("=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    boolean accepts(int order) {
      return switch (this) {
        case AT_LEAST -> order >= 0;
        case AT_MOST -> order <= 0;
        case AFTER -> order > 0;
        case BEFORE -> order < 0;
        case EXACTLY -> order == 0;
      };
    }
  }
}
