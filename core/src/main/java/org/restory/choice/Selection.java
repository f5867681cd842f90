package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.world.Level;

/**
 * Chooses what is recommended. A safety concern only ever takes away, or adds what is as gentle as work can be: the choice is first
 * made as if no concern had been stated, then what the concerns hold back is removed, then gentle work for the aims they raise
 * is added. So stating a concern never brings anything deeper or more exposed into view.
 */
public final class Selection {
  private static final int FEWEST_GENTLE = 3;
  private static final BitSet NONE = new BitSet();

  private final Shelf shelf;
  private final Labels labels;
  private final int ofClient;
  private final int ofClinician;
  private final int gentleAdded;
  private final ImmutableList<Fact> facts;
  private final BitSet addedForContext = new BitSet();

  /** Room for the rankings that make the choice, one after the other. */
  private final long[] gains;

  Selection(Shelf shelf, SessionContext context, ImmutableList<Fact> facts, int limit) {
    this.shelf = shelf;
    this.labels = shelf.labels();
    this.ofClient = limit;
    this.gentleAdded = Math.max(FEWEST_GENTLE, limit / 3);
    this.ofClinician = context.format() == Format.SUPERVISION ? limit : limit / 2 + limit % 2;
    this.facts = facts;
    this.gains = new long[shelf.size()];
  }

  /** The order among exercises, before any is chosen. */
  Ranking ranking(View view) {
    return ranking(view, new long[shelf.size()]);
  }

  private Ranking ranking(View view, long[] room) {
    return new Ranking(shelf, view.aims(), view.tieBreaks(), room);
  }

  /** The choice where no concern was stated. */
  List<Integer> choose(View view) {
    Ranking ranking = ranking(view, gains);
    List<Integer> chosen = ranking.choose(view.pool(), quota(ofClient, ofClinician, NONE));
    if (chosen.stream().noneMatch(this::isGentleForClient)) {
      BitSet gentle = shelf.gentleWithClient();
      gentle.and(view.pool());
      chosen = ranking.choose(gentle, quota(1, 0, NONE));
    }
    return addressingContext(view, chosen, view.free());
  }

  /** The choice where concerns were stated, from what would have been seen without them. */
  List<Integer> narrow(View withoutConcerns, View view) {
    BitSet survivors = new BitSet();
    choose(withoutConcerns).forEach(survivors::set);
    survivors.and(view.free());
    BitSet gentle = shelf.gentle();
    gentle.and(view.free());
    BitSet pool = view.aims().calledForMore(shelf, withoutConcerns.aims());
    pool.and(gentle);
    pool.or(survivors);
    List<Integer> chosen =
        ranking(view, gains).choose(pool, quota(gentleAdded, gentleAdded, survivors));
    gentle.or(noMoreDemandingThan(survivors));
    gentle.and(view.free());
    return addressingContext(view, chosen, gentle);
  }

  /** The exercises that go no deeper, and are seen no further, than some that would be offered anyway. */
  private BitSet noMoreDemandingThan(BitSet offered) {
    int depth = 0;
    int exposure = 0;
    for (int e = offered.nextSetBit(0); e >= 0; e = offered.nextSetBit(e + 1)) {
      depth = Math.max(depth, labels.depth(e));
      exposure = Math.max(exposure, labels.exposure(e));
    }
    BitSet found = new BitSet();
    for (int e = 0; e < shelf.size(); e++) {
      if (labels.depth(e) <= depth && labels.exposure(e) <= exposure) {
        found.set(e);
      }
    }
    return found;
  }

  /** Whether an exercise was added because something around the person must be addressed. */
  public boolean isForContext(int exercise) {
    return addedForContext.get(exercise);
  }

  /** The facts that call for work around the person. */
  public ImmutableSet<Fact> barriersBeyondPersons() {
    return facts.stream()
        .filter(Selection::isBarrierBeyondPersons)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isBarrierBeyondPersons(Fact fact) {
    if (fact instanceof BarrierExperience barrier) {
      for (Level level : barrier.levels()) {
        if (level.isBeyondPersons()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The choice with at least one exercise that seeks change around the person, the gentlest there is, where a barrier sits
   * beyond them. Where none is to be had, nothing is recommended: offering only inner work would make an injustice a private
   * matter.
   */
  private List<Integer> addressingContext(View view, List<Integer> chosen, BitSet allowed) {
    if (!callForWorkAround(facts) || addressContext(view, chosen)) {
      return chosen;
    }
    BitSet around = shelf.addressingContext();
    around.and(allowed);
    Optional<Integer> best = around.stream()
        .boxed()
        .min(Comparator.<Integer>comparingInt(labels::depth)
            .thenComparingInt(labels::exposure)
            .thenComparing(e -> !view.pool().get(e))
            .thenComparing((one, other) -> view.tieBreaks().compare(one, other, true))
            .thenComparing(e -> shelf.get(e).id()));
    best.ifPresent(addedForContext::set);
    return best.map(added -> ImmutableList.<Integer>builder()
            .addAll(chosen.stream().filter(e -> !e.equals(added)).toList())
            .add(added)
            .build())
        .orElse(ImmutableList.of());
  }

  private static boolean callForWorkAround(List<Fact> facts) {
    for (Fact fact : facts) {
      if (isBarrierBeyondPersons(fact)) {
        return true;
      }
    }
    return false;
  }

  private static boolean addressContext(View view, List<Integer> chosen) {
    for (int exercise : chosen) {
      if (view.aims().addressContext(exercise)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGentleForClient(int exercise) {
    return shelf.get(exercise).isGentle() && shelf.includesClient(exercise);
  }

  private Ranking.Quota quota(int withClient, int clinician, BitSet free) {
    return new Ranking.Quota(shelf.withClient(), withClient, clinician, free);
  }
}
