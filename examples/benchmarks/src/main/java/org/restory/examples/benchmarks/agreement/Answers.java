package org.restory.examples.benchmarks.agreement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.restory.examples.benchmarks.contender.Ready;
import org.restory.examples.benchmarks.workload.Workload;

/** Which rules hold of each case of a workload, as one contender has it. Immutable. */
public final class Answers {
  private static final Splitter NUMBERS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableList<BitSet> byCase;

  private Answers(ImmutableList<BitSet> byCase) {
    this.byCase = byCase;
  }

  /** What a contender answers. */
  public static Answers of(Ready<?, ?> ready, Workload workload) {
    return new Answers(
        workload.cases().stream().map(ready::answer).collect(ImmutableList.toImmutableList()));
  }

  /** What the rules mean, tried one by one. */
  public static Answers byDefinition(Workload workload) {
    return new Answers(workload.cases().stream()
        .map(stated -> {
          BitSet held = new BitSet();
          workload.rules().stream()
              .filter(rule -> rule.holds(stated))
              .forEach(rule -> held.set(rule.number()));
          return held;
        })
        .collect(ImmutableList.toImmutableList()));
  }

  /** Reads what {@link #lines()} writes. */
  public static Answers parse(List<String> lines) {
    return new Answers(lines.stream()
        .map(line -> {
          BitSet held = new BitSet();
          NUMBERS.splitToStream(line).mapToInt(Integer::parseInt).forEach(held::set);
          return held;
        })
        .collect(ImmutableList.toImmutableList()));
  }

  /** A line for each case, with the numbers of the rules that hold. */
  public ImmutableList<String> lines() {
    return byCase.stream().map(Answers::line).collect(ImmutableList.toImmutableList());
  }

  /** How many cases there are. */
  public int cases() {
    return byCase.size();
  }

  /** The rules that hold of a case; a copy. */
  BitSet held(int stated) {
    return (BitSet) byCase.get(stated).clone();
  }

  private static String line(BitSet held) {
    StringBuilder line = new StringBuilder();
    held.stream().forEach(rule -> line.append(line.length() == 0 ? "" : " ").append(rule));
    return line.toString();
  }
}
