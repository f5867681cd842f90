package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Languages;
import org.restory.model.Concept;

/**
 * Items of one pack, said in another language: each in full and under the id it has, with its texts translated and all else as it
 * was. What such an item says of its provenance is that of the translation.
 */
@Value.Immutable
public abstract sealed class Translation permits ImmutableTranslation {
  Translation() {}

  /** An empty builder; of, language and one concept are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the pack whose wording is translated: the one that defined the items, or one that overrode them. */
  public abstract String of();

  /** The language of the translation. */
  public abstract Locale language();

  /** The items in that language; at least one. */
  public abstract ImmutableList<Concept<?>> concepts();

  /** Where the items stand in files; no part of what is said. */
  @Value.Auxiliary
  @Value.Default
  public Places places() {
    return Places.none();
  }

  @Value.Check
  void check() {
    Checks.notBlank("of of a translation", of());
    Languages.check("language of a translation of '" + of() + "'", language());
    Checks.notEmpty("concepts of a translation of '" + of() + "'", concepts());
  }

  /** Builds a translation. */
  public static final class Builder extends ImmutableTranslation.Builder {
    Builder() {}
  }
}
