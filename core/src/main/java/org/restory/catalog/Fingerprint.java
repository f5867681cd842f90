package org.restory.catalog;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;

/** The digest of a catalog's content: SHA-256 over what it says, in the order of the texts. */
final class Fingerprint {
  private Fingerprint() {}

  /** That of what every concept says, and of what is said of concepts from outside. */
  static String of(Stream<?> content) {
    Hasher hasher = Hashing.sha256().newHasher();
    content
        .map(Object::toString)
        .sorted(Comparator.naturalOrder())
        .forEach(text -> hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }
}
