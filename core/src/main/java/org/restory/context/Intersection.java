package org.restory.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.model.world.LifeDomain;

/**
 * Where sides of identity meet, as the person describes it. Only a person can state one; Restory never makes one out of two
 * disclosures [crenshaw1989].
 */
@Value.Immutable
public abstract sealed class Intersection implements Fact permits ImmutableIntersection {
  Intersection() {}

  /** An empty builder; words and two dimensions are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The sides that meet; at least two. */
  public abstract ImmutableSet<Id<IdentityDimension>> dimensions();

  /** The person's own phrase. */
  public abstract String words();

  /** The areas of life where it matters. */
  public abstract ImmutableSet<LifeDomain> domains();

  /** What it means to the person. */
  public abstract ImmutableSet<Disclosure.Meaning> meanings();

  @Override
  @Value.Default
  public Source source() {
    return Source.CLIENT_STATED;
  }

  @Override
  @Value.Default
  public Consents consents() {
    return Consents.none();
  }

  /** Stated by the client, and agreed for planning. */
  @Override
  public boolean mayBeUsed() {
    return source().isClient() && consents().allows(ConsentScope.USE_FOR_PLANNING);
  }

  @Value.Check
  void check() {
    Checks.notBlank("words of an intersection", words());
    checkArgument(
        dimensions().size() >= 2,
        "an intersection joins %s dimension(s); expected at least two",
        dimensions().size());
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "Intersection{private}";
  }

  /** Builds an intersection. */
  public static final class Builder extends ImmutableIntersection.Builder {
    Builder() {}
  }
}
