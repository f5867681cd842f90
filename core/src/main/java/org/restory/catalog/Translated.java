package org.restory.catalog;

import java.util.Optional;
import org.restory.model.Concept;
import org.restory.model.Provenance;

/**
 * An item as a pack says it in another language.
 *
 * @param by the pack that translates
 * @param in the group in which it does
 * @param original the item in the words of its own pack
 * @param words the item as the translator wrote it
 */
record Translated(Pack by, Translation in, Concept<?> original, Concept<?> words) {
  /** The original, saying what the translator wrote. */
  Concept<?> standing() {
    return original.reworded(Texts.of(words));
  }

  Optional<Location> place() {
    return in.places().of(Merge.kindOf(words), words.id());
  }

  /** Where the words come from; unless its pack says more, from its translators. */
  Provenance provenance() {
    return standing()
        .provenance()
        .over(by.provenance())
        .over(Provenance.builder()
            .author("translators of pack '" + by.name() + "'")
            .version(by.version())
            .build());
  }
}
