package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * Something said or noticed in the work that rules may rest on, such as a person doubting their own account. A signal
 * invites a question; it is never a label.
 *
 * @param id the stable id
 * @param about name and meaning
 * @param notedBy who may note it
 */
public record Signal(Id<Signal> id, About about, NotedBy notedBy) implements Described<Signal> {
  @Override
  public Signal reworded(Rewording words) {
    return new Signal(id, about.reworded(words), notedBy);
  }

  /** Who may note a signal. */
  public enum NotedBy {
    /** Only the client's own words count. */
    CLIENT,
    /** The clinician notes it of themselves, the service or the group. */
    CLINICIAN,
    /** Either may. */
    EITHER
  }
}
