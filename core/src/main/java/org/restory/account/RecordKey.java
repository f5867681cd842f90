package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import org.restory.check.Checks;

/**
 * The secret with which a host makes the digests of its records. What people share is easily guessed, so a plain hash of it would
 * give it away; a digest under a key that is kept apart does not. Whoever has both can test a guess. Without the key a record
 * still reads, and no longer replays.
 */
public final class RecordKey {
  private static final int FEWEST_BYTES = 32;
  private static final int DIGITS_OF_NAME = 8;

  private final HashFunction digests;

  private RecordKey(HashFunction digests) {
    this.digests = digests;
  }

  /**
   * The key of some secret bytes, which are copied.
   *
   * @param secret at least 32 bytes from a source of randomness made for keys
   * @throws IllegalArgumentException if there are fewer, or if all are the same, as in an array that nobody filled
   */
  public static RecordKey of(byte[] secret) {
    checkArgument(
        secret.length >= FEWEST_BYTES,
        "the key has %s bytes; expected at least %s",
        secret.length,
        FEWEST_BYTES);
    checkArgument(
        Bytes.asList(secret).stream().distinct().count() > 1,
        "the bytes of the key are all the same; expected random ones");
    return new RecordKey(Hashing.hmacSha256(secret.clone()));
  }

  /** A short name by which records say which key they need. It tells nothing of the secret. */
  public String name() {
    return digest("name", "").substring(0, DIGITS_OF_NAME);
  }

  /** The digest of a text in some use, so that one use tells nothing of another. */
  String digest(String use, String text) {
    Checks.notBlank("use of a digest", use);
    return digests.hashString("restory-record " + use + "\n" + text, UTF_8).toString();
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "RecordKey{private}";
  }
}
