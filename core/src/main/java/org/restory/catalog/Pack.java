package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Concept;

/** A body of content as one author publishes it: concepts and rules under a name and a version. It is data and runs no code. */
@Value.Immutable
public abstract sealed class Pack permits ImmutablePack {
  Pack() {}

  /** An empty builder; name and version are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The pack's name, such as {@code restory-standard}. */
  public abstract String name();

  /** The pack's version, such as {@code 1.0.0}. */
  public abstract String version();

  /** Everything it holds, rules included, in the order of its files. */
  public abstract ImmutableList<Concept<?>> concepts();

  /** Where its content stands; no part of what it says, so that equal content is an equal pack. */
  @Value.Auxiliary
  @Value.Default
  public Places places() {
    return Places.none();
  }

  @Value.Check
  void check() {
    Checks.notBlank("name of a pack", name());
    Checks.notBlank("version of pack '" + name() + "'", version());
  }

  /** Name and version. */
  @Override
  public final String toString() {
    return name() + " " + version();
  }

  /** Builds a pack. */
  public static final class Builder extends ImmutablePack.Builder {
    Builder() {}
  }
}
