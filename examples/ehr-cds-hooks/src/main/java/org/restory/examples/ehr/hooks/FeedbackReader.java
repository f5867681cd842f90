package org.restory.examples.ehr.hooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads feedback. */
public final class FeedbackReader {
  private static final int LONGEST_COMMENT = 4000;

  private final JsonMapper json = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /**
   * All feedback in a body.
   *
   * @throws Refusal with 400 if it is no JSON, or not of the form that the standard gives, with the place; nothing of it is then taken
   */
  public ImmutableList<Feedback> read(String body) {
    JsonNode all = tree(body).path("feedback");
    if (!all.isArray() || all.isEmpty()) {
      throw new Refusal(400, "feedback is no array with entries; expected one");
    }
    ImmutableList.Builder<Feedback> read = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      read.add(one(all.get(i), "feedback[" + i + "]."));
    }
    return read.build();
  }

  private JsonNode tree(String body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      throw new Refusal(400, "the body is not JSON", e);
    }
  }

  private static Feedback one(JsonNode node, String at) {
    String outcome = text(node.path("outcome"), at + "outcome");
    JsonNode reason = node.path("overrideReason");
    Feedback feedback = new Feedback(
        uuid(node.path("card"), at + "card"),
        suggestions(node.path("acceptedSuggestions"), at + "acceptedSuggestions"),
        coding(reason.path("reason"), at + "overrideReason.reason"),
        comment(reason.path("userComment"), at + "overrideReason.userComment"),
        instant(node.path("outcomeTimestamp"), at + "outcomeTimestamp"));
    switch (outcome) {
      case "accepted" ->
        check(
            feedback.isAccepted(),
            at + "acceptedSuggestions is empty; 'accepted' needs at least one");
      case "overridden" ->
        check(!feedback.isAccepted(), at + "acceptedSuggestions is there; 'overridden' has none");
      default ->
        throw new Refusal(
            400, at + "outcome is neither 'accepted' nor 'overridden'; expected one of them");
    }
    return feedback;
  }

  private static ImmutableList<UUID> suggestions(JsonNode node, String at) {
    check(node.isMissingNode() || node.isArray(), at + " is no array; expected one");
    ImmutableList.Builder<UUID> ids = ImmutableList.builder();
    node.forEach(each -> ids.add(uuid(each.path("id"), at + ".id")));
    return ids.build();
  }

  private static Optional<HookCoding> coding(JsonNode node, String at) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(new HookCoding(
        text(node.path("code"), at + ".code"),
        text(node.path("system"), at + ".system"),
        node.has("display")
            ? Optional.of(text(node.path("display"), at + ".display"))
            : Optional.empty()));
  }

  private static Optional<String> comment(JsonNode node, String at) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    String words = text(node, at);
    check(
        words.length() <= LONGEST_COMMENT,
        at + " has more than " + LONGEST_COMMENT + " characters");
    return Optional.of(words);
  }

  private static UUID uuid(JsonNode node, String at) {
    return parsed(node, at, "a UUID", UUID::fromString);
  }

  private static Instant instant(JsonNode node, String at) {
    return parsed(
        node,
        at,
        "a time such as 2026-11-28T09:41:07Z",
        text -> OffsetDateTime.parse(text).toInstant());
  }

  private static <T> T parsed(JsonNode node, String at, String expected, Function<String, T> read) {
    try {
      return read.apply(text(node, at));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new Refusal(400, at + " can't be read; expected " + expected, e);
    }
  }

  private static String text(JsonNode node, String at) {
    check(node.isTextual() && !node.textValue().isBlank(), at + " is missing; expected a text");
    check(node.textValue().indexOf('\0') < 0, at + " holds a NUL character, which no text has");
    return node.textValue();
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new Refusal(400, message);
    }
  }
}
