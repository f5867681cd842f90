package org.restory.examples.ehr.hooks;

import static com.google.common.base.Preconditions.checkArgument;
import static org.restory.examples.ehr.hooks.Rules.filled;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A card for a clinician (2.0.1, Card; rules 83 to 100). What would break the standard does not build. */
@Value.Immutable
public abstract sealed class Card permits ImmutableCard {
  private static final int SUMMARY_BELOW = 140;

  Card() {}

  /** An empty builder; uuid, summary, indicator and source are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** By which feedback names the card. */
  @JsonProperty
  public abstract UUID uuid();

  /** One sentence of fewer than 140 characters. */
  @JsonProperty
  public abstract String summary();

  /** More, as GitHub-flavored Markdown in which every outside text is escaped. */
  @JsonProperty
  public abstract Optional<String> detail();

  /** How urgent it is. */
  @JsonProperty
  public abstract Indicator indicator();

  /** Who speaks. */
  @JsonProperty
  public abstract CardSource source();

  /** What can be taken up. */
  @JsonProperty
  public abstract ImmutableList<Suggestion> suggestions();

  /** Any number of suggestions may be taken up; said where there are any. */
  @JsonProperty
  public Optional<String> selectionBehavior() {
    return suggestions().isEmpty() ? Optional.empty() : Optional.of("any");
  }

  /** Reasons that a clinician may give for setting the card aside; each has words. */
  @JsonProperty
  public abstract ImmutableList<HookCoding> overrideReasons();

  /** Places to look further. */
  @JsonProperty
  public abstract ImmutableList<Link> links();

  /** JSON values under names in reverse-domain form. */
  @JsonProperty
  public abstract ImmutableMap<String, RawJson> extension();

  @Value.Check
  void check() {
    filled("card.summary", summary());
    checkArgument(
        summary().length() < SUMMARY_BELOW,
        "card.summary has %s characters; expected fewer than %s",
        summary().length(),
        SUMMARY_BELOW);
    detail().ifPresent(text -> filled("card.detail", text));
    checkArgument(
        overrideReasons().stream().allMatch(reason -> reason.display().isPresent()),
        "an override reason has no display; expected words a clinician can choose");
    checkArgument(
        extension().keySet().stream().allMatch(name -> name.indexOf('.') > 0),
        "extensions are named %s; expected names such as 'org.example.name'",
        extension().keySet());
  }

  /** Shows nothing of the person it is about. */
  @Override
  public final String toString() {
    return "Card{" + uuid() + "}";
  }

  /** How urgent a card is. There is no third: a service that is never critical leaves that word to those who watch over life and limb. */
  public enum Indicator {
    /** To know. */
    INFO,
    /** To mind before anything else. */
    WARNING;

    /** The word of the standard. */
    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * JSON that was written elsewhere.
   *
   * @param json a whole JSON value
   */
  public record RawJson(@JsonValue @JsonRawValue String json) {}

  /** Builds a card. */
  public static final class Builder extends ImmutableCard.Builder {
    Builder() {}
  }
}
