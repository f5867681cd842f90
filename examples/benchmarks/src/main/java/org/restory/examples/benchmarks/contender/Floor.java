package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.restory.context.Fact;
import org.restory.engine.UsableFacts;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.RestoryPack;
import org.restory.examples.benchmarks.workload.Vocabulary;
import org.restory.examples.benchmarks.workload.Workload;

/**
 * The floor: an inverted index in bare arrays, for this workload's language and nothing else. Each leaf is decided once; a rule is touched
 * only if its most selective leaf holds, and looked at only if the next one does too. No rule is explained.
 */
final class Floor implements Contender {
  private static final int[] NONE = {};

  private final boolean digested;

  /** The floor on facts as a host has them, or on facts that were boiled down to a name, a number and a word of bits before. */
  Floor(boolean digested) {
    this.digested = digested;
  }

  @Override
  public Ready<?, ?> load(Workload workload) {
    Index index = new Index(workload.rules());
    return digested ? new OnDigest(index) : new OnFacts(index);
  }

  /** What a case states, boiled down. */
  record Said(String name, int number, int aspects) {}

  /** The leaves that hold of a case, as bits and one by one. */
  static final class Tally {
    private final long[] holds;
    private int[] leaves = new int[64];
    private int count;

    private Tally(int leaves) {
      holds = new long[(leaves >> 6) + 1];
      holds[leaves >> 6] |= 1L << leaves;
    }

    private void add(int leaf) {
      if (isSet(holds, leaf)) {
        return;
      }
      holds[leaf >> 6] |= 1L << leaf;
      if (count == leaves.length) {
        leaves = Arrays.copyOf(leaves, count * 2);
      }
      leaves[count++] = leaf;
    }
  }

  /** The index on facts that were boiled down before, which is not timed. */
  private record OnDigest(Index index) implements Ready<List<Said>, Held> {
    @Override
    public List<Said> input(Case stated) {
      return stated.statements().stream()
          .map(each -> new Said(Vocabulary.term(each.term()).name(), each.number(), each.aspects()))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Held match(List<Said> statements) {
      Tally tally = index.tally();
      for (Said said : statements) {
        index.tell(tally, said.name(), said.number(), said.aspects());
      }
      return index.held(tally);
    }

    @Override
    public BitSet held(Held answer) {
      return answer.bits();
    }
  }

  /** The index on the facts of a session, which it reads by hand. */
  private record OnFacts(Index index) implements Ready<ImmutableList<Fact>, Held> {
    @Override
    public ImmutableList<Fact> input(Case stated) {
      return UsableFacts.of(RestoryPack.context(stated));
    }

    @Override
    public Held match(ImmutableList<Fact> facts) {
      Tally tally = index.tally();
      for (Fact fact : facts) {
        FloorReading.read(fact, index, tally);
      }
      return index.held(tally);
    }

    @Override
    public BitSet held(Held answer) {
      return answer.bits();
    }
  }

  /** The numbers of the rules that hold, in the first places of an array. */
  private static final class Held {
    private final int[] rules;
    private final int count;

    Held(int[] rules, int count) {
      this.rules = rules;
      this.count = count;
    }

    private BitSet bits() {
      BitSet held = new BitSet();
      Arrays.stream(rules, 0, count).forEach(held::set);
      return held;
    }
  }

  static final class Index {
    private final Map<Leaf, Integer> numbers = new LinkedHashMap<>();

    /** For each name that can be stated: from, to, aspects and number of each leaf that it may decide, by from ascending. */
    private final Map<String, int[]> leavesByName = new HashMap<>();

    /** For each leaf, where in {@link #second} and {@link #place} its rules begin; the next leaf's begin where they end. */
    private final int[] start;

    /** The second leaf of each rule. */
    private final int[] second;

    /** Where in {@link #code} each rule stands. */
    private final int[] place;

    /** For each rule: number, count of further leaves and these, count of negated and these, least, count of some and these. */
    private final int[] code;

    /** The number of a leaf that always holds, for rules without a second. */
    private final int always;

