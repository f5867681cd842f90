package org.restory.account;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.restory.account.Difference.Kind;
import org.restory.account.RecommendationRecord.CalledForAim;
import org.restory.account.RecommendationRecord.FiredRule;
import org.restory.account.RecommendationRecord.OfferedExercise;
import org.restory.catalog.Catalog;
import org.restory.catalog.Problem;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.SetAside;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/** A record beside the one that is made of the same facts now. */
final class RecordComparison {
  /** The namespace of the engine's own rules, which are in no catalog. */
  private static final String SAFEGUARD = "restory:";

  private final RecommendationRecord then;
  private final RecommendationRecord now;
  private final Catalog catalog;
  private final ImmutableList.Builder<Difference> found = ImmutableList.builder();

  RecordComparison(
      RecommendationRecord then,
      RecommendationRecord now,
      Catalog catalog,
      List<Problem> problems) {
    this.then = then;
    this.now = now;
    this.catalog = catalog;
    engineAndPacks();
    content();
    problems.forEach(problem -> add(Kind.NOT_UNDERSTOOD, "the context", "", problem.toString()));
    if (!stated(then).equals(stated(now))) {
      // Which ones they are would be a fact.
      add(Kind.KEPT_OTHERWISE, "the facts", "", "");
    }
    rules();
    aims();
    exercises();
    withheld();
    notices();
  }

  /** Every difference; of a report that differs in nothing else, that its words do. */
  ImmutableList<Difference> all() {
    ImmutableList<Difference> differences = found.build();
    if (differences.isEmpty() && !then.reportDigest().equals(now.reportDigest())) {
      return ImmutableList.of(
          new Difference(Kind.REPORT, "the report", Optional.empty(), Optional.empty()));
    }
    return differences;
  }

  private void engineAndPacks() {
    if (!then.engine().equals(now.engine())) {
      add(Kind.ENGINE, "the engine", then.engine(), now.engine());
    }
    Map<String, String> before = versions(then);
    Map<String, String> after = versions(now);
    eachKey(before, after, pack -> {
      String was = before.getOrDefault(pack, "");
      String is = after.getOrDefault(pack, "");
      Kind kind =
          was.isEmpty() ? Kind.PACK_ADDED : is.isEmpty() ? Kind.PACK_REMOVED : Kind.PACK_VERSION;
      add(kind, "pack '" + pack + "'", was, is);
    });
    if (!then.fingerprint().equals(now.fingerprint())) {
      add(Kind.FINGERPRINT, "the catalog", brief(then.fingerprint()), brief(now.fingerprint()));
    }
  }

  private static String brief(String fingerprint) {
    return fingerprint.substring(0, Math.min(12, fingerprint.length()));
  }

  private static Map<String, String> versions(RecommendationRecord record) {
    Splitter atSpace = Splitter.on(' ').limit(2);
    return record.packs().stream()
        .map(atSpace::splitToList)
        .collect(toImmutableMap(pack -> pack.get(0), pack -> pack.get(pack.size() - 1)));
  }

  /** What became of each item that the record names. */
  private void content() {
    Map<String, String> safeguards = now.rules().stream()
        .collect(Collectors.toMap(rule -> rule.rule().value(), FiredRule::reads, (a, b) -> a));
    then.rules().stream().distinct().forEach(rule -> {
      if (!rule.rule().value().startsWith(SAFEGUARD)) {
        content(Rule.class, "rule", rule.rule(), rule.reads());
      } else if (!safeguards.getOrDefault(rule.rule().value(), rule.reads()).equals(rule.reads())) {
        add(Kind.READS_OTHERWISE, name("rule", rule.rule()), "", "");
      }
    });
    then.aims().stream()
        .map(aim -> Map.entry(aim.aim(), aim.reads()))
        .distinct()
        .forEach(aim -> content(Aim.class, "aim", aim.getKey(), aim.getValue()));
    then.exercises()
        .forEach(each -> content(Exercise.class, "exercise", each.exercise(), each.reads()));
  }

  private <T extends Concept<T>> void content(Class<T> kind, String word, Id<T> id, String reads) {
    Optional<T> item = catalog.find(kind, id);
    if (item.isEmpty()) {
      add(Kind.GONE, name(word, id), "", "");
    } else if (catalog.provenance(item.orElseThrow()).withdrawn().isPresent()) {
      add(Kind.WITHDRAWN, name(word, id), "", "");
    } else if (!Canonical.reads(item.orElseThrow()).equals(reads)) {
      add(Kind.READS_OTHERWISE, name(word, id), "", "");
    }
  }

  private static ImmutableSet<Fact> stated(RecommendationRecord record) {
    return record.facts().stream()
        .filter(fact -> !(fact instanceof Circumstance || fact instanceof SetAside))
        .collect(toImmutableSet());
  }

  /** Facts by themselves or by their digests, since places shift. */
  private static ImmutableSet<Object> facts(RecommendationRecord record, Set<Integer> places) {
    List<?> all = record.holdsContext() ? record.facts() : record.factDigests();
    return places.stream().map(place -> all.get(place - 1)).collect(toImmutableSet());
  }

  private void rules() {
    ImmutableSet<Object> before = held(then);
    ImmutableSet<Object> after = held(now);
    appearing(before, after, Kind.HOLDS, Kind.NO_LONGER_HOLDS);
  }

  private static ImmutableSet<Object> held(RecommendationRecord record) {
    return record.rules().stream()
        .map(rule -> new Said(name("rule", rule.rule()), facts(record, rule.facts())))
        .collect(toImmutableSet());
  }

