package org.restory.examples.ehr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.restory.examples.ehr.trust.TrustedClient;

/**
 * How the service is set up.
 *
 * @param host the address it listens on; by default this machine alone, since TLS ends in front of it
 * @param port the port it listens on; 0 for any that is free
 * @param publicUrl the URL under which clients know it, without a slash at the end; tokens must be meant for it
 * @param anyCaller whether whoever calls is trusted: for development only
 * @param clients the clients whose signed calls are trusted
 * @param origins the web origins whose pages may call
 * @param fhirServers the FHIR servers that may be asked for what was not sent along
 * @param packs the clinic's own packs, in order
 * @param database where the audit trail is, as a JDBC URL
 * @param databaseUser its user, where it has users
 * @param databasePassword the user's password
 * @param keyFile the file of the secret for records
 * @param staleAfter the age at which an answer is asked again, and not used
 * @param today the day on which charts are read; by default the real one
 * @param adviceKept how long a clinician can look at advice
 * @param mostBytes how long a request may be
 * @param fhirWithin how long a FHIR server may take
 * @param samples whether invented sample patients can be looked at
 */
public record Settings(
    String host,
    int port,
    URI publicUrl,
    boolean anyCaller,
    ImmutableList<TrustedClient> clients,
    ImmutableSet<String> origins,
    ImmutableSet<String> fhirServers,
    ImmutableList<Path> packs,
    String database,
    Optional<String> databaseUser,
    Optional<String> databasePassword,
    Path keyFile,
    Period staleAfter,
    Optional<LocalDate> today,
    Duration adviceKept,
    int mostBytes,
    Duration fhirWithin,
    boolean samples) {
  /**
   * Settings from the environment.
   *
   * @param environment variables by name; those that do not start with {@code RESTORY_} are passed over
   * @throws IllegalArgumentException if one is unknown or can't be read, with its name and what is expected
   */
  public static Settings of(ImmutableMap<String, String> environment) {
    return new SettingsReader(environment).read();
  }

  /** The clock of the service: the real one, but for the day that is set. */
  public Clock clock() {
    return today
        .map(day -> Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
        .orElse(Clock.systemUTC());
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return "Settings{" + publicUrl + "}";
  }
}
