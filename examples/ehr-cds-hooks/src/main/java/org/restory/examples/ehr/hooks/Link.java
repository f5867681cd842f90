package org.restory.examples.ehr.hooks;

import static org.restory.examples.ehr.hooks.Rules.absolute;
import static org.restory.examples.ehr.hooks.Rules.filled;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;

/**
 * A place to look further (2.0.1, Link; rules 138 to 147). Only absolute links are made here, so it never has an appContext.
 *
 * @param label what is there, not blank
 * @param url the place, absolute
 */
public record Link(String label, URI url) {
  /**
   * Checks label and URL.
   *
   * @throws IllegalArgumentException if the label is blank or the URL relative
   */
  public Link {
    filled("link.label", label);
    absolute("link.url", url);
  }

  /** The kind of link. */
  @JsonProperty("type")
  public String type() {
    return "absolute";
  }
}
