package org.restory.model.practice;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * What a piece of work is for, phrased so that a client or clinician could agree to it. Rules raise aims; exercises declare
 * which aims they serve.
 */
@Value.Immutable
public abstract sealed class Aim implements Described<Aim> permits ImmutableAim {
  Aim() {}

  /** An empty builder; id and about are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Aim> id();

  @Override
  public abstract About about();

  /** Whether the work is the clinician's alone, so that only clinician and supervision exercises may serve it. */
  @Value.Default
  public boolean forClinician() {
    return false;
  }

  /** Whether it seeks change around the person rather than in them. */
  @Value.Default
  public boolean addressesContext() {
    return false;
  }

  /** The techniques that usually serve it. */
  public abstract ImmutableSet<Id<Technique>> techniques();

  @Override
  public Aim reworded(Rewording words) {
    return ((ImmutableAim) this).withAbout(about().reworded(words));
  }

  /** Builds an aim. */
  public static final class Builder extends ImmutableAim.Builder {
    Builder() {}
  }
}
