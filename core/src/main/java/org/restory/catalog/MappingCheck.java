package org.restory.catalog;

import java.util.Optional;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.safety.Instrument;

/** Checks that what a code is said to score can be scored. */
final class MappingCheck {
  private MappingCheck() {}

  static Optional<Problem> problem(Catalog catalog, CodeMapping mapping) {
    return mapping
        .means()
        .filter(meaning -> meaning.item().isPresent())
        .flatMap(meaning -> problem(catalog, mapping, meaning));
  }

  private static Optional<Problem> problem(Catalog catalog, CodeMapping mapping, Meaning meaning) {
    Id<Instrument> id = Id.of(meaning.id().value());
    int items = catalog.get(Instrument.class, id).items().orElse(0);
    int item = meaning.item().orElseThrow();
    return item <= items
        ? Optional.empty()
        : Optional.of(Problem.of(
                ProblemKind.NO_SUCH_ITEM,
                "code mapping '" + mapping.id() + "' means item " + item + " of instrument '" + id
                    + "'")
            .expecting(items == 0 ? "its total, since it has no items" : "at most " + items));
  }
}
