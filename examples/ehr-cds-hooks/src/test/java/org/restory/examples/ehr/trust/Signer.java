package org.restory.examples.ehr.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An EHR that signs its calls, as the public sandbox does: with ES384. */
public final class Signer {
  /** What its tokens say of who it is. */
  public static final String ISSUER = "https://ehr.example";

  private final ECKey key;

  /** A signer with a key of its own. */
  public Signer() {
    try {
      this.key = new ECKeyGenerator(Curve.P_384).keyID("key-1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The signer as a service knows it, with its public keys written into a folder. */
  public TrustedClient knownIn(Path folder) {
    try {
      Path file =
          Files.writeString(folder.resolve("keys.json"), new JWKSet(key.toPublicJWK()).toString());
      return new TrustedClient(ISSUER, file.toUri());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good token for an endpoint, as an Authorization header. */
  public String header(URI endpoint, Instant now) {
    return header(endpoint, now, claims -> claims, header -> header);
  }

  /** A token in which something is otherwise. */
  public String header(
      URI endpoint,
      Instant now,
      UnaryOperator<JWTClaimsSet.Builder> claims,
      UnaryOperator<JWSHeader.Builder> header) {
    try {
      SignedJWT token = new SignedJWT(
          header
              .apply(new JWSHeader.Builder(JWSAlgorithm.ES384)
                  .type(JOSEObjectType.JWT)
                  .keyID("key-1"))
              .build(),
          claims
              .apply(new JWTClaimsSet.Builder()
                  .issuer(ISSUER)
                  .audience(endpoint.toString())
                  .issueTime(Date.from(now))
                  .expirationTime(Date.from(now.plusSeconds(300)))
                  .jwtID(UUID.randomUUID().toString()))
              .build());
      token.sign(new ECDSASigner(key));
      return "Bearer " + token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
