package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.RestoryPack;
import org.restory.examples.benchmarks.workload.Workload;

/** Restory: matching alone. */
final class Restory implements Contender {
  @Override
  public Ready<?, ?> load(Workload workload) {
    return new Rules(RuleBase.of(Catalog.of(RestoryPack.of(workload))));
  }

  private record Rules(RuleBase rules) implements Ready<ImmutableList<Fact>, Match> {
    @Override
    public ImmutableList<Fact> input(Case stated) {
      return UsableFacts.of(RestoryPack.context(stated));
    }

    @Override
    public Match match(ImmutableList<Fact> facts) {
      return rules.match(facts);
    }

    @Override
    public BitSet held(Match match) {
      BitSet held = new BitSet();
      match.fired().forEach(fired -> held.set(RestoryPack.number(fired.rule().id())));
      return held;
    }
  }
}
