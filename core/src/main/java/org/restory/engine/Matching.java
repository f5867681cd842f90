package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;

/** One run of a rule base over the facts of one context. */
final class Matching implements Match.Grounds {
  private final RuleBase base;
  private final boolean withConcerns;
  private final Map<Integer, Set<Fact>> supports = new HashMap<>();
  private final BitSet holding = new BitSet();
  private final BitSet candidates = new BitSet();
  private final Map<Id<Aim>, Set<Fact>> aims = new HashMap<>();
  private final List<Match.Fired> fired = new ArrayList<>();
  private final Map<Id<Rule>, Expression> held = new HashMap<>();
  private int leavesTried;
  private int rulesTried;

  Matching(RuleBase base, boolean withConcerns) {
    this.base = base;
    this.withConcerns = withConcerns;
    candidates.or(base.untriggered);
  }

  Match run(ImmutableList<Fact> facts) {
    facts.forEach(this::probe);
    citeWhatWasVoiced(facts);
    // Raising an aim only adds candidates of later strata, which have greater numbers.
    for (int rule = candidates.nextSetBit(0); rule >= 0; rule = candidates.nextSetBit(rule + 1)) {
      attempt(base.rules.get(rule));
    }
    return new Match(ImmutableList.copyOf(fired), permits(), leavesTried, rulesTried, this);
  }

  private void probe(Fact fact) {
    Set<Integer> tried = new HashSet<>();
    FactKeys.of(fact).forEach(key -> {
      for (int leaf : base.leavesByKey.get(key)) {
        if (tried.add(leaf)) {
          probe(leaf, fact);
        }
      }
    });
  }

  private void probe(int leaf, Fact fact) {
    leavesTried++;
    Probe probe = base.probes.get(leaf);
    boolean concern = base.leaves.get(leaf).ground() == Leaf.Ground.SAFETY;
    if ((withConcerns || !concern) && probe.test().test(fact)) {
      Set<Fact> found = supports.computeIfAbsent(leaf, l -> new LinkedHashSet<>());
      found.add(fact);
      if (found.size() == probe.times()) {
        hold(leaf);
      }
    }
  }

  /** A difference is seen on a side that the client voiced, so it rests on their words too. */
  private void citeWhatWasVoiced(ImmutableList<Fact> facts) {
    for (int leaf : base.differences) {
      Set<Fact> found = supports.getOrDefault(leaf, Set.of());
      ImmutableSet<Id<IdentityDimension>> dimensions = found.stream()
          .map(position -> ((ClinicianPosition) position).dimension())
          .collect(ImmutableSet.toImmutableSet());
      facts.stream()
          .filter(fact -> fact instanceof Disclosure said && dimensions.contains(said.dimension()))
          .forEach(found::add);
    }
  }

  private void hold(int leaf) {
    holding.set(leaf);
    base.rulesByLeaf.get(leaf).forEach(candidates::set);
  }

  private void attempt(CompiledRule compiled) {
    rulesTried++;
    if (!compiled.expression().holds(holding::get)) {
      return;
    }
    Set<Fact> facts = new LinkedHashSet<>();
    compiled
        .expression()
        .supports(holding::get, leaf -> facts.addAll(supports.getOrDefault(leaf, Set.of())));
    fired.add(new Match.Fired(compiled.rule(), ImmutableSet.copyOf(facts)));
    held.put(compiled.rule().id(), compiled.expression());
    for (Effect effect : compiled.rule().then()) {
      if (effect instanceof Effect.Raise raise) {
        raise(raise.aim(), facts);
      }
    }
  }

  private void raise(Id<Aim> aim, Set<Fact> facts) {
    Set<Fact> behind = aims.computeIfAbsent(aim, a -> new LinkedHashSet<>());
    behind.addAll(facts);
    for (int leaf : base.leavesByAim.get(aim)) {
      supports.put(leaf, behind);
      hold(leaf);
    }
  }

  @Override
  public ImmutableList<Match.Part> of(Id<Rule> rule) {
    Set<Match.Part> parts = new LinkedHashSet<>();
    Expression expression = held.get(rule);
    if (expression != null) {
      expression.grounds(
          true, holding::get, (leaf, stated) -> parts.add(part(base.leaves.get(leaf), stated)));
    }
    return ImmutableList.copyOf(parts);
  }

  private Match.Part part(Leaf leaf, boolean stated) {
    return new Match.Part(leaf, stated, stated ? facts(leaf) : ImmutableSet.of());
  }

  @Override
  public boolean holds(Leaf leaf) {
    Integer number = base.numbers.get(leaf);
    return number != null && holding.get(number);
  }

  @Override
  public ImmutableSet<Fact> facts(Leaf leaf) {
    Integer number = base.numbers.get(leaf);
    return number == null
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(supports.getOrDefault(number, Set.of()));
  }

  /** The restraints that a stated fact keeps away: those that would hold if what they negate had not been stated. */
  private ImmutableList<Match.Fired> permits() {
    ImmutableList.Builder<Match.Fired> permits = ImmutableList.builder();
    for (CompiledRule compiled : base.guarded) {
      boolean kept = !compiled.expression().holds(holding::get)
          && compiled.expression().holds(holding::get, leaf -> false);
      if (kept) {
        BitSet negated = new BitSet();
        compiled.expression().negated(negated::set);
        negated.and(holding);
        Set<Fact> facts = new LinkedHashSet<>();
        negated.stream().forEach(leaf -> facts.addAll(supports.getOrDefault(leaf, Set.of())));
        permits.add(new Match.Fired(compiled.rule(), ImmutableSet.copyOf(facts)));
      }
    }
    return permits.build();
  }
}
