package org.restory.examples.ehr.hooks;

import static org.restory.examples.ehr.hooks.Rules.filled;

import java.util.Optional;

/**
 * A code as CDS Hooks writes it (2.0.1, Coding).
 *
 * @param code the code, not blank
 * @param system the URI of its system, not blank
 * @param display words for people; needed for an override reason
 */
public record HookCoding(String code, String system, Optional<String> display) {
  /**
   * Checks that each part says something.
   *
   * @throws IllegalArgumentException if a part is blank
   */
  public HookCoding {
    filled("coding.code", code);
    filled("coding.system", system);
    display.ifPresent(text -> filled("coding.display", text));
  }
}
