package org.restory.catalog;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.restory.catalog.shipped.ShippedPack;
import org.restory.check.Kinds;
import org.restory.check.Languages;
import org.restory.check.NearMatch;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.person.Identity;
import org.restory.model.practice.Framework;
import org.restory.model.world.Barrier;

/**
 * Packs merged into one body of content that is known to hold together: every id resolves, every rule and exercise keeps its
 * limits. Immutable, and shared by all threads without a lock.
 */
public final class Catalog {
  private final ImmutableList<String> packs;
  private final ImmutableMap<String, SourceStatement> statements;
  private final Contents contents;
  private final Taxonomy taxonomy;
  private final LeftOut leftOut;
  private final Optional<Locale> language;
  private final Supplier<HeldData> held;
  private final Supplier<String> fingerprint;

  private Catalog(
      ImmutableList<Pack> packs,
      Contents contents,
      FrameworkChoice frameworks,
      Optional<Locale> language) {
    this.packs = packs.stream().map(Pack::toString).sorted().collect(toImmutableList());
    this.statements = packs.stream()
        .collect(toImmutableMap(Pack::toString, Pack::sourceStatement, (first, same) -> first));
    this.contents = contents;
    this.taxonomy = Taxonomy.of(all(Barrier.class), all(Identity.class));
    this.leftOut = LeftOut.of(this, frameworks.leftOut(all(Framework.class)));
    this.language = language;
    this.held = Suppliers.memoize(() -> HeldData.of(contents));
    this.fingerprint = Suppliers.memoize(() -> Fingerprint.of(
        Stream.of(concepts(), contents.origins().retirements().stream(), leftOut.texts())
            .flatMap(s -> s)));
  }

  private Catalog(ShippedPack pack) {
    this.packs = ImmutableList.of(pack.nameAndVersion());
    this.statements = ImmutableMap.of(pack.nameAndVersion(), pack.sourceStatement());
    this.contents = new ShippedContents(pack);
    this.taxonomy = Taxonomy.of(all(Barrier.class), all(Identity.class));
    this.leftOut = LeftOut.nothing();
    this.language = Optional.empty();
    this.held = Suppliers.memoize(() -> HeldData.of(contents));
    this.fingerprint = pack::fingerprint;
  }

  /**
   * The catalog of one or more packs, each laid over those before it.
   *
   * @throws InvalidContentException with every problem found, if there is one
   */
  public static Catalog of(Pack... packs) {
    return builder().addAll(ImmutableList.copyOf(packs)).build();
  }

  /**
   * The catalog of a pack that ships with this library, equal in all to the one that {@link #of(Pack...)} would make of it. Nothing is
   * checked again, and each kind of concept is read when it is first asked for.
   */
  public static Catalog ofShipped(ShippedPack pack) {
    return new Catalog(pack);
  }

  /** A builder with no pack in it, and no framework left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** The packs it is made of, each with its version, by name. */
  public ImmutableList<String> packs() {
    return packs;
  }

