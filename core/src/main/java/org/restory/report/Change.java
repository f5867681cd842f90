package org.restory.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/**
 * One thing that a report says otherwise than an earlier one. It holds no fact.
 *
 * @param kind what sort of change it is
 * @param item what it is about, such as {@code aim 'find-allies'}
 * @param exercise the exercise it is about, where it is about one
 * @param before what the earlier report says, where that is more than that it is there
 * @param after what the later one says, likewise
 * @param through the rules by which it came about; none where the content alone changed
 */
public record Change(
    Kind kind,
    String item,
    Optional<Id<Exercise>> exercise,
    Optional<String> before,
    Optional<String> after,
    ImmutableSortedSet<Id<Rule>> through) {
  /** What the later report says otherwise than the earlier one, in the order of a report: aims, exercises, withholdings, notices. */
  public static ImmutableList<Change> between(
      RecommendationReport earlier, RecommendationReport later) {
    return new Changes(earlier, later).all();
  }

  /** What differs, without the rules: {@code exercise 'x' moved, 3 to 1}. */
  public String inWords() {
    return item
        + " "
        + kind.said
        + before.map(text -> ", " + text).orElse("")
        + after.map(text -> (before.isPresent() ? " to " : ", ") + text).orElse("");
  }

  /** One line: {@code exercise 'x' moved, 3 to 1 (through rule 'r')}. */
  @Override
  public String toString() {
    String by = through.stream()
        .map(rule -> "rule '" + rule + "'")
        .collect(Collectors.joining(", ", " (through ", ")"));
    return inWords() + (through.isEmpty() ? "" : by);
  }

  /** What sort of change it is. */
  public enum Kind {
    /** The facts call for an aim that they did not call for. */
    RAISED("is raised"),
    /** The facts no longer call for an aim. */
    NO_LONGER_RAISED("is no longer raised"),
    /** An aim weighs more or less. */
    WEIGHED_OTHERWISE("weighs otherwise"),
    /** An exercise is recommended that was not. */
    RECOMMENDED("is recommended"),
    /** An exercise is no longer recommended. */
    NO_LONGER_RECOMMENDED("is no longer recommended"),
    /** An exercise stands before another that it stood behind, or the other way round. */
    MOVED("moved"),
    /** An exercise is recommended as before, and something that is said with it differs. */
    SAID_OTHERWISE("is said otherwise"),
    /** Something is withheld that was not. */
    WITHHELD("is withheld"),
    /** Something is no longer withheld. */
    NO_LONGER_WITHHELD("is no longer withheld"),
    /** A notice is given that was not. */
    NOTICED("is given"),
    /** A notice is no longer given. */
    NO_LONGER_NOTICED("is no longer given");

    private final String said;

    Kind(String said) {
      this.said = said;
    }

    /** The kind in a word, such as {@code no-longer-raised}. */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }
}
