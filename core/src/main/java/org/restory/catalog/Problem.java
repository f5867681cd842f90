package org.restory.catalog;

import java.util.Comparator;
import java.util.Optional;
import org.restory.check.Checks;

/**
 * One thing that is wrong with a pack or case, said to the person who can mend it.
 *
 * @param at where, if it came from a file
 * @param what what is wrong, naming the value
 * @param expected what was expected instead, if that can be said
 * @param meant what was probably meant, if something is near
 */
public record Problem(
    Optional<Location> at, String what, Optional<String> expected, Optional<String> meant)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER = Comparator.comparing(
          (Problem p) -> p.at().map(Location::file).orElse(""))
      .thenComparingInt(p -> p.at().map(Location::line).orElse(0))
      .thenComparingInt(p -> p.at().map(Location::column).orElse(0))
      .thenComparing(Problem::what);

  /** Checks that it says something. */
  public Problem {
    Checks.notBlank("what of a problem", what);
  }

  /** A problem at a place. */
  public static Problem at(Location at, String what) {
    return new Problem(Optional.of(at), what, Optional.empty(), Optional.empty());
  }

  /** A problem in content that came from no file. */
  public static Problem of(String what) {
    return new Problem(Optional.empty(), what, Optional.empty(), Optional.empty());
  }

  /** The same problem, at a place if one is given. */
  public Problem located(Optional<Location> place) {
    return new Problem(place, what, expected, meant);
  }

  /** The same problem, saying what was expected. */
  public Problem expecting(String text) {
    return new Problem(at, what, Optional.of(text), meant);
  }

  /** The same problem, saying what was probably meant, if something is near. */
  public Problem meaning(Optional<String> near) {
    return new Problem(at, what, expected, near);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: what is wrong; expected …; did you mean '…'?}. */
  @Override
  public String toString() {
    return at.map(place -> place + ": ").orElse("")
        + what
        + expected.map(text -> "; expected " + text).orElse("")
        + meant.map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
