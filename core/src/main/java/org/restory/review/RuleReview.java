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
    this.findings = Stream.of(
            new SingleRules(book).findings(),
            new RulePairs(book).findings(),
            new Reachable(book).findings())
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
   * What there is to mend, by item, then by kind: from {@link ProblemKind#DEAD_RULE} to {@link ProblemKind#UNSERVED_AIM}, and
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

  /** How many findings there are. */
  @Override
  public String toString() {
    return "RuleReview{" + findings.size() + " findings}";
  }
}
