package org.restory.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.report.Change;
import org.restory.report.RecommendationReport.Reader;
import org.restory.rule.Rule;

/**
 * One thing that a report says otherwise because a disclosed identity was put out of its place, with the rules that made it so. It
 * holds none of the person's words, and is as private as the case all the same: it tells which identity was disclosed.
 */
@Value.Immutable
public abstract sealed class ParityDifference permits ImmutableParityDifference {
  ParityDifference() {}

  static Builder builder() {
    return new Builder();
  }

  /** The place of the case among those that were given, the first being 1. */
  public abstract int number();

  /** The title of the case, where it has one. */
  public abstract Optional<String> title();

  /** The side of identity that was disclosed. */
  public abstract Id<IdentityDimension> dimension();

  /** The concept that was disclosed; empty where it was said in the person's own words alone. */
  public abstract Optional<Id<Identity>> from();

  /** What stood in its place. */
  public abstract Instead instead();

  /** The concept that stood in its place; empty for other words and for nothing. */
  public abstract Optional<Id<Identity>> to();

  /** Whose report changes: the clinician's, or what the client may see of it. */
  public abstract Reader reader();

  /** What changes. */
  public abstract Change change();

  /** The rules that made it: those that hold for one of the two and not for the other; none where nothing of the catalog made it. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Id<Rule>> rules();

  /**
   * Whether a rule means it: one of {@link #rules()} reads identity in its own condition. A difference that is not intended comes from
   * the engine itself and is a defect.
   */
  public abstract boolean intended();

  /** One line for a reviewer, such as {@code case 2, gender 'woman' taken away: aim 'rest' is raised, weight 4 (…)}. */
  public String text() {
    return title().map(title -> "'" + title + "'").orElse("case " + number())
        + ", "
        + dimension()
        + from().map(id -> " '" + id + "'").orElse(" in own words")
        + (instead() == Instead.NOTHING ? " taken away" : " to ")
        + to().map(id -> "'" + id + "'")
            .orElse(instead() == Instead.OTHER_WORDS ? "other words" : "")
        + ", for the "
        + Words.of(reader())
        + ": "
        + change().inWords()
        + rules().stream()
            .map(rule -> "'" + rule + "'")
            .collect(joining(", ", rules().isEmpty() ? " (through no rule" : " (through ", ")"));
  }

  @Value.Check
  void check() {
    Checks.within("number of a case", number(), 1, Integer.MAX_VALUE);
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "ParityDifference{private}";
  }

  /** What was put in the place of a disclosure. */
  public enum Instead {
    /** Another concept of its dimension, in that concept's name. */
    ANOTHER,
    /** Other words of the person's own, with no concept beside them. */
    OTHER_WORDS,
    /** Nothing: the person did not disclose it. */
    NOTHING
  }

  static final class Builder extends ImmutableParityDifference.Builder {
    Builder() {}
  }
}
