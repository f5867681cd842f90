package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.examples.ehr.page.Evidences.Basis;
import org.restory.examples.ehr.page.Grounds.Stated;
import org.restory.examples.ehr.page.Practice.Doing;

/**
 * A recommended exercise.
 *
 * @param place its place in the list, the first being 1
 * @param id the exercise
 * @param name its name
 * @param purpose what it is for
 * @param optOut the way out, to be said first
 * @param glance what one looks at to choose
 * @param serves what it serves, and why that is called for
 * @param chain the whole of why
 * @param cautions what to mind, besides what is said for all
 * @param checks what to ask before offering
 * @param doing how it is done
 * @param basis what is known about it
 */
record Card(
    int place,
    String id,
    String name,
    String purpose,
    String optOut,
    Glance glance,
    ImmutableList<Served> serves,
    Chain chain,
    ImmutableList<Caution> cautions,
    ImmutableList<String> checks,
    Doing doing,
    Basis basis) {
  /** Shows no fact. */
  @Override
  public String toString() {
    return "Card{" + id + "}";
  }

  /**
   * What one looks at to choose, all in words.
   *
   * @param strength how strongly it is called for
   * @param with who takes part
   * @param own whether it never reaches a client
   * @param minutes how long it takes
   * @param depth how deep it goes
   * @param exposure how far it is seen
   */
  record Glance(
      String strength, String with, boolean own, String minutes, String depth, String exposure) {}

  /**
   * Something it serves.
   *
   * @param aim the aim
   * @param fit how closely
   * @param because the sentences of the rules that call for the aim
   */
  record Served(String aim, String fit, ImmutableList<String> because) {}

  /**
   * The whole of why, from the facts to its place.
   *
   * @param sentences in words
   * @param svg as a picture, ready to stand in a page
   * @param facts every fact that is cited
   */
  record Chain(ImmutableList<String> sentences, String svg, ImmutableList<Stated> facts) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "Chain{private}";
    }
  }

  /**
   * Something to mind.
   *
   * @param text what
   * @param label the rule that says so; empty where the exercise itself does
   */
  record Caution(String text, Optional<String> label) {}
}
