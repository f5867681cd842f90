package org.restory.examples.ehr.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackReaderTest {
  private static final String CARD = "\"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\"";
  private static final String AT = "\"outcomeTimestamp\": \"2026-11-28T10:05:31-07:00\"";

  private final FeedbackReader reader = new FeedbackReader();

  @Test
  void an_accepted_suggestion_is_read() {
    Feedback feedback = reader
        .read("{\"feedback\": [{" + CARD + ", \"outcome\": \"accepted\", \"acceptedSuggestions\":"
            + " [{\"id\": \"e56e1945-20b3-4393-8503-a1a20fd73152\"}], " + AT + "}]}")
        .get(0);
    assertThat(feedback.isAccepted()).isTrue();
    assertThat(feedback.accepted())
        .containsExactly(UUID.fromString("e56e1945-20b3-4393-8503-a1a20fd73152"));
    assertThat(feedback.at()).isEqualTo(Instant.parse("2026-11-28T17:05:31Z"));
  }

  @Test
  void an_overridden_card_is_read_with_its_reason_and_words() {
    Feedback feedback = reader
        .read("{\"feedback\": [{" + CARD + ", \"outcome\": \"overridden\", \"overrideReason\":"
            + " {\"reason\": {\"code\": \"patient-refuses\", \"system\": \"http://example.org\"},"
            + " \"userComment\": \"Not today.\"}, " + AT + "}]}")
        .get(0);
    assertThat(feedback.isAccepted()).isFalse();
    assertThat(feedback.reason())
        .contains(new HookCoding("patient-refuses", "http://example.org", Optional.empty()));
    assertThat(feedback.comment()).contains("Not today.");
    assertThat(feedback).asString().doesNotContain("Not today");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{`|`the body is not JSON`",
        "`{}`|`feedback is no array with entries; expected one`",
        "`{\"feedback\": []}`|`feedback is no array with entries; expected one`",
        "`{\"feedback\": [{}]}`|`feedback[0].outcome is missing; expected a text`",
        "`{\"feedback\": [{\"outcome\": \"accepted\"}]}`|`feedback[0].card is missing; expected a text`",
        "`{\"feedback\": [{\"outcome\": \"accepted\", \"card\": \"1\"}]}`|`feedback[0].card can't be read; expected a UUID`",
        "`{\"feedback\": [{\"outcome\": \"accepted\", \"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\", \"outcomeTimestamp\": \"now\"}]}`|`feedback[0].outcomeTimestamp can't be read; expected a time such as 2026-11-28T09:41:07Z`",
        "`{\"feedback\": [{\"outcome\": \"accepted\", \"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\", \"outcomeTimestamp\": \"2026-11-28T10:05:31Z\"}]}`|`feedback[0].acceptedSuggestions is empty; 'accepted' needs at least one`",
        "`{\"feedback\": [{\"outcome\": \"ignored\", \"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\", \"outcomeTimestamp\": \"2026-11-28T10:05:31Z\"}]}`|`feedback[0].outcome is neither 'accepted' nor 'overridden'; expected one of them`"
      })
  void what_is_not_feedback_is_refused_with_the_place(String body, String message) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> reader.read(body));
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal).hasMessage(message);
  }

  @Test
  void a_comment_that_no_database_can_keep_is_refused() {
    String body = "{\"feedback\": [{" + CARD + ", \"outcome\": \"overridden\", \"overrideReason\":"
        + " {\"userComment\": \"a\\u0000b\"}, " + AT + "}]}";
    assertThat(catchThrowableOfType(Refusal.class, () -> reader.read(body)))
        .hasMessage(
            "feedback[0].overrideReason.userComment holds a NUL character, which no text has");
  }
}
