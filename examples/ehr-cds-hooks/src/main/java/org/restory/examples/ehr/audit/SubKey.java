package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;

/** A secret that is derived from the key of the service for one use: who learns it learns nothing of the other uses. */
final class SubKey {
  private final HashFunction digests;

  private SubKey(byte[] secret) {
    this.digests = Hashing.hmacSha256(secret);
  }

  static SubKey of(byte[] secret, String use) {
    return new SubKey(bytes(secret, use));
  }

  /** The bytes of such a secret. */
  static byte[] bytes(byte[] secret, String use) {
    return Hashing.hmacSha256(secret).hashString("restory-ehr " + use, UTF_8).asBytes();
  }

  /** The digest of some texts, each counted, so that no two lists of texts run together. */
  HashCode digest(String... texts) {
    Hasher hasher = digests.newHasher();
    for (String text : texts) {
      byte[] bytes = text.getBytes(UTF_8);
      hasher.putInt(bytes.length).putBytes(bytes);
    }
    return hasher.hash();
  }
}
