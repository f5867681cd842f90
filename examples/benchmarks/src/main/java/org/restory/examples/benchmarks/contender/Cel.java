package org.restory.examples.benchmarks.contender;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Workload;

/**
 * CEL: each rule an expression over typed variables, checked and planned once by its newest planner. The variables are looked up in a map
 * through a resolver, since a map itself is copied for each evaluation.
 */
final class Cel implements Contender {
  @Override
  public Ready<?, ?> load(Workload workload) throws Exception {
    CelBuilder builder = CelFactory.plannerCelBuilder();
    // each that is declared makes each rule slower to compile
    workload.rules().stream()
        .flatMap(NeutralRule::leaves)
        .flatMap(leaf -> Flat.comparisons(leaf).stream())
        .map(Flat.Comparison::variable)
        .distinct()
        .forEach(name -> builder.addVar(name, SimpleType.INT));
    dev.cel.bundle.Cel cel = builder.setResultType(SimpleType.BOOL).build();
    ImmutableList.Builder<Program> programs = ImmutableList.builder();
    for (NeutralRule rule : workload.rules()) {
      programs.add(program(cel, expression(rule)));
    }
    return new Loaded(programs.build());
  }

  private static Program program(dev.cel.bundle.Cel cel, String expression)
      throws CelValidationException, CelEvaluationException {
    return cel.createProgram(cel.compile(expression).getAst());
  }

  static String expression(NeutralRule rule) {
    StringBuilder expression =
        new StringBuilder(rule.all().stream().map(Cel::leaf).collect(joining(" && ")));
    rule.none().forEach(leaf -> expression.append(" && !").append(leaf(leaf)));
    if (rule.least() == 1) {
      expression.append(rule.some().stream().map(Cel::leaf).collect(joining(" || ", " && (", ")")));
    } else if (rule.least() > 1) {
      expression.append(rule.some().stream()
          .map(leaf -> "(" + leaf(leaf) + " ? 1 : 0)")
          .collect(joining(" + ", " && ", " >= " + rule.least())));
    }
    return expression.toString();
  }

  private static String leaf(Leaf leaf) {
    return Flat.comparisons(leaf).stream()
        .map(each -> each.variable() + " " + each.sign() + " " + each.number())
        .collect(joining(" || ", "(", ")"));
  }

  private record Loaded(ImmutableList<Program> programs)
      implements Ready<CelVariableResolver, BitSet> {
    @Override
    public CelVariableResolver input(Case stated) {
      Map<String, Optional<Object>> values =
          new HashMap<>(Maps.transformValues(Flat.values(stated), Optional::of));
      return name -> values.getOrDefault(name, Optional.empty());
    }

    @Override
    public BitSet match(CelVariableResolver values) {
      BitSet held = new BitSet(programs.size());
      try {
        for (int rule = 0; rule < programs.size(); rule++) {
          if ((Boolean) programs.get(rule).eval(values)) {
            held.set(rule);
          }
        }
      } catch (CelEvaluationException e) {
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
