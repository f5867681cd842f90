package org.restory.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.rule.Rule;

/** Why something is in a report: the rule, its reason in words, and the facts it rests on. */
@Value.Immutable
public abstract sealed class Reason permits ImmutableReason {
  Reason() {}

  /** An empty builder; because and forClient are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The reason that a rule gives, resting on these facts. */
  public static Reason of(Rule rule, ImmutableSet<Fact> facts) {
    return builder()
        .rule(rule.id())
        .number(rule.number())
        .because(rule.because())
        .forClient(rule.forClient())
        .addAllFacts(facts)
        .addAllReferences(rule.references())
        .build();
  }

  /** The rule; empty in a report for a client, since a rule's name can tell what was shared. */
  public abstract Optional<Id<Rule>> rule();

  /** The rule's number in the published catalog, if it has one. */
  public abstract Optional<String> number();

  /** The reason as a sentence for the reader of the report. */
  public abstract String because();

  /** The reason as a sentence a client could read. */
  public abstract String forClient();

  /** The facts that made the rule hold; none for a rule that always holds, or that rests on what was not said. */
  public abstract ImmutableSet<Fact> facts();

  /** The works that the rule rests on. */
  public abstract ImmutableSet<Id<Reference>> references();

  /** The rule's number and id, for a person who wants to look it up. */
  public String label() {
    String id = rule().isPresent() ? rule().get().value() : "";
    String known = number().orElse("");
    return known.isEmpty() || id.isEmpty() ? known + id : known + " " + id;
  }

  /** The same reason as a client may see it: their sentence, and only the facts they agreed to be shown. */
  Reason shownToClient() {
    return builder()
        .because(forClient())
        .forClient(forClient())
        .addAllFacts(facts().stream()
            .filter(Fact::mayBeShownToClient)
            .collect(ImmutableSet.toImmutableSet()))
        .build();
  }

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "Reason{" + label() + "}";
  }

  /** Builds a reason. */
  public static final class Builder extends ImmutableReason.Builder {
    Builder() {}
  }
}
