package org.restory.examples.ehr.trust;

import java.net.URI;

/**
 * A CDS client whose calls are trusted.
 *
 * @param issuer the {@code iss} of its tokens
 * @param keys where its public keys are, as a JSON Web Key Set; an https or file URL. A token's {@code jku} must be this one
 */
public record TrustedClient(String issuer, URI keys) {}
