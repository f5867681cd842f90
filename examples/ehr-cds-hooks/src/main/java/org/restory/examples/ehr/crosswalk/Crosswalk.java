package org.restory.examples.ehr.crosswalk;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.restory.catalog.Catalog;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Direction;
import org.restory.model.code.Meaning;
import org.restory.model.world.Barrier;

/**
 * The crosswalk of a catalog. From a code that is found it says what the code is about; from a concept, as which codes it may be written.
 * Immutable, and shared by all threads.
 */
public final class Crosswalk {
  private final Catalog catalog;
  private final ImmutableListMultimap<CodeKey, CodeMapping> read;
  private final ImmutableListMultimap<Meaning, CodeMapping> written;

  private Crosswalk(Catalog catalog, ImmutableList<CodeMapping> mappings) {
    this.catalog = catalog;
    this.read = mappings.stream()
        .filter(mapping -> mapping.direction() != Direction.OUT)
        .collect(toImmutableListMultimap(mapping -> CodeKey.of(mapping.code()), m -> m));
    this.written = mappings.stream()
        .filter(CodeMapping::writes)
        .collect(toImmutableListMultimap(mapping -> mapping.means().orElseThrow(), m -> m));
  }

  /**
   * The crosswalk of a catalog's packs, without what a pack has withdrawn.
   *
   * @throws IllegalArgumentException with every entry that a crosswalk may not have, each with the reason: a code that is never mapped,
   *     one that would be read as more than it says, or written where it says more than was said or tells of legal matters
   */
  public static Crosswalk of(Catalog catalog) {
    ImmutableList<CodeMapping> mappings = ImmutableList.copyOf(catalog.offered(CodeMapping.class));
    ImmutableList<String> problems = new CrosswalkCheck(catalog).problems(mappings);
    checkArgument(
        problems.isEmpty(),
        "the packs have a crosswalk that can't be used:\n%s",
        String.join("\n", problems));
    return new Crosswalk(catalog, mappings);
  }

  /** What a code is about by itself, such as the code of a condition. */
  public Found lookUp(CodeKey code) {
    return lookUp(code, mapping -> !isQuestion(mapping));
  }

  /** What an answer to a question is about. */
  public Found lookUp(CodeKey question, Answer answer) {
    return lookUp(question, mapping -> isMeant(mapping, answer));
  }

  /** Whether an entry speaks of a code. */
  public boolean knows(CodeKey code) {
    return read.containsKey(code);
  }

  /** A code in the words of the crosswalk, where an entry speaks of it. */
  public Optional<Coding> worded(CodeKey code) {
    return read.get(code).stream().map(CodeMapping::code).findFirst();
  }

  /**
   * The codes as which a concept may be written, at most as specific as it is: of each system those of the concept itself or, where a
   * barrier has none, of the nearest barrier above it. Empty for what tells of legal matters.
   */
  public <T extends Concept<T>> ImmutableList<Coding> codingsFor(Class<T> kind, Id<T> concept) {
    ImmutableList.Builder<Coding> codings = ImmutableList.builder();
    Set<String> systems = new LinkedHashSet<>();
    if (new LegalConcepts(catalog).includes(Meaning.of(kind, concept))) {
      return ImmutableList.of();
    }
    for (Meaning each : upward(Meaning.of(kind, concept))) {
      ImmutableList<Coding> nearest = written.get(each).stream()
          .map(CodeMapping::code)
          .filter(code -> !systems.contains(code.system()))
          .distinct()
          .collect(toImmutableList());
      codings.addAll(nearest);
      nearest.forEach(code -> systems.add(code.system()));
    }
    return codings.build();
  }

  private ImmutableSet<Meaning> upward(Meaning meaning) {
    ImmutableSet.Builder<Meaning> upward = ImmutableSet.builder();
    upward.add(meaning);
    Optional<Id<Barrier>> above =
        meaning.kind() == Barrier.class ? parent(Id.of(meaning.id().value())) : Optional.empty();
    while (above.isPresent()) {
      upward.add(Meaning.of(Barrier.class, above.get()));
      above = parent(above.get());
    }
    return upward.build();
  }

  private Optional<Id<Barrier>> parent(Id<Barrier> barrier) {
    return catalog.find(Barrier.class, barrier).flatMap(Barrier::parent);
  }

  private Found lookUp(CodeKey code, Predicate<CodeMapping> meant) {
    ImmutableList<CodeMapping> entries = read.get(code);
    if (entries.isEmpty()) {
      return new Found.Nowhere();
    }
    ImmutableList<CodeMapping> fitting = entries.stream().filter(meant).collect(toImmutableList());
    ImmutableList<CodeMapping> means =
        fitting.stream().filter(CodeMapping::reads).collect(toImmutableList());
    if (!means.isEmpty()) {
      return new Found.Means(means);
    }
    return fitting.isEmpty() ? new Found.OtherAnswer() : new Found.Unmatched(fitting.get(0));
  }

  private static boolean isQuestion(CodeMapping mapping) {
    return mapping.answer().isPresent() || mapping.atLeast().isPresent();
  }

  private static boolean isMeant(CodeMapping mapping, Answer answer) {
    if (mapping.answer().isPresent()) {
      return answer instanceof Answer.Choice choice
          && choice.codes().contains(CodeKey.of(mapping.answer().get()));
    }
    OptionalDouble least = mapping.atLeast();
    OptionalDouble score = answer.score();
    return least.isEmpty() || (score.isPresent() && score.getAsDouble() >= least.getAsDouble());
  }
}
