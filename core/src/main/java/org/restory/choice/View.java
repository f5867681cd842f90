package org.restory.choice;

import java.util.BitSet;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;

/**
 * One match seen as a recommender needs it: what is called for, what is held back, and what is left to choose from.
 *
 * @param match the match
 * @param aims the raised aims
 * @param restraints what holds exercises back
 * @param free the exercises that fit and that nothing holds back
 * @param pool those of the free ones that serve a raised aim
 * @param tieBreaks the order among exercises that are called for alike
 */
public record View(
    Match match,
    AimWeights aims,
    Restraints restraints,
    BitSet free,
    BitSet pool,
    TieBreaks tieBreaks) {
  static View of(
      Catalog catalog, Shelf shelf, SessionContext context, IdentityRules identity, Match match) {
    AimWeights aims = AimWeights.of(catalog, match);
    Restraints restraints = new Restraints(shelf, context, identity, match);
    BitSet free = shelf.fitting(context);
    free.andNot(restraints.exercises());
    BitSet pool = aims.calledFor(shelf);
    pool.and(free);
    return new View(
        match, aims, restraints, free, pool, new TieBreaks(shelf, aims, identity, match, context));
  }
}
