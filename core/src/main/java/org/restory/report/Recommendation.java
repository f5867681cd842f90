package org.restory.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.context.Fact;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Reference;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.safety.Prerequisite;

/** One exercise that fits now, with all that a person needs to judge it. It is an offer, never an order. */
@Value.Immutable
public abstract sealed class Recommendation permits ImmutableRecommendation {
  Recommendation() {}

  /** An empty builder; exercise, name, purpose, participation, numbers, strength and optOut are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The exercise; its steps are in the catalog. */
  public abstract Id<Exercise> exercise();

  /** Its name. */
  public abstract String name();

  /** What it is for, in the client's terms. */
  public abstract String purpose();

  /** Who takes part. */
  public abstract Participation participation();

  /** How long it takes, in minutes. */
  public abstract int minutes();

  /** How deep it goes, 1 to 4. */
  public abstract int depth();

  /** How far it is seen, 0 to 4. */
  public abstract int exposure();

  /** How strongly the facts call for it, against the other recommendations of the report. */
  public abstract Strength strength();

  /** The raised aims that it serves, heaviest first; never empty. */
  public abstract ImmutableList<ServedAim> aims();

  /** Prompts to choose from, in the order of its steps. */
  public abstract ImmutableList<OfferedPrompt> prompts();

  /** The way out, to be said first. */
  public abstract String optOut();

  /** Cautions of the exercise, and of rules that hold now. */
  public abstract ImmutableList<GivenCaution> cautions();

  /** Prerequisites that nobody has stated yet, to be asked before offering. */
  public abstract ImmutableList<Check> checks();

  /** How to make it reachable, for the access needs and place stated. */
  public abstract ImmutableList<Adaptation> adaptations();

  /** Why it is preferred among those that fit as well. */
  public abstract ImmutableList<Reason> preferredBecause();

  /** Facts without which a safeguard would have withheld it. */
  public abstract ImmutableSet<Fact> permittedBy();

  /** What is known about it. */
  public abstract ImmutableList<Evidence> evidence();

  /** The works it rests on. */
  public abstract ImmutableSet<Id<Reference>> references();

  /** The recommendation as a client may see it; empty where they take no part. */
  public Optional<Recommendation> forClient() {
    return participation().includesClient()
        ? Optional.of(ClientView.recommendation(this))
        : Optional.empty();
  }

  @Value.Check
  void check() {
    Checks.within("depth of recommendation '" + exercise() + "'", depth(), 1, 4);
    Checks.within("exposure of recommendation '" + exercise() + "'", exposure(), 0, 4);
  }

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "Recommendation{" + exercise() + "}";
  }

  /** How strongly the facts call for an exercise. */
  public enum Strength {
    /** It serves what weighs most. */
    STRONG,
    /** It serves what weighs less, or serves it in part. */
    FAIR,
    /** It fits, and little calls for it. */
    LIGHT
  }

  /**
   * A raised aim that the exercise serves.
   *
   * @param raised the aim with its reasons
   * @param fit how closely the exercise serves it
   */
  public record ServedAim(RaisedAim raised, Fit fit) {}

  /**
   * A prompt to choose from.
   *
   * @param prompt the prompt's id
   * @param text the question
   * @param optOut its way out
   */
  public record OfferedPrompt(Id<ReflectivePrompt> prompt, String text, String optOut) {}

  /**
   * A caution.
   *
   * @param text what to mind
   * @param forClient the client's version, where they should see one
   * @param why the rule that gives it; empty for a caution of the exercise itself
   */
  public record GivenCaution(String text, Optional<String> forClient, Optional<Reason> why) {}

  /**
   * A prerequisite to ask about.
   *
   * @param prerequisite what should be true
   * @param ask the question a clinician answers for themselves
   */
  public record Check(Id<Prerequisite> prerequisite, String ask) {}

  /**
   * How to make the exercise reachable.
   *
   * @param need the access need; empty for the place, such as a video call
   * @param how what to do
   */
  public record Adaptation(Optional<Id<AccessNeed>> need, String how) {}

  /** Builds a recommendation. */
  public static final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
