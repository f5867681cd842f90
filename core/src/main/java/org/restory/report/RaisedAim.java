package org.restory.report;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.restory.model.Id;
import org.restory.model.practice.Aim;

/** An aim that the stated facts call for, with every reason. */
@Value.Immutable
public abstract sealed class RaisedAim permits ImmutableRaisedAim {
  RaisedAim() {}

  /** An empty builder; aim, name and weight are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The aim. */
  public abstract Id<Aim> aim();

  /** Its name. */
  public abstract String name();

  /** The sum of the weights of the rules that raise it, at least 1. */
  public abstract int weight();

  /** Whether the work it calls for is the clinician's own. */
  @Value.Default
  public boolean forClinician() {
    return false;
  }

  /** The rules that raise it, by id; never empty. */
  public abstract ImmutableList<Reason> reasons();

  /** Builds a raised aim. */
  public static final class Builder extends ImmutableRaisedAim.Builder {
    Builder() {}
  }
}
