package org.restory.examples.ehr.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.examples.ehr.hooks.Refusal;

class SignedCallsTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
  private static final URI ENDPOINT =
      URI.create("https://restory.example/cds-services/restory-patient-view");

  private final Signer ehr = new Signer();

  @TempDir
  Path folder;

  private Trust trust = new AnyCaller();

  @BeforeEach
  void know_the_ehr() {
    trust = new SignedCalls(List.of(ehr.knownIn(folder)), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Refusal refusal(String header) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> trust.check(Optional.of(header), ENDPOINT));
    assertThat(refusal).isNotNull();
    assertThat(refusal.status()).isEqualTo(401);
    return refusal;
  }

  private Refusal refusalOfClaims(UnaryOperator<JWTClaimsSet.Builder> claims) {
    return refusal(ehr.header(ENDPOINT, NOW, claims, header -> header));
  }

  private Refusal refusalOfHeader(UnaryOperator<JWSHeader.Builder> header) {
    return refusal(ehr.header(ENDPOINT, NOW, claims -> claims, header));
  }

  @Test
  void a_token_of_a_known_client_for_this_endpoint_is_let_in() {
    assertThatCode(() -> trust.check(Optional.of(ehr.header(ENDPOINT, NOW)), ENDPOINT))
        .doesNotThrowAnyException();
  }

  @Test
  void no_token_is_refused() {
    assertThatThrownBy(() -> trust.check(Optional.empty(), ENDPOINT))
        .hasMessage("the Authorization header is missing; expected 'Bearer' and a JWT");
    assertThat(refusal("Basic abc")).hasMessageContaining("does not start with 'Bearer '");
    assertThat(refusal("Bearer abc")).hasMessage("the token is no signed JWT");
  }

  @Test
  void a_token_that_someone_else_signed_is_refused() {
    assertThat(refusal(new Signer().header(ENDPOINT, NOW)))
        .hasMessageContaining("its signature is by no key of its iss");
  }

  @Test
  void a_token_whose_claims_were_changed_after_signing_is_refused() {
    String[] parts = ehr.header(ENDPOINT, NOW).split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
        .replace("\"jti\":\"", "\"jti\":\"x");
    parts[1] = Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    assertThat(refusal(String.join(".", parts))).hasMessageContaining("signature");
  }

  @Test
  void a_token_without_a_signature_is_refused() {
    String header = base64("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"key-1\"}");
    String claims = base64("{\"iss\":\"" + Signer.ISSUER + "\"}");
    assertThat(refusal("Bearer " + header + "." + claims + ".")).isNotNull();
  }

  @Test
  void a_token_signed_with_a_shared_secret_is_refused() {
    String header = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"key-1\"}");
    String claims = base64("{\"iss\":\"" + Signer.ISSUER + "\"}");
    assertThat(refusal("Bearer " + header + "." + claims + "." + base64("x")))
        .hasMessageContaining("its alg is not one of");
  }

  @Test
  void a_token_is_for_this_very_endpoint() {
    assertThat(refusalOfClaims(claims -> claims.audience("https://restory.example")))
        .hasMessageContaining("its aud is not '" + ENDPOINT + "'");
  }

  @Test
  void an_expired_token_is_refused() {
    assertThat(refusalOfClaims(claims -> claims
            .issueTime(Date.from(NOW.minusSeconds(400)))
            .expirationTime(Date.from(NOW.minusSeconds(100)))))
        .hasMessageContaining("it has expired");
  }

  @Test
  void a_token_of_the_future_or_for_a_long_time_is_refused() {
    assertThat(refusalOfClaims(claims -> claims.issueTime(Date.from(NOW.plusSeconds(120)))))
        .hasMessageContaining("its iat lies ahead");
    assertThat(refusalOfClaims(claims -> claims.expirationTime(Date.from(NOW.plusSeconds(3600)))))
        .hasMessageContaining("it lives longer than 10 minutes");
  }

  @Test
  void a_token_is_good_for_one_call() {
    String header = ehr.header(ENDPOINT, NOW);
    trust.check(Optional.of(header), ENDPOINT);
    assertThat(refusal(header)).hasMessageContaining("its jti was used before");
  }

  @Test
  void a_token_of_an_unknown_client_is_refused() {
    assertThat(refusalOfClaims(claims -> claims.issuer("https://other.example")))
        .hasMessageContaining("its iss is not one of the clients");
  }

  @Test
  void keys_are_never_fetched_from_where_the_token_says() {
    assertThat(refusalOfHeader(
            header -> header.jwkURL(URI.create("https://attacker.example/jwks.json"))))
        .hasMessageContaining("its jku is not where the keys of its iss are known to be");
  }

  @Test
  void what_the_standard_asks_for_is_there() {
    assertThat(refusalOfClaims(claims -> claims.jwtID(null))).hasMessageContaining("no jti");
    assertThat(refusalOfClaims(claims -> claims.issueTime(null))).hasMessageContaining("no iat");
    assertThat(refusalOfClaims(claims -> claims.expirationTime(null)))
        .hasMessageContaining("no exp");
    assertThat(refusalOfClaims(claims -> claims.issuer(null))).hasMessageContaining("no iss");
    assertThat(refusalOfHeader(header -> header.keyID(null))).hasMessageContaining("no kid");
    assertThat(refusalOfHeader(header -> header.type(new JOSEObjectType("JOSE"))))
        .hasMessageContaining("its typ is not 'JWT'");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
