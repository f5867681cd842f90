package org.restory.examples.ehr.trust;

import java.net.URI;
import java.util.Optional;

/** Trusts whoever calls: for development with invented patients, never with people's records. */
public record AnyCaller() implements Trust {
  @Override
  public void check(Optional<String> authorization, URI endpoint) {
    // everyone is let in
  }
}
