package org.restory.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;

/** What a concept is called and means, in words a professional reads. */
@Value.Immutable
public abstract sealed class About permits ImmutableAbout {
  About() {}

  /** An empty builder; name and description are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A name and a description, with nothing more. */
  public static About of(String name, String description) {
    return builder().name(name).description(description).build();
  }

  /** The name; never blank. */
  public abstract String name();

  /** What it means, in one to three sentences; never blank. */
  public abstract String description();

  /** The stable number in the published catalog, such as {@code B07} or {@code A05}, where it has one. */
  public abstract Optional<String> number();

  /** Codes of other systems that stand for the same thing. */
  public abstract ImmutableSet<Coding> codings();

  /** The works it rests on. */
  public abstract ImmutableSet<Id<Reference>> references();

  /** How carefully what is said under it must be kept. */
  @Value.Default
  public Sensitivity sensitivity() {
    return Sensitivity.ORDINARY;
  }
  /**
   * Which kinds of data about a person a fact that names it holds, beyond those that every fact of its kind holds. Empty where nothing
   * is said; a set with nothing in it where it is said to hold none.
   */
  public abstract Optional<ImmutableSet<DataElement>> dataElements();

  /** Where it comes from, as far as that differs from its pack. */
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  /**
   * The same in other words.
   *
   * @param meaning the name of the field in which a file says what the concept means
   */
  public About reworded(String meaning, Rewording words) {
    return ((ImmutableAbout) this)
        .withName(words.text("name", name()))
        .withDescription(words.text(meaning, description()))
        .withProvenance(words.provenance(provenance()));
  }

  /** The same in other words, of a concept whose meaning is called its description. */
  public About reworded(Rewording words) {
    return reworded("description", words);
  }

  @Value.Check
  void check() {
    Checks.notBlank("name", name());
    Checks.notBlank("description of '" + name() + "'", description());
  }

  /** Builds the description of a concept. */
  public static final class Builder extends ImmutableAbout.Builder {
    Builder() {}
  }
}