  /**
   * A digest of all content in the words in which it stands: equal content has an equal fingerprint, whatever the order of packs.
   * Translations into a language that was not chosen are no part of it. It is worked out where it is first asked for.
   */
  public String fingerprint() {
    return fingerprint.get();
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
   * item that was overridden, that is the overriding pack; one that a later pack has retired says so. Of an item that stands
   * translated, it is where the translation comes from: a review of the original is none of its words.
   */
  public Provenance provenance(Concept<?> concept) {
    return contents.origins().provenanceOf(concept);
  }

  /** Where an item that stands translated came from before; empty where it stands in its own words. */
  public Optional<Provenance> originalProvenance(Concept<?> concept) {
    return contents.origins().provenanceOfOriginal(Use.of(concept));
  }

  /** The language that the host chose; empty where each item stands in the language of its pack. */
  public Optional<Locale> language() {
    return language;
  }

  /**
   * The language of the words in which an item stands.
   *
   * @throws IllegalArgumentException if there is no such item, with the nearest id there is
   */
  public Locale languageOf(Class<? extends Concept<?>> kind, Id<?> id) {
    Use item = new Use(kind, id);
    return contents
        .origins()
        .languageOf(item)
        .orElseThrow(() -> new IllegalArgumentException(unknown(item).toString()));
  }

  /**
   * Every item on offer that stands neither in the chosen language nor in a wider one, such as {@code pt} for {@code pt-BR}, by
   * kind and id; empty where no language was chosen.
   */
  public ImmutableList<Concept<?>> untranslated() {
    ImmutableList<Locale> understood =
        language.map(Languages::widening).orElseGet(ImmutableList::of);
    return concepts()
        .filter(concept -> language.isPresent() && isOffered(concept))
        .filter(concept ->
            contents.origins().languageOf(Use.of(concept)).stream().noneMatch(understood::contains))
        .collect(toImmutableList());
  }

  /** Where the definition of a concept stands that counts, if it came from a file. */
  public <T extends Concept<T>> Optional<Location> place(Class<T> kind, Id<T> id) {
    return find(kind, id).flatMap(contents.origins()::placeOf);
  }

  /**
   * Where in a file a concept says a text. Where only the place of the concept is known, that; empty if it came from no file.
   *
   * @param text as the concept holds it
   */
  public Optional<Location> placeOfText(Class<? extends Concept<?>> kind, Id<?> id, String text) {
    return contents.origins().placeOf(new Use(kind, id), text);
  }

  /** Every concept of a kind that is not withdrawn, retired or left out with its framework, by id. */
  public <T extends Concept<T>> ImmutableList<T> offered(Class<T> kind) {
    return all(kind).stream().filter(this::isOffered).collect(toImmutableList());
  }

  /** The concept and all below it in its taxonomy; for a kind without a taxonomy, the concept alone. */
  public <T extends Concept<T>> ImmutableSet<Id<T>> withNarrower(Class<T> kind, Id<T> id) {
    return taxonomy.withNarrower(kind, id);
  }

  /** What each of its packs says of itself, by name and version as in {@link #packs()}, in the order in which they are laid. */
  public ImmutableMap<String, SourceStatement> sourceStatements() {
    return statements;
  }

  /** The pack whose words stand for a concept, by name and version; empty for a concept that is none of this catalog. */
  public Optional<String> packOf(Concept<?> concept) {
    return contents.origins().packOf(concept).map(Pack::toString);
  }

  /**
   * The kinds of data about a person that a fact holds which names a concept, or one below it in its taxonomy. When in doubt, it holds
   * one.
   */
  public <T extends Concept<T>> ImmutableSet<DataElement> dataElementsOf(Class<T> kind, Id<T> id) {
    return held.get().of(kind, id);
  }

  HeldData held() {
    return held.get();
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

  <T extends Concept<T>> boolean isTooDeep(Class<T> kind, Id<T> id) {
    return taxonomy.isTooDeep(kind, id);
  }

  Stream<Concept<?>> concepts() {
    return contents.kinds().stream().flatMap(kind -> ofKind(kind).values().stream());
  }

  Optional<Withdrawal> withdrawal(Use use) {
    Concept<?> used = ofKind(use.kind()).get(use.id());
    return Optional.ofNullable(used).flatMap(contents::withdrawalOf);
  }

  boolean isWithdrawn(Concept<?> concept) {
    return contents.withdrawalOf(concept).isPresent();
  }

  private boolean isOffered(Concept<?> concept) {
    return !isWithdrawn(concept) && !leftOut.holds(concept);
  }

  boolean knows(Use use) {
    return knows(use.kind(), use.id());
  }

  boolean knows(Class<? extends Concept<?>> kind, Id<?> id) {
    return ofKind(kind).containsKey(id);
  }

  Problem unknown(Use use) {
    return Problem.of(
            ProblemKind.UNKNOWN_ID, "unknown " + Kinds.name(use.kind()) + " '" + use.id() + "'")
        .expecting(Kinds.one(use.kind()) + " of the catalog")
        .meaning(
            NearMatch.of(use.id().value(), ofKind(use.kind()).keySet().stream().map(Id::value)));
  }

  private ImmutableMap<Id<?>, Concept<?>> ofKind(Class<?> kind) {
    return contents.ofKind(kind);
  }

  /** The packs and the start of the fingerprint. */
  @Override
  public String toString() {
    return "Catalog{" + String.join(", ", packs) + ", " + fingerprint().substring(0, 12) + "}";
  }

  /** Lays packs over each other, and chooses among their frameworks and languages. */
  public static final class Builder {
    private final ImmutableList.Builder<Pack> packs = ImmutableList.builder();
    private FrameworkChoice frameworks = FrameworkChoice.all();
    private Optional<Locale> language = Optional.empty();

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
     * Lets items stand in a language where a pack translates them into it, or else into a wider one: {@code pt} for
     * {@code pt-BR}. All others stay in their own. It changes no more than words.
     *
     * @param tag a BCP 47 tag, such as {@code tr} or {@code pt-BR}
     * @throws IllegalArgumentException if it is none
     */
    public Builder language(String tag) {
      Optional<Locale> chosen = Languages.parse(tag);
      checkArgument(chosen.isPresent(), "language is '%s'; expected %s", tag, Languages.EXPECTED);
      language = chosen;
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
      Merge merge = Merge.of(all, language);
      refuse(merge.problems());
      Catalog catalog = new Catalog(all, merge.contents(), frameworks, language);
      refuse(frameworks.problems(catalog));
      refuse(new ContentCheck(catalog, merge.origins()).problems());
      refuse(merge.problemsOfUses());
      return catalog;
    }

    private static void refuse(ImmutableList<Problem> problems) {
      if (!problems.isEmpty()) {
        throw new InvalidContentException(problems);
      }
    }
  }
}
