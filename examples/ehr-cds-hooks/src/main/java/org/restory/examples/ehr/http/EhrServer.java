package org.restory.examples.ehr.http;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: limits and order of what the routes do. */
public final class EhrServer implements AutoCloseable {
  private static final int STOP_WITHIN_MILLIS = 10_000;
  private static final int IDLE_MILLIS = 15_000;
  private static final int LONGEST_HEADERS = 16 * 1024;

  private final Javalin javalin;

  private EhrServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * A started server.
   *
   * @param listening where it listens
   * @param fhir FHIR R4, in which errors are told
   * @param parts what it serves
   */
  public static EhrServer start(Listening listening, FhirContext fhir, ImmutableList<Part> parts) {
    Javalin javalin = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.http.prefer405over404 = true;
      config.jetty.host = listening.host();
      config.jetty.port = listening.port();
      config.jetty.modifyHttpConfiguration(http -> {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setRequestHeaderSize(LONGEST_HEADERS);
      });
      config.jetty.modifyServer(EhrServer::stopGracefully);
      allow(config, listening.origins());
      new Errors(fhir).addTo(config.routes);
      parts.forEach(part -> part.addTo(config));
    });
    return new EhrServer(javalin.start());
  }

  private static void stopGracefully(Server server) {
    server.setStopTimeout(STOP_WITHIN_MILLIS);
    server.insertHandler(new GracefulHandler());
  }

  private static void allow(JavalinConfig config, ImmutableSet<String> origins) {
    if (!origins.isEmpty()) {
      config.bundledPlugins.enableCors(
          cors -> cors.addRule(rule -> origins.forEach(origin -> rule.allowHost(origin))));
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Ends what is being answered, and stops. */
  @Override
  public void close() {
    javalin.stop();
  }

  /**
   * Where a server listens.
   *
   * @param host the address
   * @param port the port; 0 for any that is free
   * @param origins the web origins whose pages may call
   */
  public record Listening(String host, int port, ImmutableSet<String> origins) {}
}
