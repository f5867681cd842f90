package org.restory.examples.ehr.hooks;

import static com.google.common.base.Preconditions.checkArgument;

import java.net.URI;

/** What several shapes of the standard must keep. */
final class Rules {
  private Rules() {}

  static void filled(String what, String text) {
    checkArgument(!text.isBlank(), "%s is blank; expected words, or no such element", what);
  }

  static void absolute(String what, URI url) {
    checkArgument(
        url.isAbsolute() && url.getHost() != null,
        "%s is '%s'; expected an absolute URL",
        what,
        url);
  }
}
