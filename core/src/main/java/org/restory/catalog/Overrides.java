package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Concept;

/** Items of an earlier pack that a later pack says anew, each in full and under the id it has, for one reason. */
@Value.Immutable
public abstract sealed class Overrides permits ImmutableOverrides {
  Overrides() {}

  /** An empty builder; of, because and one concept are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the pack whose items these are: the one that defined them, or that last overrode or retired them. */
  public abstract String of();

  /** Why they are said anew, as a sentence for a clinician. */
  public abstract String because();

  /** The items as they stand from here on; at least one. */
  public abstract ImmutableList<Concept<?>> concepts();

  @Value.Check
  void check() {
    Checks.notBlank("of of overrides", of());
    Checks.notBlank("because of overrides of '" + of() + "'", because());
    Checks.notEmpty("concepts of overrides of '" + of() + "'", concepts());
  }

  /** Builds overrides. */
  public static final class Builder extends ImmutableOverrides.Builder {
    Builder() {}
  }
}
