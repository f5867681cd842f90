package org.restory.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;

/** Which parts of conditions are met in a match, and by what; read off the numbers that the match kept. Immutable. */
public final class Grounds {
  private final Match match;
  private final RuleBase base;

  Grounds(Match match) {
    this.match = match;
    this.base = match.base;
  }

  /** The parts of the condition of a rule that holds, in their order; none for a rule that does not hold. */
  public ImmutableList<Part> of(Id<Rule> rule) {
    Set<Part> parts = new LinkedHashSet<>();
    match.fired().stream()
        .filter(fired -> fired.rule().id().equals(rule))
        .forEach(fired -> base.expression(fired.number())
            .grounds(true, this::holds, (leaf, stated) -> parts.add(part(leaf, stated))));
    return ImmutableList.copyOf(parts);
  }

  private Part part(int leaf, boolean stated) {
    return new Part(base.leaves.get(leaf), stated, stated ? facts(leaf) : ImmutableSet.of());
  }

  /** Whether a leaf of the catalog's rules holds. */
  public boolean holds(Leaf leaf) {
    Integer number = base.numbers.get(leaf);
    return number != null && holds(number);
  }

  /** The facts that a leaf fits, whether or not they are enough for it to hold. */
  public ImmutableSet<Fact> facts(Leaf leaf) {
    Integer number = base.numbers.get(leaf);
    return number == null ? ImmutableSet.of() : facts(number);
  }

  /** Adds the places of the facts behind a rule that holds. */
  void addBehind(int rule, BitSet places) {
    base.demands.supports(rule, this::holds, leaf -> add(leaf, places));
  }

  /** Adds the places of the facts that keep a rule from holding. */
  void addKeeping(int rule, BitSet places) {
    base.expression(rule).negated(leaf -> {
      if (holds(leaf)) {
        add(leaf, places);
      }
    });
  }

  /** The facts at some places, in the order of the context. */
  ImmutableSet<Fact> facts(BitSet places) {
    ImmutableSet.Builder<Fact> facts = ImmutableSet.builderWithExpectedSize(places.cardinality());
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      facts.add(match.facts.get(place));
    }
    return facts.build();
  }

  /** The restraints that a stated fact keeps away: those that would hold if what they negate had not been stated. */
  ImmutableList<Match.Fired> kept() {
    return base.guarded.stream()
        .filter(rule -> !base.expression(rule).holds(this::holds)
            && base.expression(rule).holds(this::holds, leaf -> false))
        .map(rule -> new Match.Fired(match, rule, false))
        .collect(toImmutableList());
  }

  private boolean holds(int leaf) {
    if (base.leaves.get(leaf) instanceof AimRaised) {
      return match.raising(leaf).findAny().isPresent();
    }
    return match.places().count(leaf) >= base.probes.get(leaf).times();
  }

  private ImmutableSet<Fact> facts(int leaf) {
    BitSet places = new BitSet();
    add(leaf, places);
    return facts(places);
  }

  /** Adds the places of the facts that a leaf fits. */
  private void add(int number, BitSet places) {
    Leaf leaf = base.leaves.get(number);
    if (leaf instanceof AimRaised) {
      match.raising(number).forEach(fired -> places.or(fired.places()));
      return;
    }
    match.places().addOf(number, places);
    if (leaf instanceof PositionsDiffer) {
      match.places().of(number, place -> addWhatWasVoiced(match.facts.get(place), places));
    }
  }

  /** A difference is seen on a side that the client voiced, so it rests on their words too. */
  private void addWhatWasVoiced(Fact position, BitSet places) {
    Id<IdentityDimension> dimension = ((ClinicianPosition) position).dimension();
    for (int place = 0; place < match.facts.size(); place++) {
      if (match.facts.get(place) instanceof Disclosure said && said.dimension().equals(dimension)) {
        places.set(place);
      }
    }
  }

  /**
   * A part of a condition that is met.
   *
   * @param leaf what it asks for
   * @param stated whether it is met by what was stated; else by its not having been stated
   * @param facts the facts that meet it
   */
  public record Part(Leaf leaf, boolean stated, ImmutableSet<Fact> facts) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "Part{" + (stated ? "stated" : "not stated") + "}";
    }
  }
}
