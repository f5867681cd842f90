package org.restory.wording;

import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.model.ConsentScope;
import org.restory.rule.condition.Condition;

/** Says what a rule asks for, and what a person shared, as a reader would. Immutable. */
public final class Wording {
  private final ConditionWords conditions;
  private final FactWords facts;

  private Wording(Catalog catalog) {
    this.conditions = new ConditionWords(catalog);
    this.facts = new FactWords(catalog);
  }

  /** The wording that takes names from a catalog. */
  public static Wording of(Catalog catalog) {
    return new Wording(catalog);
  }

  /** A condition, in words that follow "when": {@code the goal “Rest more” is stated, and phase is exploring}. */
  public String condition(Condition condition) {
    return conditions.of(condition);
  }

  /**
   * A fact, the person's own words first. What could endanger a person where the text is found is kept out: the words of a
   * disclosure in a dimension such as legal status (rule RS09).
   */
  public String fact(Fact fact) {
    return facts.of(fact);
  }

  /** Whether a fact is kept out of text, so that nothing about it is to be said beside it. */
  public boolean isKeptOut(Fact fact) {
    return facts.of(fact).equals(FactWords.KEPT_OUT);
  }

  /** A use that a person may agree to, in words that follow "agreed to". */
  public String consent(ConsentScope scope) {
    return ConsentWords.of(scope);
  }
}
