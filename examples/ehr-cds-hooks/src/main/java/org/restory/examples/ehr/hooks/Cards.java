package org.restory.examples.ehr.hooks;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;

/**
 * The answer to a call (2.0.1, CDS Service Response). There are no system actions: nothing happens that a clinician did not choose.
 *
 * @param cards at most three, what matters most first; empty where there is nothing to say
 */
public record Cards(
    @JsonProperty @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Card> cards) {
  private static final int MOST = 3;

  /**
   * Checks that nobody learns to ignore them.
   *
   * @throws IllegalArgumentException if there are more than three
   */
  public Cards {
    checkArgument(
        cards.size() <= MOST, "there are %s cards; expected at most %s", cards.size(), MOST);
  }
}
