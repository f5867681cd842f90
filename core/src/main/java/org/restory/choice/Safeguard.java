package org.restory.choice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.report.Reason;

/** What the library itself holds to, whatever a pack says; each with its reason in words. */
public enum Safeguard {
  /** Consent comes before any exercise that needs it. */
  CONSENT(
      "consent-comes-first",
      Optional.of("RS05"),
      "Consent is specific and can be withdrawn; where it is not recorded, it is not given.",
      "Nothing is used in a way you have not agreed to."),
  /** What a clinician has judged not to be met holds an exercise back. */
  PREREQUISITE(
      "prerequisites-come-first",
      Optional.empty(),
      "A prerequisite of the exercise was stated not to be met.",
      "Some steps come later, when the ground for them is there."),
  /** Where the world gets in the way, work on the inner life alone would be unfair. */
  CONTEXT(
      "context-is-addressed",
      Optional.of("R17"),
      "The barrier sits beyond the person, so at least one option seeks change around them.",
      "Some of what makes this hard is around you, and can be worked on there."),
  /** An empty report says so. */
  NOTHING_FITS(
      "nothing-fits",
      Optional.empty(),
      "No exercise of the catalog fits what was stated and is free of a withhold.",
      "No exercise is needed today. Talking with someone you trust, or with a professional, comes first.");

  private final String id;
  private final Optional<String> number;
  private final String because;
  private final String forClient;

  Safeguard(String id, Optional<String> number, String because, String forClient) {
    this.id = id;
    this.number = number;
    this.because = because;
    this.forClient = forClient;
  }

  /** The reason it gives, resting on these facts. */
  public Reason reason(ImmutableSet<Fact> facts) {
    return Reason.builder()
        .rule(Id.of("restory:" + id))
        .number(number)
        .because(because)
        .forClient(forClient)
        .addAllFacts(facts)
        .build();
  }
}
