package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;

/** The exercises of a catalog by number, so that sets of them are cheap to combine. Immutable once built. */
public final class Shelf {
  private static final BitSet NONE = new BitSet();

  private final ImmutableList<Exercise> exercises;
  private final ImmutableMap<Id<Exercise>, Exercise> byId;
  private final ImmutableMap<Id<Exercise>, Integer> numbers;
  private final Labels labels;
  private final BitSet[] serving;
  private final BitSet[] ofTechnique;
  private final Map<Format, BitSet> byFormat = new EnumMap<>(Format.class);
  private final Map<Phase, BitSet> byPhase = new EnumMap<>(Phase.class);
  private final Map<ConsentScope, BitSet> needingConsent = new EnumMap<>(ConsentScope.class);
  private final Map<Id<Prerequisite>, BitSet> needing = new HashMap<>();
  private final BitSet addressingContext = new BitSet();
  private final BitSet gentle;
  private final BitSet withClient;

  Shelf(Catalog catalog) {
    exercises = catalog.offered(Exercise.class);
    byId = catalog.all(Exercise.class).stream()
        .collect(ImmutableMap.toImmutableMap(Exercise::id, e -> e));
    labels = new Labels(catalog, exercises);
    serving = sets(labels.aims());
    ofTechnique = sets(labels.techniques());
    ImmutableMap.Builder<Id<Exercise>, Integer> numbered = ImmutableMap.builder();
    for (int number = 0; number < exercises.size(); number++) {
      numbered.put(exercises.get(number).id(), number);
      place(number);
    }
    numbers = numbered.buildOrThrow();
    gentle = where(Exercise::isGentle);
    withClient = where(exercise -> exercise.participation().includesClient());
  }

  private static BitSet[] sets(int count) {
    return Stream.generate(BitSet::new).limit(count).toArray(BitSet[]::new);
  }

  private void place(int number) {
    Exercise exercise = exercises.get(number);
    ofTechnique[labels.technique(number)].set(number);
    exercise.formats().forEach(format -> add(byFormat, format, number));
    exercise.phases().forEach(phase -> add(byPhase, phase, number));
    exercise.consents().forEach(scope -> add(needingConsent, scope, number));
    exercise.prerequisites().forEach(prerequisite -> add(needing, prerequisite, number));
    for (int aim : labels.aimsServed(number)) {
      serving[aim].set(number);
      if (labels.isAroundThePerson(aim)) {
        addressingContext.set(number);
      }
    }
  }

  private static <K> void add(Map<K, BitSet> sets, K key, int number) {
    sets.computeIfAbsent(key, each -> new BitSet()).set(number);
  }

  public Exercise get(int number) {
    return exercises.get(number);
  }

  Labels labels() {
    return labels;
  }

  /** The number of an offered exercise; empty for one that is not offered. */
  public OptionalInt numberOf(Id<Exercise> id) {
    Integer number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The exercises that a test accepts. */
  BitSet where(Predicate<Exercise> test) {
    BitSet found = new BitSet();
    for (int number = 0; number < exercises.size(); number++) {
      if (test.test(exercises.get(number))) {
        found.set(number);
      }
    }
    return found;
  }

  /** How many there are. */
  public int size() {
    return exercises.size();
  }

  /** Adds the exercises that serve an aim. */
  void addServing(int aim, BitSet found) {
    found.or(serving[aim]);
  }

  /** Adds the exercises of a technique. */
  void addOfTechnique(int technique, BitSet found) {
    found.or(ofTechnique[technique]);
  }

  /** The exercises that serve an aim that seeks change around the person. */
  BitSet addressingContext() {
    return copyOf(addressingContext);
  }

  /** The exercises that fit the format, phase and minutes of a context. */
  public BitSet fitting(SessionContext context) {
    BitSet fitting = copyOf(byFormat.getOrDefault(context.format(), NONE));
    fitting.and(byPhase.getOrDefault(context.phase(), NONE));
    if (context.minutes().isPresent()) {
      for (int e = fitting.nextSetBit(0); e >= 0; e = fitting.nextSetBit(e + 1)) {
        fitting.set(e, labels.minutes(e) <= context.minutes().getAsInt());
      }
    }
    return fitting;
  }

  /** Adds the exercises that need consent to a use. */
  void addNeeding(ConsentScope scope, BitSet found) {
    found.or(needingConsent.getOrDefault(scope, NONE));
  }

  /** Adds the exercises that ask that something be met first. */
  void addNeeding(Id<Prerequisite> prerequisite, BitSet found) {
    found.or(needing.getOrDefault(prerequisite, NONE));
  }

  /** The exercises that are as gentle as work can be. */
  BitSet gentle() {
    return copyOf(gentle);
  }

  /** The gentle exercises that a client takes part in. */
  BitSet gentleWithClient() {
    BitSet both = copyOf(gentle);
    both.and(withClient);
    return both;
  }

  /** The exercises that a client takes part in. To be read alone, since all choices share it. */
  BitSet withClient() {
    return withClient;
  }

  /** Whether a client takes part in an exercise. */
  boolean includesClient(int exercise) {
    return withClient.get(exercise);
  }

  /** A copy made by reading alone; {@link BitSet#clone()} may trim the original, which threads share. */
  private static BitSet copyOf(BitSet original) {
    BitSet copy = new BitSet();
    copy.or(original);
    return copy;
  }

  /** How often exercises of a technique were declined. */
  long declined(SessionContext context, Id<Technique> technique) {
    return context.history().stream()
        .filter(past -> past.outcome() == PastExercise.Outcome.DECLINED)
        .map(past -> byId.get(past.exercise()))
        .filter(exercise -> exercise != null && exercise.technique().equals(technique))
        .count();
  }
}
