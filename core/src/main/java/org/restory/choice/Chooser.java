package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.model.safety.SafetyConcern;

/** Chooses exercises of one catalog, for any context. Immutable, and shared by all threads. */
public final class Chooser {
  private static final int USUAL_LIMIT = 10;

  private final Catalog catalog;
  private final RuleBase rules;
  private final Shelf shelf;
  private final RuleEffects effects;
  private final int limit;

  private Chooser(Catalog catalog, RuleBase rules, Shelf shelf, RuleEffects effects, int limit) {
    this.catalog = catalog;
    this.rules = rules;
    this.shelf = shelf;
    this.effects = effects;
    this.limit = limit;
  }

  /** A chooser that takes at most 10 exercises with a client. */
  public static Chooser of(Catalog catalog) {
    RuleBase rules = RuleBase.of(catalog);
    Shelf shelf = new Shelf(catalog);
    return new Chooser(catalog, rules, shelf, new RuleEffects(catalog, shelf, rules), USUAL_LIMIT);
  }

  /** The same chooser with another limit, at least 1. */
  public Chooser atMost(int most) {
    return new Chooser(catalog, rules, shelf, effects, most);
  }

  /** The catalog. */
  public Catalog catalog() {
    return catalog;
  }

  /** Its rules. */
  public RuleBase rules() {
    return rules;
  }

  /** Its exercises. */
  public Shelf shelf() {
    return shelf;
  }

  /** What its rules bring about. */
  public RuleEffects effects() {
    return effects;
  }

  /** How many exercises with a client are taken at most; the clinician's own work gets half as many. */
  public int limit() {
    return limit;
  }

  /** What is chosen in a context, and what decided it. */
  public Choice choose(SessionContext context) {
    ImmutableList<Fact> facts = UsableFacts.of(context);
    View view = View.of(this, context, facts, rules.match(facts));
    Selection selection = new Selection(shelf, context, facts, limit);
    Optional<View> withoutConcerns = facts.stream().anyMatch(Chooser::statesConcern)
        ? Optional.of(View.of(this, context, facts, rules.matchWithoutConcerns(facts)))
        : Optional.empty();
    List<Integer> chosen = withoutConcerns
        .map(without -> selection.narrow(without, view))
        .orElseGet(() -> selection.choose(view));
    return new Choice(context, facts, view, withoutConcerns, selection, chosen);
  }

  private static boolean statesConcern(Fact fact) {
    return (fact instanceof Stated<?> stated && stated.kind() == SafetyConcern.class)
        || (fact instanceof BarrierExperience barrier && !barrier.safety().isEmpty());
  }
}
