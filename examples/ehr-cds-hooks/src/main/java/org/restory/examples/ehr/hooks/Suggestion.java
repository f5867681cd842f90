package org.restory.examples.ehr.hooks;

import static com.google.common.base.Preconditions.checkArgument;
import static org.restory.examples.ehr.hooks.Rules.filled;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.google.common.collect.ImmutableList;
import java.util.UUID;

/**
 * Something that a clinician can take up with one click (2.0.1, Suggestion; rules 117 to 135). None is marked as recommended over another:
 * that is theirs to judge.
 *
 * @param label what it does, not blank
 * @param uuid by which feedback names it
 * @param actions what happens, all of it; never empty
 */
public record Suggestion(String label, UUID uuid, ImmutableList<Create> actions) {
  /**
   * Checks that it says and does something.
   *
   * @throws IllegalArgumentException if the label is blank or there is no action
   */
  public Suggestion {
    filled("suggestion.label", label);
    checkArgument(!actions.isEmpty(), "suggestion '%s' has no action; expected one", label);
  }

  /**
   * Draws up a new resource in the record; this service changes and deletes nothing.
   *
   * @param description what is drawn up, not blank
   * @param resource the whole FHIR resource as JSON
   */
  public record Create(String description, @JsonRawValue String resource) {
    /**
     * Checks that it says and does something.
     *
     * @throws IllegalArgumentException if the description is blank, or the resource is no JSON object
     */
    public Create {
      filled("action.description", description);
      checkArgument(
          resource.startsWith("{") && resource.endsWith("}"),
          "action '%s' has no resource; expected one as JSON",
          description);
    }

    /** The kind of action. */
    @JsonProperty("type")
    public String type() {
      return "create";
    }
  }
}
