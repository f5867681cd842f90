package org.restory.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.rule.Rule;

/** Finds names in an expectation that the catalog does not know: an expectation on one could only be met by accident. */
final class Names {
  /** What the library itself holds to stands in no pack. */
  private static final ImmutableSet<String> SAFEGUARDS = ImmutableSet.of(
      "restory:consent-comes-first",
      "restory:prerequisites-come-first",
      "restory:context-is-addressed",
      "restory:nothing-fits");

  private final Catalog catalog;

  Names(Catalog catalog) {
    this.catalog = catalog;
  }

  /** What is wrong with an id in an expectation, if anything is; with the nearest id there is. */
  <T extends Concept<T>> Optional<String> problem(Class<T> kind, String id) {
    if (!Id.isWellFormed(id)) {
      return Optional.of("'" + id + "' is not an id");
    }
    try {
      catalog.get(kind, Id.of(id));
      return Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.of(String.valueOf(unknown.getMessage()));
    }
  }

  /** What is wrong with a rule in an expectation, given by id or number, if anything is. */
  Optional<String> problem(Because because) {
    if (SAFEGUARDS.contains(because.rule()) || numbers().contains(because.rule())) {
      return Optional.empty();
    }
    return Id.isWellFormed(because.rule())
        ? problem(Rule.class, because.rule())
        : Optional.of("no rule has the number '" + because.rule() + "'");
  }

  private ImmutableSet<String> numbers() {
    return catalog.all(Rule.class).stream()
        .map(Rule::number)
        .flatMap(Optional::stream)
        .collect(toImmutableSet());
  }

  /** The same for several. */
  <T extends Concept<T>> Stream<String> problems(Class<T> kind, String... ids) {
    return ids.length == 0
        ? Stream.of("it names nothing; expected at least one id")
        : Stream.of(ids).flatMap(id -> problem(kind, id).stream());
  }
}
