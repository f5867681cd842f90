package org.restory.context;

import org.restory.model.ConsentScope;

/**
 * What a person has agreed to for the work itself, apart from any single fact, such as speaking in a group.
 *
 * @param scope the use
 * @param decision how they decided
 */
public record SessionConsent(ConsentScope scope, Consents.Decision decision) implements Fact {
  @Override
  public Source source() {
    return Source.CLIENT_STATED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "SessionConsent{private}";
  }
}
