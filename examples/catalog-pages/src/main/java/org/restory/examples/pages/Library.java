package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.wording.Wording;

/** A catalog with what belongs together, each list in the order in which pages show it. */
final class Library {
  private static final String NO_NUMBER = "~";

  private final Catalog catalog;
  private final ImmutableList<Technique> techniques;
  private final ImmutableList<Aim> aims;
  private final ImmutableListMultimap<Id<Technique>, Exercise> exercises;

  Library(Catalog catalog) {
    this.catalog = catalog;
    techniques = sorted(
        catalog.all(Technique.class),
        Comparator.comparing(Technique::family)
            .thenComparing(technique -> technique.about().number().orElse(NO_NUMBER)));
    aims = sorted(
        catalog.all(Aim.class),
        Comparator.comparing(aim -> aim.about().number().orElse(NO_NUMBER)));
    exercises = Multimaps.index(
        sorted(catalog.offered(Exercise.class), Comparator.comparing(Exercise::name)),
        Exercise::technique);
  }

  private static <T extends Concept<T>> ImmutableList<T> sorted(
      Collection<T> all, Comparator<T> order) {
    return all.stream()
        .sorted(order.thenComparing(Comparator.comparing((Function<T, Id<?>>) Concept::id)))
        .collect(toImmutableList());
  }

  /** The words for what the catalog's rules ask for. */
  Wording wording() {
    return Wording.of(catalog);
  }

  Catalog catalog() {
    return catalog;
  }

  /** The techniques, by family and number. */
  ImmutableList<Technique> techniques() {
    return techniques;
  }

  ImmutableList<Technique> techniquesOf(Technique.Family family) {
    return techniques.stream()
        .filter(technique -> technique.family() == family)
        .collect(toImmutableList());
  }

  ImmutableList<Technique> techniquesOf(Framework framework) {
    return techniques.stream()
        .filter(technique -> technique.frameworks().contains(framework.id()))
        .collect(toImmutableList());
  }

  /** The aims, by number. */
  ImmutableList<Aim> aims() {
    return aims;
  }

  /** The aims that a technique usually serves, or that one of its exercises does. */
  ImmutableList<Aim> aimsOf(Technique technique) {
    return aims.stream()
        .filter(aim -> aim.techniques().contains(technique.id())
            || exercisesOf(technique).stream()
                .anyMatch(exercise -> exercise.aims().containsKey(aim.id())))
        .collect(toImmutableList());
  }

  /** The exercises on offer, by technique and name. */
  ImmutableList<Exercise> exercises() {
    return techniques.stream()
        .flatMap(technique -> exercisesOf(technique).stream())
        .collect(toImmutableList());
  }

  ImmutableList<Exercise> exercisesOf(Technique technique) {
    return exercises.get(technique.id());
  }

  Technique techniqueOf(Exercise exercise) {
    return catalog.get(Technique.class, exercise.technique());
  }

  /** The exercises that serve an aim, those that are for it first. */
  ImmutableList<Exercise> serving(Aim aim) {
    return exercises().stream()
        .filter(exercise -> exercise.aims().containsKey(aim.id()))
        .sorted(Comparator.comparing(exercise -> fit(exercise, aim)))
        .collect(toImmutableList());
  }

  static Fit fit(Exercise exercise, Aim aim) {
    return exercise.aims().getOrDefault(aim.id(), Fit.SECONDARY);
  }

  /** Whether an exercise seeks change around the person. */
  boolean addressesContext(Exercise exercise) {
    return exercise.aims().keySet().stream()
        .anyMatch(aim -> catalog.get(Aim.class, aim).addressesContext());
  }

  /** The rules in force, by number. */
  ImmutableList<Rule> rules() {
    return sorted(
        catalog.offered(Rule.class), Comparator.comparing(rule -> rule.number().orElse(NO_NUMBER)));
  }

  ImmutableList<Rule> rulesRaising(Aim aim) {
    return rules().stream()
        .filter(rule -> rule.then().stream()
            .anyMatch(
                effect -> effect instanceof Effect.Raise raise && raise.aim().equals(aim.id())))
        .collect(toImmutableList());
  }

  <T extends Concept<T>> Stream<T> get(Class<T> kind, Collection<Id<T>> ids) {
    return ids.stream().map(id -> catalog.get(kind, id));
  }

  /** What stands in the place of an item that is no longer offered, where it is of a kind that has a page. */
  Optional<Concept<?>> replacementOf(Concept<?> concept) {
    Optional<Id<?>> id =
        catalog.provenance(concept).withdrawn().flatMap(Provenance.Withdrawal::replacedBy);
    return Stream.<ImmutableCollection<? extends Concept<?>>>of(
            catalog.all(Exercise.class),
            catalog.all(Technique.class),
            catalog.all(Aim.class),
            catalog.all(Framework.class))
        .flatMap(ImmutableCollection::stream)
        .filter(other -> other.getClass() == concept.getClass())
        .<Concept<?>>map(other -> other)
        .filter(other -> id.equals(Optional.of(other.id())))
        .findFirst();
  }

  /** The works with these ids, by author and year. */
  Stream<Reference> cited(Collection<Id<Reference>> ids) {
    return get(Reference.class, ids).sorted(BY_AUTHOR);
  }

  /** The order of a bibliography. */
  static final Comparator<Reference> BY_AUTHOR = Comparator.comparing(Reference::authors)
      .thenComparingInt(Reference::year)
      .thenComparing(Reference::id);
}
