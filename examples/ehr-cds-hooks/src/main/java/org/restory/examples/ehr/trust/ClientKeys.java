package org.restory.examples.ehr.trust;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;

/** The public keys of a client: from a file once, from the web as often as a new one turns up. */
final class ClientKeys {
  private ClientKeys() {}

  static JWKSource<SecurityContext> of(URI url) {
    try {
      return "file".equals(url.getScheme())
          ? new ImmutableJWKSet<>(JWKSet.load(new File(url)))
          : JWKSourceBuilder.create(url.toURL()).retrying(true).build();
    } catch (MalformedURLException e) {
      throw unreadable(url, e);
    } catch (IOException | ParseException e) {
      throw unreadable(url, e);
    }
  }

  private static IllegalArgumentException unreadable(URI url, Exception cause) {
    return new IllegalArgumentException(
        "'" + url + "' holds no JSON Web Key Set; expected an https or file URL of one", cause);
  }
}
