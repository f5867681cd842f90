package org.restory.examples.benchmarks.contender;

import java.util.BitSet;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.BasicRule;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Workload;

/**
 * Easy Rules with rules in Java, which is faster than its expression languages; the case is the only fact and is taken as the first, since
 * looking a fact up by name makes a stream each time.
 */
final class EasyRules implements Contender {
  @Override
  public Ready<?, ?> load(Workload workload) {
    Rules rules = new Rules();
    workload
        .rules()
        .forEach(rule -> rules.register(new OneRule(rule.number(), Lambdas.predicate(rule))));
    return new Loaded(new DefaultRulesEngine(), rules);
  }

  private static final class OneRule extends BasicRule {
    private final int number;
    private final Predicate<Case> condition;

    OneRule(int number, Predicate<Case> condition) {
      super("rule" + number);
      this.number = number;
      this.condition = condition;
    }

    @Override
    public boolean evaluate(Facts facts) {
      return condition.test(noted(facts).stated());
    }

    @Override
    public void execute(Facts facts) {
      noted(facts).held().set(number);
    }

    private static Noted noted(Facts facts) {
      return (Noted) facts.iterator().next().getValue();
    }
  }

  private record Loaded(DefaultRulesEngine engine, Rules rules) implements Ready<Noted, BitSet> {
    @Override
    public Noted input(Case stated) {
      return Noted.of(stated);
    }

    @Override
    public BitSet match(Noted noted) {
      noted.held().clear();
      Facts facts = new Facts();
      facts.put("case", noted);
      engine.fire(rules, facts);
      return noted.held();
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }
  }
}
