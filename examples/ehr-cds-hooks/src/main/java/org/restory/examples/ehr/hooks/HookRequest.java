package org.restory.examples.ehr.hooks;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.Optional;

/**
 * What a client sends with a call (2.0.1, Calling a CDS Service).
 *
 * @param hook the name of the hook
 * @param context its fields that are plain texts, by name
 * @param fhirServer where the client's FHIR server is
 * @param accessToken the bearer token for it
 * @param prefetch by key, the JSON that was sent along; {@code null} where the client says that it has none
 */
public record HookRequest(
    String hook,
    ImmutableMap<String, String> context,
    Optional<URI> fhirServer,
    Optional<String> accessToken,
    ImmutableMap<String, String> prefetch) {

  /**
   * A field of the context.
   *
   * @throws Refusal with 400 if it is not there
   */
  public String required(String field) {
    String value = context.getOrDefault(field, "");
    if (value.isBlank()) {
      throw new Refusal(400, "context." + field + " is missing; expected a text");
    }
    return value;
  }

  /** A field of the context, where it is there. */
  public Optional<String> optional(String field) {
    return Optional.ofNullable(context.get(field)).filter(text -> !text.isBlank());
  }

  /** Shows no field: they are about a person. */
  @Override
  public String toString() {
    return "HookRequest{" + hook + "}";
  }
}
