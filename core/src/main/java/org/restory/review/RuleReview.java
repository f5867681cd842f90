package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.rule.Rule;

/**
 * Decides what the rules of a catalog can do: which can never hold, which say the same, which are at odds, and what no case can
 * reach. What it says of the offered rules is proven, not guessed; where a proof would take too long it says so. Immutable.
 */
public final class RuleReview {
  private final RuleBook book;
  private final ImmutableList<Finding> findings;

  private RuleReview(Catalog catalog) {
    this.book = new RuleBook(catalog);
    Targets targets = new Targets(catalog);
    this.findings = Stream.of(
            new SingleRules(book).findings(),
            new RulePairs(book, targets).findings(),
            new Reachable(book, targets).findings(),
            new ExerciseReach(book, targets).findings())
        .flatMap(each -> each)
        .distinct()
        .sorted(comparing(Finding::item).thenComparing(Finding::kind).thenComparing(Finding::text))
        .collect(toImmutableList());
  }

  /** The review of a catalog's offered rules. */
  public static RuleReview of(Catalog catalog) {
    return new RuleReview(catalog);
  }

  /**
   * What there is to mend, by item, then by kind: from {@link ProblemKind#DEAD_RULE} to {@link ProblemKind#RULE_IN_VAIN}, and
   * {@link ProblemKind#UNANSWERED_BARRIER} and {@link ProblemKind#TOO_LARGE_TO_DECIDE}.
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * A case with as few stated facts as a rule needs to hold; format and phase do not count. Empty where no case makes it hold, or
   * where that was too large to decide.
   *
   * @throws IllegalArgumentException if no rule with that id is offered
   */
  public Optional<SessionContext> witness(Id<Rule> rule) {
    return book.witness(rule);
  }

  /** The smallest case of every offered rule that has one, by the id of the rule. */
  public Stream<SessionContext> witnesses() {
    return book.rules.stream().flatMap(rule -> witness(rule.id()).stream());
  }

  /** How much work the decisions took, in steps that are the same on every machine. */
  long steps() {
    return book.steps();
  }

  /** How many findings there are. */
  @Override
  public String toString() {
    return "RuleReview{" + findings.size() + " findings}";
  }
}
