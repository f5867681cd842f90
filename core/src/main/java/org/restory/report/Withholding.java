package org.restory.report;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** What is withheld now, why, and what would have to change. */
@Value.Immutable
public abstract sealed class Withholding permits ImmutableWithholding {
  Withholding() {}

  /** An empty builder; reason, what, firm and liftsWhen are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rule or safeguard, with the facts it rests on. */
  public abstract Reason reason();

  /** What is withheld, in a few words, such as "work deeper than 2". */
  public abstract String what();

  /** Whether a host may not override it. */
  public abstract boolean firm();

  /** What would have to change. */
  public abstract String liftsWhen();

  /** The exercises that fit otherwise and are withheld by this, by id; may be empty. */
  public abstract ImmutableSet<Id<Exercise>> exercises();

  @Value.Check
  void check() {
    Checks.notBlank("what of a withholding", what());
  }

  /** Builds a withholding. */
  public static final class Builder extends ImmutableWithholding.Builder {
    Builder() {}
  }
}
