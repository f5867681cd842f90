package org.restory.model.practice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/** A word of the field, said so that anyone can follow: plain-language help that a host may show to a client. */
@Value.Immutable
public abstract sealed class GlossaryTerm implements Described<GlossaryTerm>
    permits ImmutableGlossaryTerm {
  GlossaryTerm() {}

  /** An empty builder; id and about are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<GlossaryTerm> id();

  /** The word, and its meaning in plain language. */
  @Override
  public abstract About about();

  /** Other words for the same. */
  public abstract ImmutableSet<String> also();

  /** What a professional should know beside the plain meaning. */
  public abstract Optional<String> forClinician();

  /** Terms to read next. */
  public abstract ImmutableSet<Id<GlossaryTerm>> related();

  @Override
  public GlossaryTerm reworded(Rewording words) {
    return ((ImmutableGlossaryTerm) this)
        .withAbout(about().reworded("plainly", words))
        .withAlso(words.synonyms("also", also()))
        .withForClinician(words.text("for-clinician", forClinician()));
  }

  /** Builds a term. */
  public static final class Builder extends ImmutableGlossaryTerm.Builder {
    Builder() {}
  }
}
