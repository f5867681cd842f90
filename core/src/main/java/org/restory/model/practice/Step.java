package org.restory.model.practice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Id;
import org.restory.model.Rewording;

/** One step of an exercise, plain enough for a trainee to follow, with guidance for whoever holds the work. */
@Value.Immutable
public abstract sealed class Step permits ImmutableStep {
  Step() {}

  /** An empty builder; part, minutes, who and does are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where in the exercise it stands. */
  public abstract Part part();

  /** How long it takes, at least one minute. */
  public abstract int minutes();

  /** Who does it. */
  public abstract Actor who();

  /** What is done. */
  public abstract String does();

  /** What to listen for. */
  public abstract Optional<String> listenFor();

  /** What to do if it goes badly. */
  public abstract Optional<String> ifHard();

  /** The prompts offered in it, in order. */
  public abstract ImmutableList<Id<ReflectivePrompt>> prompts();

  Step reworded(Rewording words) {
    return ((ImmutableStep) this)
        .withDoes(words.text("does", does()))
        .withListenFor(words.text("listen-for", listenFor()))
        .withIfHard(words.text("if-hard", ifHard()));
  }

  @Value.Check
  void check() {
    Checks.notBlank("does of a step", does());
    Checks.within("minutes of a step", minutes(), 1, 480);
  }

  /** The parts of an exercise, in order. */
  public enum Part {
    /** Arriving and choosing. */
    OPENING,
    /** The work itself. */
    CORE,
    /** What stood out. */
    MEANING,
    /** Landing. */
    CLOSING
  }

  /** Who does a step. */
  public enum Actor {
    /** The clinician. */
    CLINICIAN,
    /** The client. */
    CLIENT,
    /** Clinician and client. */
    BOTH,
    /** All members of a group. */
    GROUP,
    /** The facilitator of a group. */
    FACILITATOR,
    /** The clinician in supervision. */
    SUPERVISEE,
    /** The supervisor. */
    SUPERVISOR
  }

  /** Builds a step. */
  public static final class Builder extends ImmutableStep.Builder {
    Builder() {}
  }
}
