package org.restory.catalog;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.check.Kinds;
import org.restory.check.NearMatch;
import org.restory.context.Fact;
import org.restory.context.Measurement;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.safety.Instrument;

/**
 * Packs merged into one body of content that is known to hold together: every id resolves, every rule and exercise keeps its
 * limits. Immutable, and shared by all threads without a lock.
 */
public final class Catalog {
  private final ImmutableList<String> packs;
  private final ImmutableMap<Class<?>, ImmutableSortedMap<Id<?>, Concept<?>>> concepts;
  private final Origins origins;
  private final Taxonomy taxonomy;
  private final String fingerprint;

  private Catalog(ImmutableList<String> packs, Merge merge) {
    this.packs = packs;
    this.concepts = merge.concepts();
    this.origins = merge.origins();
    this.taxonomy = Taxonomy.of(this);
    this.fingerprint = Fingerprint.of(concepts.values());
  }

  /**
   * The catalog of one or more packs.
   *
   * @throws InvalidContentException with every problem found, if there is one
   */
  public static Catalog of(Pack... packs) {
    checkArgument(packs.length > 0, "a catalog needs at least one pack");
    Merge merge = Merge.of(ImmutableList.copyOf(packs));
    ImmutableList<Problem> unmerged = merge.problems();
    if (!unmerged.isEmpty()) {
      throw new InvalidContentException(unmerged);
    }
    ImmutableList<String> names = ImmutableList.copyOf(packs).stream()
        .map(Pack::toString)
        .sorted(Comparator.naturalOrder())
        .collect(toImmutableList());
    Catalog catalog = new Catalog(names, merge);
    ImmutableList<Problem> unfit = new ContentCheck(catalog, merge.origins()).problems();
    if (!unfit.isEmpty()) {
      throw new InvalidContentException(unfit);
    }
    return catalog;
  }

  /** The packs it is made of, each with its version, by name. */
  public ImmutableList<String> packs() {
    return packs;
  }

  /** A digest of all content: equal content has an equal fingerprint, whatever the order of packs. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Every concept of a kind, by id. */
  @SuppressWarnings("unchecked") // the map of a kind holds that kind only; Merge sees to it
  public <T extends Concept<T>> ImmutableCollection<T> all(Class<T> kind) {
    return (ImmutableCollection<T>) ofKind(kind).values();
  }

  /** The concept with an id, if there is one. */
  public <T extends Concept<T>> Optional<T> find(Class<T> kind, Id<T> id) {
    return Optional.ofNullable(ofKind(kind).get(id)).map(kind::cast);
  }

  /**
   * The concept with an id.
   *
   * @throws IllegalArgumentException if there is none, with the nearest id there is
   */
  public <T extends Concept<T>> T get(Class<T> kind, Id<T> id) {
    return find(kind, id)
        .orElseThrow(
            () -> new IllegalArgumentException(unknown(Use.of(kind, id)).toString()));
  }

  /** Where a concept of this catalog comes from: what it says of itself, and where it is silent, what its pack says of all. */
  public Provenance provenance(Concept<?> concept) {
    return origins.provenanceOf(concept);
  }

  /** Every concept of a kind that is not withdrawn, by id. */
  public <T extends Concept<T>> ImmutableList<T> offered(Class<T> kind) {
    return all(kind).stream()
        .filter(concept -> concept.provenance().withdrawn().isEmpty())
        .collect(toImmutableList());
  }

  /** The concept and all below it in its taxonomy; for a kind without a taxonomy, the concept alone. */
  public <T extends Concept<T>> ImmutableSet<Id<T>> withNarrower(Class<T> kind, Id<T> id) {
    return taxonomy.withNarrower(kind, id);
  }

  /**
   * What in a context this catalog can't make sense of: ids it does not know, and scores outside their instrument. A fact that may
   * not be used is not looked at, so that it leaves no trace.
   */
  public ImmutableList<Problem> problemsIn(SessionContext context) {
    return problemsIn(context, Fact::mayBeUsed, Places.none());
  }

  /** As {@link #problemsIn(SessionContext)}, of every fact, for the author of a file: with the places that a reader kept. */
  public ImmutableList<Problem> problemsIn(SessionContext context, Places places) {
    return problemsIn(context, fact -> true, places);
  }

  private ImmutableList<Problem> problemsIn(
      SessionContext context, Predicate<Fact> among, Places places) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    ContextUses.of(context, among)
        .distinct()
        .filter(use -> !knows(use))
        .map(use -> unknown(use)
            .located(places.ofUse(SessionContext.class, Places.CASE, use.kind(), use.id())))
        .forEach(problems::add);
    for (Measurement measurement : context.measurements()) {
      find(Instrument.class, measurement.instrument())
          .flatMap(instrument -> ScoreCheck.problem(instrument, measurement))
          .map(problem -> problem.located(places.ofUse(
              SessionContext.class, Places.CASE, Instrument.class, measurement.instrument())))
          .ifPresent(problems::add);
    }
    return ImmutableList.sortedCopyOf(problems.build());
  }

  <T extends Concept<T>> boolean isCircular(Class<T> kind, Id<T> id) {
    return taxonomy.isCircular(kind, id);
  }

  Stream<Concept<?>> concepts() {
    return concepts.values().stream().flatMap(ofKind -> ofKind.values().stream());
  }

  Optional<Withdrawal> withdrawal(Use use) {
    Concept<?> used = ofKind(use.kind()).get(use.id());
    return Optional.ofNullable(used).flatMap(concept -> concept.provenance().withdrawn());
  }

  boolean knows(Use use) {
    return ofKind(use.kind()).containsKey(use.id());
  }

  Problem unknown(Use use) {
    return Problem.of("unknown " + Kinds.name(use.kind()) + " '" + use.id() + "'")
        .expecting(Kinds.one(use.kind()) + " of the catalog")
        .meaning(
            NearMatch.of(use.id().value(), ofKind(use.kind()).keySet().stream().map(Id::value)));
  }

  private ImmutableSortedMap<Id<?>, Concept<?>> ofKind(Class<?> kind) {
    return concepts.getOrDefault(kind, ImmutableSortedMap.of());
  }

  /** The packs and the start of the fingerprint. */
  @Override
  public String toString() {
    return "Catalog{" + String.join(", ", packs) + ", " + fingerprint.substring(0, 12) + "}";
  }
}
