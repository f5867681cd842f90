package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.rule.Rule;

/**
 * The concepts of several packs, laid over each other in order: each defines its own, and overrides or retires by name what
 * earlier ones hold. Two definitions of one kind under one id are a problem that names both places.
 */
final class Merge {
  private final Map<Class<?>, Map<Id<?>, Concept<?>>> concepts =
      new TreeMap<>(Comparator.comparing(Class::getName));
  private final Origins origins = new Origins();
  private final Translations translations = new Translations(origins);
  private final List<Pack> earlier = new ArrayList<>();
  private final List<UsesCheck> declared = new ArrayList<>();
  private final ProblemList problems = new ProblemList();

  private Merge() {}

  static Merge of(ImmutableList<Pack> packs, Optional<Locale> language) {
    Merge merge = new Merge();
    Namespaces.problems(packs).forEach(merge.problems::add);
    Requirements.problems(packs).forEach(merge.problems::add);
    packs.forEach(merge::lay);
    language.ifPresent(chosen -> {
      Translations.problems(packs, chosen).forEach(merge.problems::add);
      merge.speak(chosen);
    });
    return merge;
  }

  private void lay(Pack pack) {
    pack.concepts().forEach(concept -> add(pack, concept));
    LayerCheck check = new LayerCheck(ImmutableList.copyOf(earlier), this);
    for (Overrides overrides : pack.overrides()) {
      overrides.concepts().forEach(concept -> override(pack, overrides, concept, check));
    }
    pack.retires().forEach(retirement -> retire(pack, retirement, check));
    if (pack.sourceStatement().uses().isPresent()) {
      declared.add(new UsesCheck(pack, offeredRules(), HeldData.of(contents())));
    }
    earlier.add(pack);
    LayerCheck withOwn = new LayerCheck(ImmutableList.copyOf(earlier), this);
    pack.translates().forEach(each -> translations.add(pack, each, withOwn).forEach(problems::add));
  }

  private ImmutableList<Rule> offeredRules() {
    return soFar(Rule.class).values().stream()
        .filter(rule -> origins.withdrawalOf(rule).isEmpty())
        .map(Rule.class::cast)
        .collect(toImmutableList());
  }

  private void add(Pack pack, Concept<?> concept) {
    Class<?> kind = kindOf(concept);
    Concept<?> first = concepts
        .computeIfAbsent(kind, k -> new TreeMap<>(Comparator.naturalOrder()))
        .putIfAbsent(concept.id(), concept);
    if (first == null) {
      put(concept, pack);
      return;
    }
    Pack its = origins.packOf(first).orElse(pack);
    String where =
        its.places().of(kind, concept.id()).map(Location::toString).orElse("pack " + its);
    problems.add(Problem.of(
            ProblemKind.DEFINED_TWICE,
            Kinds.name(kind) + " '" + concept.id() + "' is defined twice")
        .expecting("one definition; the first is at " + where)
        .located(placeOfSecond(pack, its, kind, concept)));
  }

  private void override(Pack pack, Overrides overrides, Concept<?> concept, LayerCheck check) {
    Use item = Use.of(concept);
    check
        .refusal(item, overrides.of(), LayerCheck.Deed.OVERRIDE)
        .map(problem -> problem.located(pack.places().of(item.kind(), item.id())))
        .ifPresentOrElse(problems::add, () -> {
          concepts.getOrDefault(item.kind(), new TreeMap<>()).put(concept.id(), concept);
          put(concept, pack);
        });
  }

  private void put(Concept<?> concept, Pack pack) {
    origins.put(concept, pack);
    translations.say(concept, pack);
  }

  /** Lets each item stand in the nearest translation there is of the wording that stands. */
  private void speak(Locale language) {
    concepts
        .values()
        .forEach(ofKind -> ofKind.replaceAll((id, concept) -> origins
            .packOf(concept)
            .flatMap(pack -> translations.nearest(concept, pack, language))
            .<Concept<?>>map(translated -> {
              origins.translate(translated);
              return translated.standing();
            })
            .orElse(concept)));
  }

  private void retire(Pack pack, Retirement retirement, LayerCheck check) {
    Use item = retirement.item();
    check
        .refusal(item, retirement.of(), LayerCheck.Deed.RETIRE)
        .map(problem -> problem.located(pack.places().ofRetirement(item.kind(), item.id())))
        .ifPresentOrElse(problems::add, () -> origins.retire(pack, retirement));
  }

  private static Optional<Location> placeOfSecond(
      Pack pack, Pack first, Class<?> kind, Concept<?> concept) {
    Optional<Location> place = pack.places().of(kind, concept.id());
    boolean within = first.toString().equals(pack.toString());
    return within ? pack.places().ofSecond(kind, concept.id()).or(() -> place) : place;
  }

  /** The kind a concept is of: its record, or the abstract class that Immutables implements. */
  @SuppressWarnings("unchecked") // both are concepts, since the value is
  static Class<? extends Concept<?>> kindOf(Concept<?> concept) {
    Class<?> type = concept.getClass();
    return (Class<? extends Concept<?>>) (type.isRecord() ? type : type.getSuperclass());
  }

  ImmutableList<Problem> problems() {
    return problems.sorted();
  }

  /** What packs declare of the data that their rules read, otherwise than it is; to be asked of sound content. */
  ImmutableList<Problem> problemsOfUses() {
    return declared.stream().flatMap(UsesCheck::problems).collect(toImmutableList());
  }

  /** The concepts of a kind so far, by id. */
  Map<Id<?>, Concept<?>> soFar(Class<?> kind) {
    return concepts.getOrDefault(kind, ImmutableMap.of());
  }

  Contents contents() {
    return Contents.merged(concepts, origins);
  }

  Origins origins() {
    return origins;
  }
}
