package org.restory.examples.benchmarks.contender;

import java.util.BitSet;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.IntToValue;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Workload;

/** Evrete with the whole case as the one fact and conditions in Java, in a session that is reused. */
final class Evrete implements Contender {
  private static final String CASE = "$case";

  @Override
  public Ready<?, ?> load(Workload workload) {
    Knowledge knowledge = new KnowledgeService().newKnowledge();
    RuleSetBuilder<Knowledge> rules = knowledge.builder();
    workload.rules().forEach(rule -> add(rules, rule));
    return new Loaded(rules.build());
  }

  private static void add(RuleSetBuilder<Knowledge> rules, NeutralRule rule) {
    Predicate<Case> condition = Lambdas.predicate(rule);
    int number = rule.number();
    rules
        .newRule("rule" + number)
        .forEach(CASE, Noted.class)
        .where((IntToValue values) -> condition.test(values.get(0, Noted.class).stated()), CASE)
        .execute(context -> context.get(Noted.class, CASE).held().set(number));
  }

  private record Loaded(Knowledge knowledge, StatefulSession session)
      implements Ready<Noted, BitSet> {
    Loaded(Knowledge knowledge) {
      this(knowledge, knowledge.newStatefulSession());
    }

    @Override
    public Noted input(Case stated) {
      return Noted.of(stated);
    }

    @Override
    public BitSet match(Noted noted) {
      noted.held().clear();
      FactHandle handle = session.insert0(noted, false);
      session.fire();
      session.delete(handle);
      session.fire();
      return noted.held();
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }

    @Override
    public Ready<Noted, BitSet> forAnotherThread() {
      return new Loaded(knowledge);
    }
  }
}
