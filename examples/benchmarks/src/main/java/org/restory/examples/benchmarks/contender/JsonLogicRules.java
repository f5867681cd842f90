package org.restory.examples.benchmarks.contender;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Stream;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Workload;

/** JSON-logic: each rule an expression that is parsed once, and evaluated on a map. */
final class JsonLogicRules implements Contender {
  @Override
  public Ready<?, ?> load(Workload workload) throws Exception {
    JsonLogic logic = new JsonLogic();
    ImmutableList.Builder<String> rules = ImmutableList.builder();
    for (NeutralRule rule : workload.rules()) {
      String expression = expression(rule);
      // parses it, and keeps what was parsed
      logic.apply(expression, Map.of());
      rules.add(expression);
    }
    return new Loaded(logic, rules.build());
  }

  private static String expression(NeutralRule rule) {
    Stream<String> some = rule.least() == 0
        ? Stream.of()
        : Stream.of(
            rule.least() == 1
                ? rule.some().stream()
                    .map(JsonLogicRules::leaf)
                    .collect(joining(",", "{\"or\":[", "]}"))
                : rule.some().stream()
                    .map(leaf -> "{\"if\":[" + leaf(leaf) + ",1,0]}")
                    .collect(joining(",", "{\">=\":[{\"+\":[", "]}," + rule.least() + "]}")));
    return Stream.of(
            rule.all().stream().map(JsonLogicRules::leaf),
            rule.none().stream().map(leaf -> "{\"!\":[" + leaf(leaf) + "]}"),
            some)
        .flatMap(parts -> parts)
        .collect(joining(",", "{\"and\":[", "]}"));
  }

  private static String leaf(Leaf leaf) {
    ImmutableList<Flat.Comparison> comparisons = Flat.comparisons(leaf);
    String any = comparisons.stream().map(JsonLogicRules::comparison).collect(joining(","));
    return comparisons.size() > 1 ? "{\"or\":[" + any + "]}" : any;
  }

  /** Comparing is dear here, so what was merely stated is taken as its variable being true. */
  private static String comparison(Flat.Comparison each) {
    String variable = "{\"var\":\"" + each.variable() + "\"}";
    return each.isPresence()
        ? variable
        : "{\"" + each.sign() + "\":[" + variable + "," + each.number() + "]}";
  }

  private record Loaded(JsonLogic logic, ImmutableList<String> rules)
      implements Ready<Map<String, Long>, BitSet> {
    @Override
    public Map<String, Long> input(Case stated) {
      return Flat.values(stated);
    }

    @Override
    public BitSet match(Map<String, Long> values) {
      BitSet held = new BitSet(rules.size());
      try {
        for (int rule = 0; rule < rules.size(); rule++) {
          if (JsonLogic.truthy(logic.apply(rules.get(rule), values))) {
            held.set(rule);
          }
        }
      } catch (JsonLogicException e) {
        throw new IllegalStateException(e);
      }
      return held;
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }
  }
}