    Index(ImmutableList<NeutralRule> rules) {
      rules.stream()
          .flatMap(NeutralRule::leaves)
          .forEach(leaf -> numbers.putIfAbsent(leaf, numbers.size()));
      always = numbers.size();
      index();
      List<List<NeutralRule>> byFirst = new ArrayList<>();
      numbers.keySet().forEach(leaf -> byFirst.add(new ArrayList<>()));
      rules.forEach(rule -> byFirst.get(number(selectiveFirst(rule).get(0))).add(rule));
      start = new int[always + 1];
      second = new int[rules.size()];
      place = new int[rules.size()];
      IntStream.Builder codes = IntStream.builder();
      int next = 0;
      int size = 0;
      for (int leaf = 0; leaf < always; leaf++) {
        start[leaf] = next;
        for (NeutralRule rule : byFirst.get(leaf)) {
          List<Leaf> all = selectiveFirst(rule);
          second[next] = all.size() > 1 ? number(all.get(1)) : always;
          place[next++] = size;
          int[] encoded = encode(rule, all.subList(Math.min(2, all.size()), all.size()));
          size += encoded.length;
          Arrays.stream(encoded).forEach(codes::add);
        }
      }
      start[always] = next;
      code = codes.build().toArray();
    }

    private int number(Leaf leaf) {
      return Objects.requireNonNull(numbers.get(leaf));
    }

    private void index() {
      Map<Integer, List<Leaf>> byTerm = new HashMap<>();
      numbers
          .keySet()
          .forEach(leaf ->
              byTerm.computeIfAbsent(leaf.term(), term -> new ArrayList<>()).add(leaf));
      Vocabulary.all()
          .forEach(term -> leavesByName.put(
              term.name(),
              Vocabulary.withBroader(term.number())
                  .boxed()
                  .flatMap(broader -> byTerm.getOrDefault(broader, List.of()).stream())
                  .sorted(Comparator.comparingInt(Leaf::from))
                  .flatMapToInt(
                      leaf -> IntStream.of(leaf.from(), leaf.to(), leaf.aspects(), number(leaf)))
                  .toArray()));
    }

    private static List<Leaf> selectiveFirst(NeutralRule rule) {
      return rule.all().stream().sorted(Selectivity.mostSelectiveFirst()).toList();
    }

    private int[] encode(NeutralRule rule, List<Leaf> further) {
      IntStream.Builder encoded = IntStream.builder();
      encoded.add(rule.number());
      encode(encoded, further);
      encode(encoded, rule.none());
      encoded.add(rule.least());
      encode(encoded, rule.some());
      return encoded.build().toArray();
    }

    private void encode(IntStream.Builder encoded, List<Leaf> leaves) {
      encoded.add(leaves.size());
      leaves.forEach(leaf -> encoded.add(number(leaf)));
    }

    private Tally tally() {
      return new Tally(always);
    }

    /** Notes the leaves that hold since something was said. */
    void tell(Tally tally, String name, int number, int aspects) {
      int[] asked = leavesByName.getOrDefault(name, NONE);
      for (int i = 0; i < asked.length && asked[i] <= number; i += 4) {
        if (asked[i + 1] >= number && (asked[i + 2] == 0 || (asked[i + 2] & aspects) != 0)) {
          tally.add(asked[i + 3]);
        }
      }
    }

    private Held held(Tally tally) {
      int[] held = new int[64];
      int count = 0;
      for (int i = 0; i < tally.count; i++) {
        int leaf = tally.leaves[i];
        int end = start[leaf + 1];
        for (int rule = start[leaf]; rule < end; rule++) {
          if (isSet(tally.holds, second[rule]) && holds(place[rule] + 1, tally.holds)) {
            if (count == held.length) {
              held = Arrays.copyOf(held, count * 2);
            }
            held[count++] = code[place[rule]];
          }
        }
      }
      return new Held(held, count);
    }

    private boolean holds(int from, long[] holds) {
      int at = from;
      for (int end = at + 1 + code[at++]; at < end; at++) {
        if (!isSet(holds, code[at])) {
          return false;
        }
      }
      for (int end = at + 1 + code[at++]; at < end; at++) {
        if (isSet(holds, code[at])) {
          return false;
        }
      }
      int least = code[at++];
      for (int end = at + 1 + code[at++]; at < end && least > 0; at++) {
        least -= isSet(holds, code[at]) ? 1 : 0;
      }
      return least == 0;
    }
  }

  private static boolean isSet(long[] holds, int leaf) {
    return (holds[leaf >> 6] & 1L << leaf) != 0;
  }
}
