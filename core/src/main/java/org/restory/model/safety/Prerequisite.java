package org.restory.model.safety;

import org.restory.check.Checks;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * Something that should be true before an exercise is offered, such as an adequate alliance.
 *
 * @param id the stable id
 * @param about name and meaning
 * @param ask the question that a clinician answers for themselves, not blank
 */
public record Prerequisite(Id<Prerequisite> id, About about, String ask)
    implements Described<Prerequisite> {
  /**
   * Checks the question.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Prerequisite {
    Checks.notBlank("ask of prerequisite '" + id + "'", ask);
  }

  @Override
  public Prerequisite reworded(Rewording words) {
    return new Prerequisite(id, about.reworded(words), words.text("ask", ask));
  }
}
