package org.restory.examples.ehr.advice;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that nobody can guess. */
final class RandomNames {
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  /** A name of 192 random bits in hexadecimal digits. */
  String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
