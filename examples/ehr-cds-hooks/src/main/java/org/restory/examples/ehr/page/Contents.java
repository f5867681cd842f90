package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import org.restory.examples.ehr.page.Card.Caution;
import org.restory.examples.ehr.page.ChartNotes.Ask;
import org.restory.examples.ehr.page.ChartNotes.Unused;
import org.restory.examples.ehr.page.HeldBack.Withheld;
import org.restory.examples.ehr.page.OtherExercises.Family;
import org.restory.examples.ehr.page.Overview.Called;
import org.restory.examples.ehr.page.Overview.Warning;

/**
 * All that the page of an advice shows, in its order.
 *
 * @param gates what stands before all client work
 * @param notices what else to know first
 * @param aims what the work calls for
 * @param forAll the cautions for every exercise
 * @param cards the exercises
 * @param withheld what is withheld
 * @param idle what would be withheld, if it fitted otherwise
 * @param others the exercises to ask about
 * @param toAsk what the record mentions
 * @param leftAlone what was not used
 * @param unknownIds what the catalog does not know
 * @param kept what is kept
 * @param minutesKept how long the page can be seen
 */
record Contents(
    ImmutableList<Warning> gates,
    ImmutableList<Warning> notices,
    ImmutableList<Called> aims,
    ImmutableList<Caution> forAll,
    ImmutableList<Card> cards,
    ImmutableList<Withheld> withheld,
    ImmutableList<Withheld> idle,
    ImmutableList<Family> others,
    ImmutableList<Ask> toAsk,
    ImmutableList<Unused> leftAlone,
    ImmutableList<String> unknownIds,
    Kept kept,
    String minutesKept) {
  /** Whether there is something to know first. */
  boolean warned() {
    return !gates.isEmpty() || !notices.isEmpty();
  }

  /** Whether something is withheld, or would be. */
  boolean withholds() {
    return !withheld.isEmpty() || !idle.isEmpty();
  }

  /** Whether something was not used. */
  boolean leaves() {
    return !leftAlone.isEmpty() || !unknownIds.isEmpty();
  }

  /** How many things were left alone, in words. */
  String leftCount() {
    return Say.count(leftAlone.size() + unknownIds.size(), "entry").replace("entrys", "entries");
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Contents{private}";
  }
}
