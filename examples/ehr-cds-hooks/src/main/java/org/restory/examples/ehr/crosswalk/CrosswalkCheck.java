package org.restory.examples.ehr.crosswalk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Coding;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Direction;
import org.restory.model.code.CodeMapping.Relation;

/**
 * Holds a crosswalk to what makes it safe: it reads no code as more than the code says, writes none that says more than was said, writes
 * nothing about legal matters, and knows no code that is never mapped.
 */
final class CrosswalkCheck {
  private final LegalConcepts legal;

  CrosswalkCheck(Catalog catalog) {
    this.legal = new LegalConcepts(catalog);
  }

  ImmutableList<String> problems(ImmutableList<CodeMapping> mappings) {
    return mappings.stream().flatMap(this::problems).collect(toImmutableList());
  }

  private Stream<String> problems(CodeMapping mapping) {
    return Stream.of(neverMapped(mapping), guesses(mapping), overstates(mapping), exposes(mapping))
        .flatMap(Optional::stream)
        .map(problem -> "crosswalk entry '" + mapping.id() + "' " + problem);
  }

  private static Optional<String> neverMapped(CodeMapping mapping) {
    return NeverMapped.why(CodeKey.of(mapping.code()))
        .map(why -> "is about " + called(mapping) + ", which is never mapped: " + why
            + ". Take the entry out");
  }

  private static Optional<String> guesses(CodeMapping mapping) {
    return mapping.direction() != Direction.OUT && mapping.relation() == Relation.WIDER
        ? Optional.of("reads " + called(mapping)
            + " as something narrower than the code says, which would be a guess. Expected"
            + " 'direction: out', or a concept that the code does say")
        : Optional.empty();
  }

  private static Optional<String> overstates(CodeMapping mapping) {
    if (mapping.direction() == Direction.IN) {
      return Optional.empty();
    }
    if (mapping.answer().isPresent() || mapping.atLeast().isPresent()) {
      return Optional.of("writes an answer to " + called(mapping)
          + ", which nobody gave. Expected 'direction: in'");
    }
    return mapping.relation() == Relation.NARROWER || mapping.relation() == Relation.RELATEDTO
        ? Optional.of("writes " + called(mapping)
            + ", which says more than the person did or something else. Expected 'direction: in',"
            + " or relation 'equivalent' or 'wider'")
        : Optional.empty();
  }

  private Optional<String> exposes(CodeMapping mapping) {
    return mapping.direction() != Direction.IN
            && mapping.means().filter(legal::includes).isPresent()
        ? Optional.of("writes " + called(mapping)
            + " for a concept that tells of legal matters, which could endanger the person."
            + " Expected 'direction: in'")
        : Optional.empty();
  }

  private static String called(CodeMapping mapping) {
    Coding code = mapping.code();
    return code.code() + " of " + code.system();
  }
}
