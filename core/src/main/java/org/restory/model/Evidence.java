package org.restory.model;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.check.Checks;

/** One honest statement of what is known about a technique or exercise, and how it is known. */
@Value.Immutable
public abstract sealed class Evidence permits ImmutableEvidence {
  Evidence() {}

  /** An empty builder; kind, finding and note are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** How it is known. */
  public abstract Kind kind();

  /** Which way the studies point. */
  public abstract Finding finding();

  /** What was studied, and the limit of it, in one sentence. */
  public abstract String note();

  /** The works that say so. */
  public abstract ImmutableSet<Id<Reference>> references();

  /** The same in other words. */
  public Evidence reworded(Rewording words) {
    return ((ImmutableEvidence) this).withNote(words.text("note", note()));
  }

  @Value.Check
  void check() {
    Checks.notBlank("note of evidence of kind " + kind(), note());
  }

  /** How a thing is known, strongest design first. The order breaks ties and ranks no one's dignity. */
  public enum Kind {
    /** A synthesis of trials or of process and outcome studies. */
    META_ANALYSIS,
    /** At least one randomized trial of this or a close form. */
    RANDOMIZED_TRIAL,
    /** A comparison without random assignment. */
    QUASI_EXPERIMENT,
    /** Groups followed and compared. */
    COHORT,
    /** An association found. */
    CORRELATIONAL,
    /** Accounts, cases or interviews. */
    QUALITATIVE,
    /** Professional consensus or a tradition of practice. */
    PRACTICE,
    /** An argument. */
    THEORY
  }

  /** Which way the evidence points. */
  public enum Finding {
    /** It supports the claim. */
    SUPPORTS,
    /** Results differ. */
    MIXED,
    /** Little or no effect was found. */
    WEAK,
    /** Nobody has tested it. */
    UNTESTED
  }

  /** Builds a statement of evidence. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
