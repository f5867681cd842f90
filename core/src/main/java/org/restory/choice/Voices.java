package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import org.restory.context.Fact;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;

/**
 * The stated facts in the person's own voice behind each aim, as bits. What rests on identity does not count: a rule that reads it may
 * hold with it and without it, and cite more facts with it.
 */
final class Voices {
  private final Labels labels;

  /** How many machine words the bits of an aim take. */
  private final int width;

  private final long[] behindAims;

  Voices(
      Labels labels,
      RuleEffects effects,
      IdentityRules identity,
      Match match,
      ImmutableList<Fact> facts) {
    this.labels = labels;
    this.width = (facts.size() + Long.SIZE - 1) / Long.SIZE;
    this.behindAims = new long[labels.aims() * width];
    BitSet byClient = byClient(facts);
    BitSet places = new BitSet(facts.size());
    for (int i = 0; i < match.size(); i++) {
      int rule = match.rule(i);
      ImmutableIntArray raises = effects.raises(rule);
      if (!raises.isEmpty() && !identity.contains(rule)) {
        places.clear();
        match.addPlaces(rule, places);
        places.and(byClient);
        for (int aim = 0; aim < raises.length(); aim += 2) {
          add(places, raises.get(aim));
        }
      }
    }
  }

  private static BitSet byClient(ImmutableList<Fact> facts) {
    BitSet places = new BitSet(facts.size());
    for (int place = 0; place < facts.size(); place++) {
      places.set(place, facts.get(place).source().isClient());
    }
    return places;
  }

  private void add(BitSet places, int aim) {
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      behindAims[aim * width + place / Long.SIZE] |= 1L << place;
    }
  }

  /** How many stand behind the aims that an exercise serves. */
  int behind(int exercise) {
    int count = 0;
    for (int word = 0; word < width; word++) {
      long behind = 0;
      for (int aim : labels.aimsServed(exercise)) {
        behind |= behindAims[aim * width + word];
      }
      count += Long.bitCount(behind);
    }
    return count;
  }
}
