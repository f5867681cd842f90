package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.engine.Match;

/**
 * One match seen as a recommender needs it: what is called for, what is held back, and what is left to choose from.
 *
 * @param match the match
 * @param reasons why, rule by rule
 * @param aims the raised aims
 * @param restraints what holds exercises back
 * @param free the exercises that fit and that nothing holds back
 * @param pool those of the free ones that serve a raised aim
 * @param tieBreaks the order among exercises that are called for alike
 */
public record View(
    Match match,
    Reasons reasons,
    AimWeights aims,
    Restraints restraints,
    BitSet free,
    BitSet pool,
    TieBreaks tieBreaks) {
  static View of(Chooser chooser, SessionContext context, ImmutableList<Fact> facts, Match match) {
    Shelf shelf = chooser.shelf();
    RuleEffects effects = chooser.effects();
    Reasons reasons = new Reasons();
    AimWeights aims = new AimWeights(chooser.catalog(), shelf, effects, match, reasons);
    Restraints restraints =
        new Restraints(shelf, effects, context, chooser.rules().identity(), match, reasons);
    BitSet free = shelf.fitting(context);
    free.andNot(restraints.exercises());
    BitSet pool = aims.calledFor(shelf);
    pool.and(free);
    TieBreaks tieBreaks =
        new TieBreaks(shelf, aims, effects, chooser.rules().identity(), match, facts, context);
    return new View(match, reasons, aims, restraints, free, pool, tieBreaks);
  }
}
