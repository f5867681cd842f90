package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Catalog;
import org.restory.engine.Match;
import org.restory.model.practice.Aim;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;

/** The aims that a match raises, with their weights; reasons are written where they are asked for. */
public final class AimWeights {
  private final Catalog catalog;
  private final Labels labels;
  private final RuleEffects effects;
  private final Match match;
  private final Reasons reasons;
  private final int[] weights;
  private final BitSet addressingContext = new BitSet();

  // Each is written at most with equal values, so that threads may race for it.
  private final @Nullable RaisedAim[] written;

  AimWeights(Catalog catalog, Shelf shelf, RuleEffects effects, Match match, Reasons reasons) {
    this.catalog = catalog;
    this.labels = shelf.labels();
    this.effects = effects;
    this.match = match;
    this.reasons = reasons;
    this.weights = new int[labels.aims()];
    this.written = new RaisedAim[labels.aims()];
    for (int place = 0; place < match.size(); place++) {
      ImmutableIntArray raises = effects.raises(match.rule(place));
      for (int i = 0; i < raises.length(); i += 2) {
        weights[raises.get(i)] += raises.get(i + 1);
      }
    }
    for (int aim = 0; aim < weights.length; aim++) {
      if (weights[aim] > 0 && labels.isAroundThePerson(aim)) {
        shelf.addServing(aim, addressingContext);
      }
    }
  }

  /** The raised aims, heaviest first, and by id where they weigh the same. */
  public ImmutableList<RaisedAim> byWeight() {
    return IntStream.range(0, weights.length)
        .filter(aim -> weights[aim] > 0)
        .mapToObj(this::written)
        .sorted(Comparator.comparingInt(RaisedAim::weight).reversed().thenComparing(RaisedAim::aim))
        .collect(ImmutableList.toImmutableList());
  }

  /** The exercises that serve a raised aim. */
  public BitSet calledFor(Shelf shelf) {
    BitSet calledFor = new BitSet();
    for (int aim = 0; aim < weights.length; aim++) {
      if (weights[aim] > 0) {
        shelf.addServing(aim, calledFor);
      }
    }
    return calledFor;
  }

  /** The exercises that serve an aim that weighs more than it does among others. */
  BitSet calledForMore(Shelf shelf, AimWeights others) {
    BitSet calledFor = new BitSet();
    for (int aim = 0; aim < weights.length; aim++) {
      if (weights[aim] > others.weights[aim]) {
        shelf.addServing(aim, calledFor);
      }
    }
    return calledFor;
  }

  /** Whether an exercise serves a raised aim that seeks change around the person. */
  boolean addressContext(int exercise) {
    return addressingContext.get(exercise);
  }

  /** The weight of an aim by its number; 0 for one that is not raised. */
  int weight(int aim) {
    return weights[aim];
  }

  /** Whether an exercise serves a raised aim. */
  public boolean callFor(int exercise) {
    for (int aim : labels.aimsServed(exercise)) {
      if (weights[aim] > 0) {
        return true;
      }
    }
    return false;
  }

  /** The raised aims that an exercise serves, those it serves most first. */
  public ImmutableList<RaisedAim> servedBy(int exercise) {
    int[] aims = labels.aimsServed(exercise);
    int[] factors = labels.factors(exercise);
    List<Served> served = new ArrayList<>();
    for (int i = 0; i < aims.length; i++) {
      if (weights[aims[i]] > 0) {
        served.add(new Served(weights[aims[i]] * factors[i], written(aims[i])));
      }
    }
    served.sort(Served.MOST_FIRST);
    ImmutableList.Builder<RaisedAim> raised = ImmutableList.builder();
    served.forEach(each -> raised.add(each.aim));
    return raised.build();
  }

  private boolean raises(int rule, int aim) {
    ImmutableIntArray raises = effects.raises(rule);
    for (int i = 0; i < raises.length(); i += 2) {
      if (raises.get(i) == aim) {
        return true;
      }
    }
    return false;
  }

  private RaisedAim written(int aim) {
    RaisedAim raised = written[aim];
    if (raised == null) {
      List<Reason> why = new ArrayList<>();
      for (Match.Fired fired : match.fired()) {
        if (raises(fired.number(), aim)) {
          why.add(reasons.of(fired));
        }
      }
      raised = raised(catalog.get(Aim.class, labels.aim(aim)), weights[aim], why);
      written[aim] = raised;
    }
    return raised;
  }

  /** An aim with its weight and reasons. */
  public static RaisedAim raised(Aim aim, int weight, List<Reason> reasons) {
    return RaisedAim.builder()
        .aim(aim.id())
        .name(aim.name())
        .weight(weight)
        .forClinician(aim.forClinician())
        .addAllReasons(
            reasons.stream().sorted(Comparator.comparing(Reason::label)).toList())
        .build();
  }

  /** A raised aim, with how much an exercise serves it. */
  private record Served(int pull, RaisedAim aim) {
    static final Comparator<Served> MOST_FIRST =
        Comparator.comparingInt(Served::pull).reversed().thenComparing(served -> served.aim.aim());
  }
}