  private void aims() {
    Map<String, String> before = weights(then);
    Map<String, String> after = weights(now);
    Sets.intersection(before.keySet(), after.keySet()).stream()
        .filter(aim -> !Objects.equals(before.get(aim), after.get(aim)))
        .forEach(aim -> add(
            Kind.WEIGHED_OTHERWISE,
            aim,
            before.getOrDefault(aim, ""),
            after.getOrDefault(aim, "")));
  }

  private static Map<String, String> weights(RecommendationRecord record) {
    return record.aims().stream()
        .collect(Collectors.groupingBy(
            aim -> name("aim", aim.aim()),
            Collectors.mapping(aim -> "weight " + aim.weight(), Collectors.joining(" and "))));
  }

  private void exercises() {
    ImmutableMap<Id<Exercise>, Integer> before = places(then);
    ImmutableMap<Id<Exercise>, Integer> after = places(now);
    after.forEach((exercise, place) -> {
      Integer was = before.get(exercise);
      if (was == null) {
        add(Kind.RECOMMENDED, name("exercise", exercise), "", ordinal(place));
      } else if (rankAmong(before, exercise, after) != rankAmong(after, exercise, before)) {
        add(Kind.MOVED, name("exercise", exercise), ordinal(was), ordinal(place));
      } else if (!said(then, was).equals(said(now, place))) {
        add(Kind.SAID_OTHERWISE, name("exercise", exercise), "", "");
      }
    });
    before.forEach((exercise, place) -> {
      if (!after.containsKey(exercise)) {
        add(Kind.NO_LONGER_RECOMMENDED, name("exercise", exercise), ordinal(place), "");
      }
    });
  }

  private static ImmutableMap<Id<Exercise>, Integer> places(RecommendationRecord record) {
    ImmutableMap.Builder<Id<Exercise>, Integer> places = ImmutableMap.builder();
    for (int place = 0; place < record.exercises().size(); place++) {
      places.put(record.exercises().get(place).exercise(), place);
    }
    return places.buildOrThrow();
  }

  /** The place among those that stay, so that one which comes in above them moves none. */
  private static long rankAmong(
      Map<Id<Exercise>, Integer> ranked, Id<Exercise> id, Map<Id<Exercise>, Integer> others) {
    return ranked.keySet().stream()
        .takeWhile(each -> !each.equals(id))
        .filter(others::containsKey)
        .count();
  }

  private static String ordinal(int place) {
    return "place " + (place + 1);
  }

  /** For which aims, and with which notes, an exercise is recommended. */
  private static Said said(RecommendationRecord record, int place) {
    OfferedExercise offered = record.exercises().get(place);
    List<Id<Aim>> aims = offered.aims().stream()
        .map(aim -> record.aims().get(aim - 1))
        .map(CalledForAim::aim)
        .toList();
    List<Set<Id<Rule>>> notes = List.of(
        rules(record, offered.notes().cautions()), rules(record, offered.notes().preferred()));
    return new Said("", List.of(aims, notes, facts(record, offered.notes().permitted())));
  }

  private static Set<Id<Rule>> rules(RecommendationRecord record, Set<Integer> places) {
    return places.stream()
        .map(place -> record.rules().get(place - 1).rule())
        .collect(toImmutableSet());
  }

  private void withheld() {
    appearing(withheldIn(then), withheldIn(now), Kind.WITHHELD, Kind.NO_LONGER_WITHHELD);
  }

  private static ImmutableSet<Object> withheldIn(RecommendationRecord record) {
    return record.withheld().stream()
        .map(each -> new Withholds(
            name("rule", record.rules().get(each.because() - 1).rule()),
            each.firm(),
            each.exercises()))
        .collect(toImmutableSet());
  }

  private void notices() {
    appearing(noticesIn(then), noticesIn(now), Kind.NOTICED, Kind.NO_LONGER_NOTICED);
  }

  private static ImmutableSet<Object> noticesIn(RecommendationRecord record) {
    return record.notices().stream()
        .map(place -> new Said(name("rule", record.rules().get(place - 1).rule()), ""))
        .collect(toImmutableSet());
  }

  private void appearing(Set<Object> before, Set<Object> after, Kind come, Kind gone) {
    BiConsumer<Kind, Set<Object>> each = (kind, some) -> some.forEach(one -> {
      if (one instanceof Withholds withholds) {
        add(kind, withholds.rule(), "", withholds.said());
      } else {
        add(kind, ((Said) one).item(), "", "");
      }
    });
    each.accept(come, Sets.difference(after, before));
    each.accept(gone, Sets.difference(before, after));
  }

  private static void eachKey(
      Map<String, String> before, Map<String, String> after, Consumer<String> use) {
    Sets.union(before.keySet(), after.keySet()).stream()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .sorted()
        .forEach(use);
  }

  private static String name(String word, Id<?> id) {
    return word + " '" + id + "'";
  }

  private void add(Kind kind, String item, String before, String after) {
    found.add(new Difference(
        kind,
        item,
        Optional.of(before).filter(text -> !text.isEmpty()),
        Optional.of(after).filter(text -> !text.isEmpty())));
  }

  /** Something that a record says of an item. */
  private record Said(String item, Object what) {}

  /** What a rule withholds. */
  private record Withholds(String rule, boolean firm, Set<Id<Exercise>> exercises) {
    String said() {
      String ids = exercises.isEmpty()
          ? "no exercise that is called for"
          : exercises.stream().map(Id::value).sorted().collect(Collectors.joining(", "));
      return firm ? "firmly " + ids : ids;
    }
  }
}
