package org.restory.examples.benchmarks.contender;

import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;
import org.drools.model.view.ViewItemBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Vocabulary;
import org.restory.examples.benchmarks.workload.Workload;

/**
 * Drools with a fact for each thing stated, as its own guide would model it, in a session that is reused. A leaf's term is found by hashing
 * and equal leaves share their nodes. A leaf asks only whether a fact exists, so that two facts that fit one leaf make no second match.
 */
final class DroolsModel implements Contender {
  private static final String PACKAGE = "org.restory.examples.benchmarks";
  private static final String HELD = "held";

  @Override
  public Ready<?, ?> load(Workload workload) {
    Global<BitSet> held = globalOf(BitSet.class, PACKAGE, HELD);
    ModelImpl model = new ModelImpl();
    model.addGlobal(held);
    workload.rules().forEach(each -> model.addRule(one(each, held)));
    return new Loaded(DroolsSessions.of(model, false));
  }

  /** A fact: a term, or one above it, with what was stated. */
  public record Fact(int term, int number, int aspects) {}

  private static org.drools.model.Rule one(NeutralRule each, Global<BitSet> held) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    each.all().forEach(leaf -> items.add(exists(fits(leaf))));
    each.none().forEach(leaf -> items.add(not(fits(leaf))));
    if (each.least() > 0) {
      items.add(some(each));
    }
    int number = each.number();
    items.add(on(held).execute(set -> set.set(number)));
    return rule(PACKAGE, "rule" + number).build(items.toArray(new RuleItemBuilder<?>[0]));
  }

  /** One of several, or any two of them. */
  private static ViewItem<?> some(NeutralRule each) {
    ImmutableList<Leaf> some = each.some();
    List<ViewItemBuilder<?>> ways = new ArrayList<>();
    for (int first = 0; first < some.size(); first++) {
      if (each.least() == 1) {
        ways.add(exists(fits(some.get(first))));
        continue;
      }
      for (int second = first + 1; second < some.size(); second++) {
        ways.add(and(exists(fits(some.get(first))), exists(fits(some.get(second)))));
      }
    }
    return or(ways.get(0), ways.subList(1, ways.size()).toArray(new ViewItemBuilder<?>[0]));
  }

  private static PatternDef<Fact> fits(Leaf leaf) {
    PatternDef<Fact> pattern = pattern(declarationOf(Fact.class))
        .expr(
            "term " + leaf.term(),
            new Test("term " + leaf.term(), fact -> fact.term() == leaf.term()),
            alphaIndexedBy(int.class, ConstraintType.EQUAL, 0, Fact::term, leaf.term()));
    return leaf.asksForNumber() || leaf.aspects() != 0
        ? pattern.expr(
            leaf.toString(),
            new Test(leaf.toString(), fact -> leaf.fits(fact.number(), fact.aspects())))
        : pattern;
  }

  /** A condition that Drools can tell to be the same as another. */
  private record Test(String name, Predicate1<Fact> of)
      implements Predicate1<Fact>, HashedExpression {
    @Override
    public boolean test(Fact fact) throws Exception {
      return of.test(fact);
    }

    @Override
    public String getExpressionHash() {
      return name;
    }
  }

  private static final class Loaded implements Ready<List<Fact>, BitSet> {
    private final DroolsSessions sessions;
    private final KieSession session;
    private final BitSet held = new BitSet();

    Loaded(DroolsSessions sessions) {
      this.sessions = sessions;
      this.session = sessions.open();
      session.setGlobal(HELD, held);
    }

    @Override
    public List<Fact> input(Case stated) {
      return stated.statements().stream()
          .flatMap(each -> Vocabulary.withBroader(each.term())
              .mapToObj(term -> new Fact(term, each.number(), each.aspects())))
          .distinct()
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public BitSet match(List<Fact> facts) {
      held.clear();
      FactHandle[] handles = new FactHandle[facts.size()];
      for (int fact = 0; fact < handles.length; fact++) {
        handles[fact] = session.insert(facts.get(fact));
      }
      session.fireAllRules();
      for (FactHandle handle : handles) {
        session.delete(handle);
      }
      return held;
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }

    @Override
    public Ready<List<Fact>, BitSet> forAnotherThread() {
      return new Loaded(sessions);
    }
  }
}
