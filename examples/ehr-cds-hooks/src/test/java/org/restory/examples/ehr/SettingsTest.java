package org.restory.examples.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.restory.examples.ehr.trust.TrustedClient;

class SettingsTest {
  private static Settings settings(String... pairs) {
    ImmutableMap.Builder<String, String> variables = ImmutableMap.builder();
    for (int i = 0; i < pairs.length; i += 2) {
      variables.put(pairs[i], pairs[i + 1]);
    }
    return Settings.of(variables.buildOrThrow());
  }

  @Test
  void calls_must_be_signed_unless_someone_says_otherwise() {
    assertThatThrownBy(() -> settings())
        .hasMessageStartingWith("no client is trusted; set RESTORY_CLIENTS");
    assertThat(settings("RESTORY_TRUST", "any").anyCaller()).isTrue();
    assertThat(settings("RESTORY_CLIENTS", "https://ehr.example=https://ehr.example/jwks.json")
            .clients())
        .containsExactly(
            new TrustedClient("https://ehr.example", URI.create("https://ehr.example/jwks.json")));
  }

  @Test
  void what_is_not_set_is_what_a_careful_person_would_set() {
    Settings usual = settings("RESTORY_TRUST", "any", "PATH", "/usr/bin");
    assertThat(usual.host()).isEqualTo("127.0.0.1");
    assertThat(usual.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(usual.origins()).isEmpty();
    assertThat(usual.fhirServers()).isEmpty();
    assertThat(usual.samples()).isFalse();
    assertThat(usual.adviceKept()).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void lists_are_divided_by_commas() {
    Settings settings = settings(
        "RESTORY_TRUST", "any", "RESTORY_PACKS", "a.yaml, b", "RESTORY_ORIGINS", "https://x");
    assertThat(settings.packs()).containsExactly(Path.of("a.yaml"), Path.of("b"));
    assertThat(settings.origins()).containsExactly("https://x");
  }

  @Test
  void a_day_can_be_set_for_invented_patients() {
    Settings settings = settings("RESTORY_TRUST", "any", "RESTORY_TODAY", "2025-01-01");
    assertThat(LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC))
        .isEqualTo(LocalDate.of(2025, 1, 1));
  }

  @Test
  void what_cannot_be_read_is_told_with_its_name_and_what_is_expected() {
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "all"))
        .hasMessage("RESTORY_TRUST is 'all'; expected 'signed' or 'any'");
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "any", "RESTORY_PORT", "99999"))
        .hasMessage("RESTORY_PORT is 99999; expected a whole number from 0 to 65535");
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "any", "RESTORY_STALE_AFTER", "a year"))
        .hasMessage("RESTORY_STALE_AFTER is 'a year'; expected a period such as P12M");
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "any", "RESTORY_PUBLIC_URL", "restory"))
        .hasMessage("RESTORY_PUBLIC_URL is 'restory'; expected an absolute URL");
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "any", "RESTORY_DATABSE", "x"))
        .hasMessageStartingWith("unknown settings [RESTORY_DATABSE]; expected some of");
    assertThatThrownBy(() -> settings("RESTORY_TRUST", "any", "RESTORY_ADVICE_KEPT", "PT0S"))
        .hasMessageContaining("expected a duration of a minute or more");
    assertThatThrownBy(() ->
            settings("RESTORY_CLIENTS", "https://e=https://e/jwks", "RESTORY_TODAY", "2025-01-01"))
        .hasMessageStartingWith("RESTORY_TODAY is set");
    assertThatThrownBy(() -> settings("RESTORY_CLIENTS", "https://ehr.example"))
        .hasMessageContaining("expected 'issuer=URL of its keys'");
  }

  @Test
  void no_password_is_shown() {
    assertThat(settings("RESTORY_TRUST", "any", "RESTORY_DATABASE_PASSWORD", "s3cret"))
        .asString()
        .doesNotContain("s3cret");
  }
}
