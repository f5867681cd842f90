package org.restory.examples.ehr.trust;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.security.Key;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.hooks.Refusal;

/**
 * Trusts calls that carry a JSON Web Token of a known client, signed for this very endpoint, once, and not long ago (2.0.1, Trusting CDS
 * Clients; rules 201 and 203).
 */
public final class SignedCalls implements Trust {
  private static final String BEARER = "Bearer ";
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);

  /** Asymmetric ones only; the standard recommends ES384 and RS384, and forbids none and HMAC. */
  private static final ImmutableSet<JWSAlgorithm> ALGORITHMS = ImmutableSet.of(
      JWSAlgorithm.ES384,
      JWSAlgorithm.RS384,
      JWSAlgorithm.ES256,
      JWSAlgorithm.ES512,
      JWSAlgorithm.RS256,
      JWSAlgorithm.RS512);

  private final ImmutableMap<String, Known> clients;
  private final Clock clock;
  private final Cache<String, Boolean> used = CacheBuilder.newBuilder()
      .expireAfterWrite(LONGEST_LIFE.plus(SKEW).plus(SKEW))
      .build();

  /**
   * Trust in these clients.
   *
   * @throws IllegalArgumentException if the keys of one can't be read from its file
   */
  public SignedCalls(Iterable<TrustedClient> clients, Clock clock) {
    ImmutableMap.Builder<String, Known> known = ImmutableMap.builder();
    clients.forEach(client ->
        known.put(client.issuer(), new Known(client.keys(), ClientKeys.of(client.keys()))));
    this.clients = known.buildOrThrow();
    this.clock = clock;
  }

  @Override
  public void check(Optional<String> authorization, URI endpoint) {
    SignedJWT token = token(authorization);
    JWTClaimsSet claims = claims(token);
    Known client = clients.get(nonNull("iss", claims.getIssuer()));
    if (client == null) {
      throw refused("its iss is not one of the clients that this service knows");
    }
    checkHeader(token.getHeader(), client);
    checkSignature(token, client);
    checkClaims(claims, endpoint);
    checkFirstUse(claims);
  }

  private static SignedJWT token(Optional<String> authorization) {
    String header = authorization.orElseThrow(
        () -> new Refusal(401, "the Authorization header is missing; expected 'Bearer' and a JWT"));
    if (!header.startsWith(BEARER)) {
      throw new Refusal(401, "the Authorization header does not start with 'Bearer '");
    }
    try {
      return SignedJWT.parse(header.substring(BEARER.length()).strip());
    } catch (ParseException e) {
      throw new Refusal(401, "the token is no signed JWT", e);
    }
  }

  private static JWTClaimsSet claims(SignedJWT token) {
    try {
      return token.getJWTClaimsSet();
    } catch (ParseException e) {
      throw new Refusal(401, "the token's claims can't be read", e);
    }
  }

  private static void checkHeader(JWSHeader header, Known client) {
    if (!ALGORITHMS.contains(header.getAlgorithm())) {
      throw refused("its alg is not one of " + ALGORITHMS);
    }
    if (header.getType() == null || !"JWT".equalsIgnoreCase(header.getType().getType())) {
      throw refused("its typ is not 'JWT'");
    }
    nonNull("kid", header.getKeyID());
    if (header.getJWKURL() != null && !header.getJWKURL().equals(client.url())) {
      throw refused("its jku is not where the keys of its iss are known to be");
    }
  }

  private static void checkSignature(SignedJWT token, Known client) {
    try {
      JWSHeader header = token.getHeader();
      List<? extends Key> keys = new JWSVerificationKeySelector<>(
              ImmutableSet.of(header.getAlgorithm()), client.keys())
          .selectJWSKeys(header, null);
      DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();
      for (Key key : keys) {
        if (token.verify(verifiers.createJWSVerifier(header, key))) {
          return;
        }
      }
    } catch (KeySourceException e) {
      throw new Refusal(401, "the keys of the token's iss can't be had now", e);
    } catch (JOSEException e) {
      throw new Refusal(401, "the token's signature can't be checked", e);
    }
    throw refused("its signature is by no key of its iss under that kid");
  }

  private void checkClaims(JWTClaimsSet claims, URI endpoint) {
    Instant now = clock.instant();
    if (!claims.getAudience().contains(endpoint.toString())) {
      throw refused("its aud is not '" + endpoint + "'");
    }
    Instant expires = time("exp", claims.getExpirationTime());
    if (expires.plus(SKEW).isBefore(now)) {
      throw refused("it has expired");
    }
    Instant issued = time("iat", claims.getIssueTime());
    if (issued.minus(SKEW).isAfter(now)) {
      throw refused("its iat lies ahead");
    }
    if (Duration.between(issued, expires).compareTo(LONGEST_LIFE) > 0) {
      throw refused("it lives longer than " + LONGEST_LIFE.toMinutes() + " minutes");
    }
  }

  private void checkFirstUse(JWTClaimsSet claims) {
    String name = claims.getIssuer() + '\n' + nonNull("jti", claims.getJWTID());
    if (used.asMap().putIfAbsent(name, true) != null) {
      throw refused("its jti was used before");
    }
  }

  private static Instant time(String claim, @Nullable Date value) {
    return nonNull(claim, value).toInstant();
  }

  private static <T> T nonNull(String name, @Nullable T value) {
    if (value == null) {
      throw refused("it has no " + name);
    }
    return value;
  }

  private static Refusal refused(String why) {
    return new Refusal(401, "the token is not accepted: " + why);
  }

  private record Known(URI url, JWKSource<SecurityContext> keys) {}
}
