package org.restory.context;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.world.LifeDomain;

/**
 * A side of identity in the person's own words. It is used only if the client voiced it and agreed to its use for planning;
 * by itself it prescribes nothing.
 */
@Value.Immutable
public abstract sealed class Disclosure implements Fact permits ImmutableDisclosure {
  Disclosure() {}

  /** An empty builder; dimension, words and source are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The side of identity. */
  public abstract Id<IdentityDimension> dimension();

  /** The person's own words, verbatim. */
  public abstract String words();

  /** A concept the person chose to stand beside the words. */
  public abstract Optional<Id<Identity>> concept();

  @Override
  public abstract Source source();

  /** How much it matters in general: 0 not present, 1 background, 2 sometimes, 3 matters, 4 central. */
  public abstract OptionalInt salience();

  /** How much it matters in particular areas of life, on the same scale. */
  public abstract ImmutableMap<LifeDomain, Integer> salienceIn();

  /** The position it gives in general, as the person sees it; never computed. */
  public abstract Optional<Position> position();

  /** The position it gives in particular areas of life, as the person sees it. */
  public abstract ImmutableMap<LifeDomain, Position> positionIn();

  /** Whether others usually see it, as the person experiences it. */
  @Value.Default
  public Visibility visibility() {
    return Visibility.NOT_SAID;
  }

  /** Whether it has been spoken of in this therapy. */
  @Value.Default
  public Voicing voicing() {
    return Voicing.VOICED_BY_CLIENT;
  }

  /** What it means to the person, as they tag it. */
  public abstract ImmutableSet<Meaning> meanings();

  /** Terms the person asks for, pronouns and name among them. */
  public abstract ImmutableSet<String> termsToUse();

  /** Terms the person asks not to hear. */
  public abstract ImmutableSet<String> termsToAvoid();

  @Override
  @Value.Default
  public Consents consents() {
    return Consents.none();
  }

  /** When it was said; identities may change, and older words are superseded, not corrected. */
  public abstract Optional<LocalDate> asOf();

  /** The greatest salience stated, or 0 where none is. */
  public int greatestSalience() {
    int greatest = salience().orElse(0);
    for (int each : salienceIn().values()) {
      greatest = Math.max(greatest, each);
    }
    return greatest;
  }

  /** Voiced by the client, and agreed for planning. */
  @Override
  public boolean mayBeUsed() {
    return source().isClient() && consents().allows(ConsentScope.USE_FOR_PLANNING);
  }

  @Value.Check
  void check() {
    Checks.notBlank("words of a disclosure in '" + dimension() + "'", words());
    salience().ifPresent(s -> Checks.within("salience of '" + dimension() + "'", s, 0, 4));
    salienceIn()
        .forEach((in, s) -> Checks.within("salience of '" + dimension() + "' in " + in, s, 0, 4));
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "Disclosure{private}";
  }

  /** A position in society, as the person sees it. */
  public enum Position {
    /** It brings advantage. */
    ADVANTAGED,
    /** It brings disadvantage. */
    DISADVANTAGED,
    /** Both at once. */
    BOTH,
    /** The person is unsure. */
    UNSURE
  }

  /** Whether others usually see it. */
  public enum Visibility {
    /** Usually seen. */
    USUALLY_VISIBLE,
    /** Usually not seen. */
    USUALLY_INVISIBLE,
    /** It depends. */
    DEPENDS,
    /** The person did not say. */
    NOT_SAID
  }

  /** Whether it has been spoken of in this therapy. */
  public enum Voicing {
    /** The client brought it up. */
    VOICED_BY_CLIENT,
    /** The clinician opened the topic and the client took it up. */
    BROACHED_BY_CLINICIAN,
    /** It was written down and never spoken of. */
    UNVOICED
  }

  /** What a side of identity means to a person. */
  public enum Meaning {
    /** Pride. */
    PRIDE,
    /** Belonging. */
    BELONGING,
    /** A source of strength. */
    STRENGTH,
    /** A source of pain. */
    PAIN,
    /** A conflict. */
    CONFLICT,
    /** Private. */
    PRIVATE,
    /** Changing. */
    CHANGING,
    /** Neither here nor there. */
    NEUTRAL
  }

  /** Builds a disclosure. */
  public static final class Builder extends ImmutableDisclosure.Builder {
    Builder() {}
  }
}
