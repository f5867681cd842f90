package org.restory.examples.ehr.hooks;

import static org.restory.examples.ehr.hooks.Rules.absolute;
import static org.restory.examples.ehr.hooks.Rules.filled;

import java.net.URI;
import java.util.Optional;

/**
 * Who speaks through a card (2.0.1, Source; rules 105 to 115).
 *
 * @param label a short name, not blank
 * @param url about the organization or the data set, absolute; no place to look further
 * @param topic what the card is about
 */
public record CardSource(String label, URI url, Optional<HookCoding> topic) {
  /**
   * Checks label and URL.
   *
   * @throws IllegalArgumentException if the label is blank or the URL relative
   */
  public CardSource {
    filled("source.label", label);
    absolute("source.url", url);
  }
}
