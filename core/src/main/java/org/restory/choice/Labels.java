package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Technique;

/** What stands on each exercise, as numbers that are quick to compare. Exercises, aims and techniques have numbers too. Immutable. */
final class Labels {
  private final ImmutableList<Id<Aim>> aims;
  private final ImmutableMap<Id<Aim>, Integer> aimNumbers;
  private final boolean[] aroundThePerson;
  private final int[][] aimsServed;
  private final int[][] factors;
  private final int[] techniques;
  private final int techniqueCount;
  private final int[] minutes;
  private final int[] depths;
  private final int[] exposures;
  private final int[] evidence;
  private final int[] ease;
  private final int[] order;

  Labels(Catalog catalog, ImmutableList<Exercise> exercises) {
    aims = catalog.all(Aim.class).stream().map(Aim::id).collect(ImmutableList.toImmutableList());
    aimNumbers = numbered(aims.stream());
    aroundThePerson = new boolean[aims.size()];
    catalog.all(Aim.class).stream()
        .filter(Aim::addressesContext)
        .forEach(aim -> aroundThePerson[aimNumber(aim.id())] = true);
    aimsServed = exercises.stream()
        .map(exercise ->
            exercise.aims().keySet().stream().mapToInt(this::aimNumber).toArray())
        .toArray(int[][]::new);
    factors = exercises.stream()
        .map(exercise -> exercise.aims().values().stream().mapToInt(Fit::factor).toArray())
        .toArray(int[][]::new);
    ImmutableMap<Id<Technique>, Integer> numbers =
        numbered(exercises.stream().map(Exercise::technique));
    techniques = each(exercises, exercise -> numbers.getOrDefault(exercise.technique(), 0));
    techniqueCount = numbers.size();
    minutes = each(exercises, Exercise::minutes);
    depths = each(exercises, Exercise::depth);
    exposures = each(exercises, Exercise::exposure);
    evidence = each(exercises, Labels::rank);
    ease = placesByEase(exercises.size());
    ImmutableMap<Id<Exercise>, Integer> sorted =
        numbered(exercises.stream().map(Exercise::id).sorted());
    order = each(exercises, exercise -> sorted.getOrDefault(exercise.id(), 0));
  }

  private static <T> ImmutableMap<T, Integer> numbered(Stream<T> all) {
    ImmutableList<T> distinct = all.distinct().collect(ImmutableList.toImmutableList());
    return IntStream.range(0, distinct.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(distinct::get, number -> number));
  }

  private static int[] each(ImmutableList<Exercise> exercises, ToIntFunction<Exercise> label) {
    return exercises.stream().mapToInt(label).toArray();
  }

  /** How much is known for an exercise; the least number for the most. */
  private static int rank(Exercise exercise) {
    ImmutableList<Evidence.Kind> kinds = ImmutableList.copyOf(Evidence.Kind.values());
    return exercise.evidence().stream()
        .filter(each -> each.finding() == Evidence.Finding.SUPPORTS)
        .map(Evidence::kind)
        .min(Comparator.naturalOrder())
        .map(kinds::indexOf)
        .orElse(kinds.indexOf(Evidence.Kind.THEORY));
  }

  /** The places of exercises by minutes, exposure and evidence; those that are alike in all three share one. */
  private int[] placesByEase(int size) {
    Comparator<Integer> order = Comparator.<Integer>comparingInt(this::minutes)
        .thenComparingInt(this::exposure)
        .thenComparingInt(this::evidence);
    List<Integer> sorted = IntStream.range(0, size).boxed().sorted(order).toList();
    int[] places = new int[size];
    for (int i = 1; i < size; i++) {
      int before = sorted.get(i - 1);
      int next = order.compare(before, sorted.get(i)) < 0 ? 1 : 0;
      places[sorted.get(i)] = places[before] + next;
    }
    return places;
  }

  int aims() {
    return aims.size();
  }

  Id<Aim> aim(int number) {
    return aims.get(number);
  }

  int aimNumber(Id<Aim> aim) {
    return aimNumbers.getOrDefault(aim, -1);
  }

  /** Whether an aim seeks change around the person. */
  boolean isAroundThePerson(int aim) {
    return aroundThePerson[aim];
  }

  /** The numbers of the aims that an exercise serves. */
  int[] aimsServed(int exercise) {
    return aimsServed[exercise];
  }

  /** How closely an exercise serves each of them, in the same order. */
  int[] factors(int exercise) {
    return factors[exercise];
  }

  /** The number of an exercise's technique. */
  int technique(int exercise) {
    return techniques[exercise];
  }

  int techniques() {
    return techniqueCount;
  }

  int minutes(int exercise) {
    return minutes[exercise];
  }

  int depth(int exercise) {
    return depths[exercise];
  }

  int exposure(int exercise) {
    return exposures[exercise];
  }

  /** How much is known for an exercise; the least number for the most. */
  int evidence(int exercise) {
    return evidence[exercise];
  }

  /** The place of an exercise by minutes, then exposure, then evidence; the least for the easiest to take up. */
  int ease(int exercise) {
    return ease[exercise];
  }

  /** The place of an exercise in the order of ids. */
  int order(int exercise) {
    return order[exercise];
  }
}
