package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.restory.account.RecordKey;

/**
 * The secret of the service, from which one secret for each use is derived. Keep it where you keep secrets, apart from the database and
 * its backups: without it records read and no longer replay, and feedback names no exercise.
 */
public final class AuditKey {
  private static final int BYTES = 32;

  private final byte[] secret;
  private final boolean isNew;

  private AuditKey(byte[] secret, boolean isNew) {
    this.secret = secret;
    this.isNew = isNew;
  }

  /**
   * The key in a file, which is made, for its owner alone to read, if it is not there. Say so where {@link #isNew()}.
   *
   * @throws IllegalArgumentException if the file holds no key
   * @throws UncheckedIOException if it can't be read or written
   */
  public static AuditKey readOrCreate(Path file) {
    if (Files.exists(file)) {
      return read(file);
    }
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    String line = Base64.getEncoder().encodeToString(secret) + "\n";
    OwnerOnly.write(file, line.getBytes(US_ASCII));
    return new AuditKey(secret, true);
  }

  /**
   * The key in a file.
   *
   * @throws IllegalArgumentException if the file is not there or holds no key
   * @throws UncheckedIOException if it can't be read
   */
  public static AuditKey read(Path file) {
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("there is no key in '" + file
          + "'; expected the one that the service made its records with");
    }
    try {
      byte[] secret =
          Base64.getDecoder().decode(Files.readString(file, US_ASCII).strip());
      RecordKey.of(secret);
      return new AuditKey(secret, false);
    } catch (IllegalArgumentException | CharacterCodingException noKey) {
      throw new IllegalArgumentException(
          "'" + file + "' holds no key; expected one line of Base64 of at least " + BYTES
              + " random bytes",
          noKey);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the key in '" + file + "' can't be read", unreadable);
    }
  }

  /** Whether it was made just now. */
  public boolean isNew() {
    return isNew;
  }

  /** The key for the digests in records. */
  public RecordKey digests() {
    return RecordKey.of(SubKey.bytes(secret, "digests"));
  }

  /** The ids of suggestions. */
  public SuggestionIds suggestions() {
    return new SuggestionIds(SubKey.of(secret, "suggestions"));
  }

  /** The references to visits. */
  public Pseudonyms pseudonyms() {
    return new Pseudonyms(SubKey.of(secret, "pseudonyms"));
  }

  /** What tells one delivery of feedback from another. */
  SubKey receipts() {
    return SubKey.of(secret, "receipts");
  }

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "AuditKey{private}";
  }
}
