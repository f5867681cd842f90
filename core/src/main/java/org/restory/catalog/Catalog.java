package org.restory.catalog;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.Kinds;
import org.restory.check.NearMatch;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.practice.Framework;

/**
 * Packs merged into one body of content that is known to hold together: every id resolves, every rule and exercise keeps its
 * limits. Immutable, and shared by all threads without a lock.
 */
public final class Catalog {
  private final ImmutableList<String> packs;
  private final ImmutableMap<Class<?>, ImmutableSortedMap<Id<?>, Concept<?>>> concepts;
  private final Origins origins;
  private final Taxonomy taxonomy;
  private final LeftOut leftOut;
  private final String fingerprint;

  private Catalog(ImmutableList<String> packs, Merge merge, FrameworkChoice frameworks) {
    this.packs = packs;
    this.concepts = merge.concepts();
    this.origins = merge.origins();
    this.taxonomy = Taxonomy.of(this);
    this.leftOut = LeftOut.of(this, frameworks.leftOut(all(Framework.class)));
    this.fingerprint = Fingerprint.of(
        Stream.of(concepts(), origins.retirements().stream(), leftOut.texts()).flatMap(s -> s));
  }

  /**
   * The catalog of one or more packs, each laid over those before it.
   *
   * @throws InvalidContentException with every problem found, if there is one
   */
  public static Catalog of(Pack... packs) {
    return builder().addAll(ImmutableList.copyOf(packs)).build();
  }

  /** A builder with no pack in it, and no framework left out. */
  public static Builder builder() {
    return new Builder();
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

  /**
   * Where a concept of this catalog comes from: what it says of itself, and where it is silent, what its pack says of all. Of an
   * item that was overridden, that is the overriding pack; one that a later pack has retired says so.
   */
  public Provenance provenance(Concept<?> concept) {
    return origins.provenanceOf(concept);
  }

  /** Where the definition of a concept stands that counts, if it came from a file. */
  public <T extends Concept<T>> Optional<Location> place(Class<T> kind, Id<T> id) {
    return find(kind, id).flatMap(origins::placeOf);
  }

  /**
   * Where in a file a concept says a text. Where only the place of the concept is known, that; empty if it came from no file.
   *
   * @param text as the concept holds it
   */
  public Optional<Location> placeOfText(Class<? extends Concept<?>> kind, Id<?> id, String text) {
    return origins.placeOf(new Use(kind, id), text);
  }

  /** Every concept of a kind that is not withdrawn, retired or left out with its framework, by id. */
  public <T extends Concept<T>> ImmutableList<T> offered(Class<T> kind) {
    return all(kind).stream()
        .filter(concept -> !isWithdrawn(concept) && !leftOut.holds(concept))
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
    return ContextCheck.problems(this, context, Fact::mayBeUsed, Places.none());
  }

  /** As {@link #problemsIn(SessionContext)}, of every fact, for the author of a file: with the places that a reader kept. */
  public ImmutableList<Problem> problemsIn(SessionContext context, Places places) {
    return ContextCheck.problems(this, context, fact -> true, places);
  }

  <T extends Concept<T>> boolean isCircular(Class<T> kind, Id<T> id) {
    return taxonomy.isCircular(kind, id);
  }

  Stream<Concept<?>> concepts() {
    return concepts.values().stream().flatMap(ofKind -> ofKind.values().stream());
  }

  Optional<Withdrawal> withdrawal(Use use) {
    Concept<?> used = ofKind(use.kind()).get(use.id());
    return Optional.ofNullable(used).flatMap(origins::withdrawalOf);
  }

  boolean isWithdrawn(Concept<?> concept) {
    return origins.withdrawalOf(concept).isPresent();
  }

  boolean knows(Use use) {
    return ofKind(use.kind()).containsKey(use.id());
  }

  Problem unknown(Use use) {
    return Problem.of(
            ProblemKind.UNKNOWN_ID, "unknown " + Kinds.name(use.kind()) + " '" + use.id() + "'")
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

  /** Lays packs over each other, and chooses among their frameworks. */
  public static final class Builder {
    private final ImmutableList.Builder<Pack> packs = ImmutableList.builder();
    private FrameworkChoice frameworks = FrameworkChoice.all();

    private Builder() {}

    /** Lays a pack over those before it. */
    public Builder add(Pack pack) {
      packs.add(pack);
      return this;
    }

    /** Lays packs over those before them, in order. */
    public Builder addAll(Iterable<Pack> more) {
      packs.addAll(more);
      return this;
    }

    /**
     * Leaves a framework out. Techniques that belong to no other framework are then not offered, nor are their exercises. All of
     * them can still be looked up by id, so that earlier records can be read.
     */
    public Builder withoutFramework(Id<Framework> framework) {
      frameworks = frameworks.without(framework);
      return this;
    }

    /** Leaves out every framework but these, in the same way. Techniques that belong to no framework stay. */
    public Builder onlyFrameworks(Iterable<Id<Framework>> kept) {
      frameworks = frameworks.only(kept);
      return this;
    }

    /**
     * The catalog.
     *
     * @throws IllegalArgumentException if there is no pack
     * @throws InvalidContentException with every problem found, if there is one
     */
    public Catalog build() {
      ImmutableList<Pack> all = packs.build();
      checkArgument(!all.isEmpty(), "a catalog needs at least one pack");
      Merge merge = Merge.of(all);
      refuse(merge.problems());
      ImmutableList<String> names =
          all.stream().map(Pack::toString).sorted().collect(toImmutableList());
      Catalog catalog = new Catalog(names, merge, frameworks);
      refuse(frameworks.problems(catalog));
      refuse(new ContentCheck(catalog, merge.origins()).problems());
      return catalog;
    }

    private static void refuse(ImmutableList<Problem> problems) {
      if (!problems.isEmpty()) {
        throw new InvalidContentException(problems);
      }
    }
  }
}
