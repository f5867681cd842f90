package org.restory.examples.ehr.trust;

import java.net.URI;
import java.util.Optional;

/** Decides who may call. */
public sealed interface Trust permits SignedCalls, AnyCaller {
  /**
   * Lets a call in, or refuses it.
   *
   * @param authorization the Authorization header, where there is one
   * @param endpoint the URL that was called, as clients know it
   * @throws org.restory.examples.ehr.hooks.Refusal with 401 if the caller is not trusted, with what is wrong
   */
  void check(Optional<String> authorization, URI endpoint);
}
