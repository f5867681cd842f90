package org.restory.examples.benchmarks.contender;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.BitSet;
import java.util.List;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Workload;

/**
 * Drools with the whole case as the one fact, in a session that is reused: nothing is joined, every leaf is an alpha node, and equal leaves
 * share one. A rule first asks whether its most selective leaf's term was stated at all, so that few nodes stand at the root.
 */
final class DroolsOneFact implements Contender {
  private static final String PACKAGE = "org.restory.examples.benchmarks";

  @Override
  public Ready<?, ?> load(Workload workload) {
    ModelImpl model = new ModelImpl();
    workload.rules().forEach(each -> model.addRule(one(each)));
    return new Loaded(DroolsSessions.of(model, true));
  }

  private static org.drools.model.Rule one(NeutralRule each) {
    Variable<Noted> noted = declarationOf(Noted.class);
    List<Leaf> selectiveFirst =
        each.all().stream().sorted(Selectivity.mostSelectiveFirst()).toList();
    Leaf first = selectiveFirst.get(0);
    PatternDef<Noted> pattern = pattern(noted);
    expect(pattern, "stated " + first.term(), stated -> stated.states(first.term()));
    selectiveFirst.forEach(leaf -> expect(pattern, leaf.toString(), stated -> stated.holds(leaf)));
    each.none().forEach(leaf -> expect(pattern, "not " + leaf, stated -> !stated.holds(leaf)));
    if (each.least() > 0) {
      Leaf[] some = each.some().toArray(new Leaf[0]);
      expect(
          pattern,
          each.least() + " of " + each.some(),
          stated -> Lambdas.atLeast(each.least(), some, stated));
    }
    int number = each.number();
    return rule(PACKAGE, "rule" + number)
        .build(pattern, on(noted).execute(found -> found.held().set(number)));
  }

  private static void expect(PatternDef<Noted> pattern, String name, Predicate1<Case> test) {
    pattern.expr(name, new Test(name, test));
  }

  /** A condition that Drools can tell to be the same as another. */
  private record Test(String name, Predicate1<Case> of)
      implements Predicate1<Noted>, HashedExpression {
    @Override
    public boolean test(Noted noted) throws Exception {
      return of.test(noted.stated());
    }

    @Override
    public String getExpressionHash() {
      return name;
    }
  }

  private record Loaded(DroolsSessions sessions, KieSession session)
      implements Ready<Noted, BitSet> {
    Loaded(DroolsSessions sessions) {
      this(sessions, sessions.open());
    }

    @Override
    public Noted input(Case stated) {
      return Noted.of(stated);
    }

    @Override
    public BitSet match(Noted noted) {
      noted.held().clear();
      FactHandle handle = session.insert(noted);
      session.fireAllRules();
      session.delete(handle);
      return noted.held();
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }

    @Override
    public Ready<Noted, BitSet> forAnotherThread() {
      return new Loaded(sessions);
    }
  }
}
