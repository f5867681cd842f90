package org.restory.catalog;

import java.util.Comparator;
import java.util.Optional;
import org.restory.check.Checks;

/**
 * One thing that is wrong with a pack or case, or could be better, said to the person who can mend it.
 *
 * @param kind what sort of thing it is, with its code and how grave it is
 * @param at where, if it came from a file
 * @param what what is wrong, naming the value
 * @param expected what was expected instead, or how to mend what is no error, if that can be said
 * @param meant what was probably meant, if something is near
 */
public record Problem(
    ProblemKind kind,
    Optional<Location> at,
    String what,
    Optional<String> expected,
    Optional<String> meant)
    implements Comparable<Problem> {
  // That there are more comes last, wherever the others stand.
  private static final Comparator<Problem> ORDER = Comparator.comparing(
          (Problem p) -> p.kind() == ProblemKind.MORE_PROBLEMS)
      .thenComparing(p -> p.at().map(Location::file).orElse(""))
      .thenComparingInt(p -> p.at().map(Location::line).orElse(0))
      .thenComparingInt(p -> p.at().map(Location::column).orElse(0))
      .thenComparing(Problem::what);

  /** Checks that it says something. */
  public Problem {
    Checks.notBlank("what of a problem", what);
  }

  /** A problem at a place. */
  public static Problem at(Location at, ProblemKind kind, String what) {
    return new Problem(kind, Optional.of(at), what, Optional.empty(), Optional.empty());
  }

  /** A problem in content that came from no file. */
  public static Problem of(ProblemKind kind, String what) {
    return new Problem(kind, Optional.empty(), what, Optional.empty(), Optional.empty());
  }

  /** The same problem, at a place if one is given. */
  public Problem located(Optional<Location> place) {
    return new Problem(kind, place, what, expected, meant);
  }

  /** The same problem, saying what was expected. */
  public Problem expecting(String text) {
    return new Problem(kind, at, what, Optional.of(text), meant);
  }

  /** The same problem, saying what was probably meant, if something is near. */
  public Problem meaning(Optional<String> near) {
    return new Problem(kind, at, what, expected, near);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code file:line:column: what is wrong; expected …; did you mean '…'? [RST-1101]}. What is no error says so after the place:
   * {@code file:line:column: advice: what; how to mend it [RST-3202]}.
   */
  @Override
  public String toString() {
    boolean isError = kind.level() == ProblemKind.Level.ERROR;
    return at.map(place -> place + ": ").orElse("")
        + (isError ? "" : kind.level().word() + ": ")
        + what
        + expected.map(text -> (isError ? "; expected " : "; ") + text).orElse("")
        + meant.map(near -> "; did you mean '" + near + "'?").orElse("")
        + " [" + kind.code() + "]";
  }
}
