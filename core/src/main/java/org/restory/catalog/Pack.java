package org.restory.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Languages;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;

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

  /** What the pack is called where people read it. */
  public abstract Optional<String> title();

  /** The language of its own texts; English unless said otherwise. */
  @Value.Default
  public Locale language() {
    return Locale.ENGLISH;
  }

  /** The namespace of its ids, such as {@code acme}; every concept it defines then has an id that starts with {@code acme:}. */
  public abstract Optional<String> namespace();

  /** The packs it needs by name, each with the versions it works with. */
  public abstract ImmutableMap<String, VersionRange> requires();

  /** Where its content comes from, for every item that does not say otherwise. */
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  /** What it says of itself for those who must account for its use. */
  @Value.Default
  public SourceStatement sourceStatement() {
    return SourceStatement.unstated();
  }

  /** Everything it defines, rules included, in the order of its files. */
  public abstract ImmutableList<Concept<?>> concepts();

  /** What of earlier packs it says anew. */
  public abstract ImmutableList<Overrides> overrides();

  /** What of earlier packs it withdraws. */
  public abstract ImmutableList<Retirement> retires();

  /** What of earlier packs, or of its own, it says in other languages. */
  public abstract ImmutableList<Translation> translates();

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
    Languages.check("language of pack '" + name() + "'", language());
    checkArgument(
        namespace().stream().allMatch(Pack::isNamespace),
        "namespace '%s' of pack '%s' is not a word; expected one such as 'acme'",
        namespace().orElse(""),
        name());
    checkArgument(
        provenance().withdrawn().isEmpty(),
        "pack '%s' is withdrawn as a whole; expected each withdrawn item to say so",
        name());
  }

  private static boolean isNamespace(String text) {
    return Id.isWellFormed(text) && text.indexOf(':') < 0;
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
