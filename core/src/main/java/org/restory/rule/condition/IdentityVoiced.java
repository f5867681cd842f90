package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.context.Disclosure;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.rule.Range;

/** True of a disclosure that the client voiced and agreed to plan with. */
@Value.Immutable
public abstract sealed class IdentityVoiced implements Leaf, WithIdentityVoiced
    permits ImmutableIdentityVoiced {
  IdentityVoiced() {}

  /** An empty builder; with nothing set, any disclosure. */
  public static Builder builder() {
    return new Builder();
  }

  /** The side of identity; empty for any. */
  public abstract Optional<Id<IdentityDimension>> dimension();

  /** The chosen concept, or any below it in the taxonomy; empty for any. */
  public abstract Optional<Id<Identity>> identity();

  /** The greatest salience stated. */
  @Value.Default
  public Range salience() {
    return Range.any();
  }

  /** Positions as the person sees them, of which one must be stated; empty for any. */
  public abstract ImmutableSet<Disclosure.Position> positions();

  /** Meanings, of which one must be stated; empty for any. */
  public abstract ImmutableSet<Disclosure.Meaning> meanings();

  /** The condition with a side of identity, by its id. */
  public final IdentityVoiced withDimension(String id) {
    return withDimension(Id.<IdentityDimension>of(id));
  }

  /** Whether it asks only if anything at all was voiced, and so names no identity. */
  public boolean isUnspecific() {
    return equals(builder().build());
  }

  @Override
  public Ground ground() {
    return Ground.IDENTITY;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.identity(this);
  }

  /** Builds the condition. */
  public static final class Builder extends ImmutableIdentityVoiced.Builder {
    Builder() {}
  }
}
