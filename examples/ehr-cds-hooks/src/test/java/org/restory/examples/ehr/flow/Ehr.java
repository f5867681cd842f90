package org.restory.examples.ehr.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.EhrService;
import org.restory.examples.ehr.Settings;

/** An EHR beside a running service: it calls as an EHR would, over HTTP and nothing else. */
final class Ehr implements AutoCloseable {
  private final @Nullable EhrService service;
  private final URI url;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private Ehr(@Nullable EhrService service, URI url) {
    this.service = service;
    this.url = url;
  }

  /** None yet: what a test holds until it has started one. */
  static Ehr nobody() {
    return new Ehr(null, URI.create("http://localhost:9"));
  }

  /** A service in a folder of its own, on the day up to which the sample patients were invented, with these settings besides. */
  static Ehr in(Path folder, Map<String, String> settings) {
    int port = freePort();
    URI url = URI.create("http://localhost:" + port);
    ImmutableMap<String, String> all = ImmutableMap.<String, String>builder()
        .put("RESTORY_PORT", Integer.toString(port))
        .put("RESTORY_DATABASE", "jdbc:sqlite:" + folder.resolve("audit.db"))
        .put("RESTORY_KEY_FILE", folder.resolve("audit.key").toString())
        .put("RESTORY_TODAY", "2025-01-01")
        .put("RESTORY_TRUST", "any")
        .put("RESTORY_SAMPLES", "on")
        .putAll(settings)
        .buildKeepingLast();
    return new Ehr(EhrService.start(Settings.of(all)), url);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI url() {
    return url;
  }

  URI endpoint() {
    return URI.create(url + "/cds-services/restory-patient-view");
  }

  HttpResponse<String> patientView(String body) {
    return post("/cds-services/restory-patient-view", body);
  }

  HttpResponse<String> feedback(String body) {
    return post("/cds-services/restory-patient-view/feedback", body);
  }

  HttpResponse<String> post(String path, String body) {
    return send(HttpRequest.newBuilder(URI.create(url + path))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url + path)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode tree(HttpResponse<String> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an error says to whoever can mend it. */
  String diagnostics(HttpResponse<String> response) {
    return tree(response).path("issue").path(0).path("diagnostics").asText();
  }

  @Override
  public void close() {
    if (service != null) {
      service.close();
    }
  }
}
