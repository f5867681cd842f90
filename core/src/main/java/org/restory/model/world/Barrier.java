package org.restory.model.world;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/** A systemic barrier: something in the world, not in the person, that gets in the way of a fair life. */
@Value.Immutable
public abstract sealed class Barrier implements Described<Barrier> permits ImmutableBarrier {
  Barrier() {}

  /** An empty builder; id, about and family are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Barrier> id();

  @Override
  public abstract About about();

  /** Whether it is an oppression or an access barrier. */
  public abstract Family family();

  /** The broader barrier it belongs under, if any. A rule about that one also holds for this one. */
  public abstract Optional<Id<Barrier>> parent();

  /** The levels at which it can act; empty means any. */
  public abstract ImmutableSet<Level> levels();

  /** The areas of life where it typically acts; it may act in others. */
  public abstract ImmutableSet<LifeDomain> domains();

  @Override
  public Barrier reworded(Rewording words) {
    return ((ImmutableBarrier) this).withAbout(about().reworded(words));
  }

  /** The two families of systemic barriers. */
  public enum Family {
    /** Racism, classism, sexism and their like. */
    OPPRESSION,
    /** Cost, distance, housing, documents and other social determinants. */
    ACCESS
  }

  /** Builds a barrier. */
  public static final class Builder extends ImmutableBarrier.Builder {
    Builder() {}
  }
}
