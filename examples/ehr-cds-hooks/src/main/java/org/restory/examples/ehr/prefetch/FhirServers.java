package org.restory.examples.ehr.prefetch;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.restory.examples.ehr.hooks.HookRequest;
import org.restory.examples.ehr.hooks.Refusal;

/**
 * Asks FHIR servers for what a client did not send along. Only those on a list are asked, so that nobody makes this service call where
 * they like.
 */
public final class FhirServers {
  private static final int OK = 200;
  private static final int PRECONDITION_FAILED = 412;

  private final ImmutableSet<String> allowed;
  private final Duration within;
  private final int mostBytes;
  private final HttpClient client;

  /**
   * Servers that may be asked.
   *
   * @param allowed their base URLs, without a slash at the end
   * @param within how long an answer may take
   * @param mostBytes how long an answer may be
   */
  public FhirServers(ImmutableSet<String> allowed, Duration within, int mostBytes) {
    this.allowed = allowed;
    this.within = within;
    this.mostBytes = mostBytes;
    this.client = HttpClient.newBuilder().connectTimeout(within).build();
  }

  /**
   * The answer to a query.
   *
   * @throws Refusal with 412 if the server is not on the list, does not answer in time, or answers with anything but 200
   */
  String get(HookRequest request, String key, String query) {
    URI server = request.fhirServer().orElseThrow(() -> missing(key, "and there is no fhirServer"));
    String base = server.toString().replaceAll("/+$", "");
    if (!allowed.contains(base)) {
      throw missing(key, "and the fhirServer is not on the list of those this service may ask");
    }
    HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create(base + "/" + query))
        .timeout(within)
        .header("Accept", "application/fhir+json");
    request.accessToken().ifPresent(token -> asking.header("Authorization", "Bearer " + token));
    return answer(key, asking.build());
  }

  private String answer(String key, HttpRequest asking) {
    try {
      HttpResponse<InputStream> response =
          client.send(asking, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw missing(key, "and the FHIR server answers " + response.statusCode());
        }
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
          throw missing(key, "and the FHIR server's answer is too long");
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw missing(key, "and the FHIR server does not answer in time", Optional.of(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw missing(key, "and the service is stopping", Optional.of(e));
    }
  }

  private static Refusal missing(String key, String why) {
    return missing(key, why, Optional.empty());
  }

  private static Refusal missing(String key, String why, Optional<Exception> cause) {
    String message = "prefetch." + key + " was not sent along, " + why;
    return cause
        .map(e -> new Refusal(PRECONDITION_FAILED, message, e))
        .orElseGet(() -> new Refusal(PRECONDITION_FAILED, message));
  }
}
