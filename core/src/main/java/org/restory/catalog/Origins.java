package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Described;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Withdrawal;

/** Which pack each concept came from, with what that pack says of all it holds, and which later pack has
 * retired it, or says it in another language. */
final class Origins {
  private final Map<Use, Pack> packs = new HashMap<>();
  private final Map<Use, Retired> retired = new HashMap<>();
  private final Map<Use, Translated> translated = new HashMap<>();
  private final Map<Use, ImmutableSet<DataElement>> held = new HashMap<>();

  /** Notes whose a concept is from here on. A retirement of what stood before it is over. */
  void put(Concept<?> concept, Pack pack) {
    packs.put(Use.of(concept), pack);
    retired.remove(Use.of(concept));
    if (concept instanceof Described<?> described) {
      described
          .about()
          .dataElements()
          .ifPresent(said -> held.merge(
              Use.of(concept), said, (earlier, now) -> Sets.union(earlier, now).immutableCopy()));
    }
  }

  /** What data about a person each item is said to hold, by any pack so far: who says an item anew can add to it, and take nothing away. */
  ImmutableMap<Use, ImmutableSet<DataElement>> held() {
    return ImmutableMap.copyOf(held);
  }

  void retire(Pack pack, Retirement retirement) {
    retired.put(retirement.item(), new Retired(pack, retirement));
  }

  void translate(Translated item) {
    translated.put(Use.of(item.original()), item);
  }

  Optional<Pack> packOf(Concept<?> concept) {
    return Optional.ofNullable(packs.get(Use.of(concept)));
  }

  /** The pack that spoke last of an item: the one that retired it, or else the one whose definition stands. */
  Optional<Pack> lastToSpeakOf(Use item) {
    return Optional.ofNullable(retired.get(item))
        .map(Retired::by)
        .or(() -> Optional.ofNullable(packs.get(item)));
  }

  /** Where that pack speaks of it. */
  Optional<Location> placeOfLast(Use item) {
    return retirementOf(item)
        .flatMap(Retired::place)
        .or(() -> Optional.ofNullable(packs.get(item))
            .flatMap(pack -> pack.places().of(item.kind(), item.id())));
  }

  Optional<Retired> retirementOf(Use item) {
    return Optional.ofNullable(retired.get(item));
  }

  /** Every retirement, in the order of what it says. */
  ImmutableList<Retired> retirements() {
    return ImmutableList.sortedCopyOf(
        (one, other) -> one.toString().compareTo(other.toString()), retired.values());
  }

  /** Why a concept is no longer offered, by its own word or that of a later pack. */
  Optional<Withdrawal> withdrawalOf(Concept<?> concept) {
    return retirementOf(Use.of(concept))
        .map(each -> each.retirement().withdrawal())
        .or(() -> concept.provenance().withdrawn());
  }

  /** Where an item stands, and in it a text. */
  Optional<Location> placeOf(Use item, String text) {
    Optional<Places> places = Optional.ofNullable(translated.get(item))
        .map(each -> each.in().places())
        .or(() -> Optional.ofNullable(packs.get(item)).map(Pack::places));
    return places.flatMap(in -> in.ofText(item.kind(), item.id(), text));
  }

  /** Where a concept stands. */
  Optional<Location> placeOf(Concept<?> concept) {
    return packOf(concept).flatMap(pack -> pack.places().of(Merge.kindOf(concept), concept.id()));
  }

  /** Where a concept names an id. */
  Optional<Location> placeOf(Concept<?> concept, Use use) {
    return packOf(concept)
        .flatMap(
            pack -> pack.places().ofUse(Merge.kindOf(concept), concept.id(), use.kind(), use.id()));
  }

  /** The language of the words in which an item stands; empty if there is none. */
  Optional<Locale> languageOf(Use item) {
    return Optional.ofNullable(translated.get(item))
        .map(each -> each.in().language())
        .or(() -> Optional.ofNullable(packs.get(item)).map(Pack::language));
  }

  /** What the concept says of itself, and its pack of all it holds; with the word of a later pack that has retired it. */
  Provenance provenanceOf(Concept<?> concept) {
    Use item = Use.of(concept);
    Provenance own = Optional.ofNullable(translated.get(item))
        .map(Translated::provenance)
        .orElseGet(() -> provenanceIn(packs.get(item), concept));
    return retirementOf(item)
        .map(each -> Provenance.builder()
            .withdrawn(each.retirement().withdrawal())
            .build()
            .over(own))
        .orElse(own);
  }

  /** The same of the item as it was before it was translated; empty where it stands in its own words. */
  Optional<Provenance> provenanceOfOriginal(Use item) {
    return Optional.ofNullable(translated.get(item))
        .map(each -> provenanceIn(packs.get(item), each.original()));
  }

  private static Provenance provenanceIn(@Nullable Pack pack, Concept<?> concept) {
    return pack == null
        ? concept.provenance()
        : concept
            .provenance()
            .over(pack.provenance())
            .over(Provenance.builder().version(pack.version()).build());
  }

  /**
   * That a pack has retired an item.
   *
   * @param by the pack
   * @param retirement what it says
   */
  record Retired(Pack by, Retirement retirement) {
    Optional<Location> place() {
      return by.places().ofRetirement(retirement.kind(), retirement.id());
    }

    /** Where it names what replaces the item. */
    Optional<Location> placeOf(Use replacement) {
      return by.places()
          .ofUse(retirement.kind(), retirement.id(), replacement.kind(), replacement.id())
          .or(this::place);
    }

    /** What it says of the item, whichever pack says it. */
    @Override
    public String toString() {
      return retirement.kind().getSimpleName() + " " + retirement.id() + " "
          + retirement.withdrawal();
    }
  }
}
