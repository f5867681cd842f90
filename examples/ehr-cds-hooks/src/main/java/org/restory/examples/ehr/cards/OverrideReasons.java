package org.restory.examples.ehr.cards;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.examples.ehr.hooks.HookCoding;

/** Why a clinician may set a card aside, in the codes that CDS Hooks 3.0.0-ballot ships, with words that blame nobody. */
final class OverrideReasons {
  private static final String SYSTEM =
      "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

  private OverrideReasons() {}

  static ImmutableList<HookCoding> all() {
    return ImmutableList.of(
        reason("prefers-alternative", "The person would rather do something else"),
        reason("patient-refuses", "The person said no"),
        reason("patient-does-not-want-change", "The person does not want change now"),
        reason("cultural-religious-reason", "It does not sit well with their culture or faith"),
        reason("inadequate-support", "There is not enough support for it now"),
        reason("service-not-available", "What it needs is not to be had here"),
        reason("cds-not-applicable", "It does not apply to this person"),
        reason("cds-suboptimal-context", "It comes at the wrong time"),
        reason("recipient-disagrees-evidence", "I judge the grounds otherwise"));
  }

  private static HookCoding reason(String code, String display) {
    return new HookCoding(code, SYSTEM, Optional.of(display));
  }
}
