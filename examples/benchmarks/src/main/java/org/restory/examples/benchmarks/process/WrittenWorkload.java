package org.restory.examples.benchmarks.process;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Statement;
import org.restory.examples.benchmarks.workload.Workload;

/** Rules and one case as numbers in a file: making them up takes longer than any answer, and is nobody's cost. */
final class WrittenWorkload {
  private WrittenWorkload() {}

  /** Writes the rules of a workload, and its first case. */
  static void write(Path file, Workload workload) throws IOException {
    Files.writeString(
        file,
        Stream.of(
                Stream.of(workload.shape().toString()),
                Stream.of(statements(workload.cases().get(0))),
                workload.rules().stream().map(WrittenWorkload::rule))
            .flatMap(lines -> lines)
            .collect(joining("\n")));
  }

  /** Reads what was written. */
  static Workload read(Path file) throws IOException {
    ImmutableList<String> lines = ImmutableList.copyOf(Files.readAllLines(file));
    ImmutableList.Builder<NeutralRule> rules = ImmutableList.builder();
    for (String line : lines.subList(2, lines.size())) {
      rules.add(new Numbers(line).rule());
    }
    return new Workload(
        Shape.parse(lines.get(0)),
        rules.build(),
        ImmutableList.of(new Case(0, new Numbers(lines.get(1)).statements())));
  }

  private static String statements(Case stated) {
    return stated.statements().size()
        + stated.statements().stream()
            .map(each -> " " + each.term() + " " + each.number() + " " + each.aspects())
            .collect(joining());
  }

  private static String rule(NeutralRule rule) {
    return rule.number() + leaves(rule.all()) + leaves(rule.none()) + " " + rule.least()
        + leaves(rule.some()) + " " + rule.aim() + " " + rule.weight();
  }

  private static String leaves(ImmutableList<Leaf> leaves) {
    return " " + leaves.size()
        + leaves.stream()
            .map(leaf ->
                " " + leaf.term() + " " + leaf.from() + " " + leaf.to() + " " + leaf.aspects())
            .collect(joining());
  }

  /** The numbers of a line, one after the other. */
  private static final class Numbers {
    private final StringTokenizer tokens;

    Numbers(String line) {
      this.tokens = new StringTokenizer(line);
    }

    int next() {
      return Integer.parseInt(tokens.nextToken());
    }

    NeutralRule rule() {
      return new NeutralRule(next(), leaves(), leaves(), next(), leaves(), next(), next());
    }

    ImmutableList<Leaf> leaves() {
      ImmutableList.Builder<Leaf> leaves = ImmutableList.builder();
      for (int left = next(); left > 0; left--) {
        leaves.add(new Leaf(next(), next(), next(), next()));
      }
      return leaves.build();
    }

    ImmutableList<Statement> statements() {
      ImmutableList.Builder<Statement> statements = ImmutableList.builder();
      for (int left = next(); left > 0; left--) {
        statements.add(new Statement(next(), next(), next()));
      }
      return statements.build();
    }
  }
}
