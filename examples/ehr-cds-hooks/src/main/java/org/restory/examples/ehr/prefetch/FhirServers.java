package org.restory.examples.ehr.prefetch;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
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
   * The answer to a query, which is on its way. It fails with a {@link Refusal} of 412 if the server is not on the list, does not answer
   * in time, or answers with anything but 200.
   */
  CompletableFuture<String> ask(HookRequest request, String key, String query) {
    URI server = request.fhirServer().orElseThrow(() -> missing(key, "there is no fhirServer"));
    String base = server.toString().replaceAll("/+$", "");
    if (!allowed.contains(base)) {
      throw missing(key, "the fhirServer is not on the list of those that this service may ask");
    }
    HttpRequest.Builder asking = HttpRequest.newBuilder(URI.create(base + "/" + query))
        .timeout(within)
        .header("Accept", "application/fhir+json");
    request.accessToken().ifPresent(token -> asking.header("Authorization", "Bearer " + token));
    return client
        .sendAsync(asking.build(), HttpResponse.BodyHandlers.ofInputStream())
        .thenApply(response -> text(key, response))
        .orTimeout(within.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(e -> CompletableFuture.failedFuture(refusal(key, e)));
  }

  private String text(String key, HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      if (response.statusCode() != OK) {
        throw missing(key, "the FHIR server answers " + response.statusCode());
      }
      byte[] bytes = body.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw missing(key, "the FHIR server's answer is too long");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal refusal(String key, Throwable e) {
    Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    return cause instanceof Refusal refusal
        ? refusal
        : new Refusal(
            PRECONDITION_FAILED, words(key, "the FHIR server does not answer in time"), cause);
  }

  private static Refusal missing(String key, String why) {
    return new Refusal(PRECONDITION_FAILED, words(key, why));
  }

  private static String words(String key, String why) {
    return "prefetch." + key + " was not sent along, and " + why;
  }
}
