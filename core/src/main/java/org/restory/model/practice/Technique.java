package org.restory.model.practice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Rewording;
import org.restory.model.safety.Prerequisite;

/** A named method within one or more frameworks, with the greatest depth and exposure that its exercises may have. */
@Value.Immutable
public abstract sealed class Technique implements Described<Technique> permits ImmutableTechnique {
  Technique() {}

  /** An empty builder; id, about, family, minutes, maxDepth and maxExposure are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Technique> id();

  @Override
  public abstract About about();

  /** The family it is grouped in. */
  public abstract Family family();

  /** The frameworks it belongs to. */
  public abstract ImmutableSet<Id<Framework>> frameworks();

  /** The steps of its accepted form, in order. */
  public abstract ImmutableList<String> structure();

  /** Who may take part. */
  public abstract ImmutableSet<Participation> participation();

  /** The phases it fits. */
  public abstract ImmutableSet<Phase> phases();

  /** Shortest usual sitting in minutes, at least 1. */
  public abstract int minutesFrom();

  /** Longest usual sitting in minutes, at least {@link #minutesFrom()}. */
  public abstract int minutesTo();

  /** The greatest depth of its exercises, 1 to 4. */
  public abstract int maxDepth();

  /** The greatest exposure of its exercises, 0 to 4. */
  public abstract int maxExposure();

  /** Cautions that hold for all its exercises. */
  public abstract ImmutableList<String> cautions();

  /** What should be true before it is offered. */
  public abstract ImmutableSet<Id<Prerequisite>> prerequisites();

  /** What is known about it. */
  public abstract ImmutableList<Evidence> evidence();

  /** Whether exercises may be written for it. */
  @Value.Default
  public Authoring authoring() {
    return Authoring.EXERCISES;
  }

  @Override
  public Technique reworded(Rewording words) {
    return ((ImmutableTechnique) this)
        .withAbout(about().reworded(words))
        .withStructure(words.texts("structure", structure()))
        .withCautions(words.texts("cautions", cautions()))
        .withEvidence(words.parts("evidence", evidence(), Evidence::reworded));
  }

  @Value.Check
  void check() {
    Checks.within("minutesFrom of technique '" + id() + "'", minutesFrom(), 1, 480);
    checkArgument(
        minutesFrom() <= minutesTo(),
        "technique '%s' lasts from %s to %s minutes; expected the first not to exceed the second",
        id(),
        minutesFrom(),
        minutesTo());
    Checks.within("maxDepth of technique '" + id() + "'", maxDepth(), 1, 4);
    Checks.within("maxExposure of technique '" + id() + "'", maxExposure(), 0, 4);
  }

  /** The families in which techniques are grouped. */
  public enum Family {
    /** Stories: separating, exploring and retelling them. */
    NARRATIVE,
    /** Self-examination, openness and shared power. */
    CULTURAL_HUMILITY,
    /** Listening, checking and witnessing. */
    EMPATHY,
    /** How power and conditions work. */
    CRITICAL_CONSCIOUSNESS,
    /** Asking, refusing, navigating and being advocated for. */
    SELF_ADVOCACY,
    /** Supports, groups, mutual aid and partnership. */
    COMMUNITY,
    /** Steadying, strengths and lasting. */
    STABILIZING
  }

  /** Whether exercises may be written for a technique. */
  public enum Authoring {
    /** Exercises may be written. */
    EXERCISES,
    /** Only a clinician's preparation for it and reflection on it may be written, since it is planning or belongs to trained teams. */
    PREPARATION_ONLY,
    /** It is pointed to, never written or stored. */
    SIGNPOST_ONLY
  }

  /** Builds a technique. */
  public static final class Builder extends ImmutableTechnique.Builder {
    Builder() {}
  }
}
