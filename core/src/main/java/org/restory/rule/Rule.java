package org.restory.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.Rewording;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;

/** When these facts were stated, then these effects follow, because. */
@Value.Immutable
public abstract sealed class Rule implements Concept<Rule> permits ImmutableRule {
  Rule() {}

  /** An empty builder; id, when, because, forClient and one effect are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Rule> id();

  /** The stable number in the published catalog, such as {@code RS07} or {@code R15}, where it has one. */
  public abstract Optional<String> number();

  /** What must have been stated. */
  public abstract Condition when();

  /** What follows; at least one effect. */
  public abstract ImmutableList<Effect> then();

  /** The reason, as a sentence for a clinician. */
  public abstract String because();

  /** The reason, as a sentence that a client could read. It names no fact, identity, risk or diagnosis. */
  public abstract String forClient();

  /** What would have to change; required where the rule takes anything away. */
  public abstract Optional<String> liftsWhen();

  @Override
  public abstract ImmutableSet<Id<Reference>> references();

  @Override
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  /** The reason: a rule needs no other name. */
  @Override
  public String name() {
    return because();
  }

  @Override
  public Rule reworded(Rewording words) {
    return ((ImmutableRule) this)
        .withThen(words.parts("then", then(), Effect::reworded))
        .withBecause(words.text("because", because()))
        .withForClient(words.text("for-client", forClient()))
        .withLiftsWhen(words.text("lifts-when", liftsWhen()))
        .withProvenance(words.provenance(provenance()));
  }

  @Value.Check
  void check() {
    Checks.notEmpty("then of rule '" + id() + "'", then());
    Checks.notBlank("because of rule '" + id() + "'", because());
    Checks.notBlank("forClient of rule '" + id() + "'", forClient());
    checkArgument(
        liftsWhen().isPresent() || then().stream().noneMatch(Effect::restrains),
        "rule '%s' takes something away; expected what would have to change (lifts-when)",
        id());
  }

  /** Builds a rule. */
  public static final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
