package org.restory.examples.ehr.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.restory.examples.ehr.audit.AuditStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What those who run the service look at: health, metrics, and one line of log for each call. None of them tells of a person. */
public final class Operation implements Part, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("org.restory.examples.ehr.calls");
  private static final double NANOS_IN_MILLISECOND = 1e6;

  private final AuditStore audit;
  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  private volatile boolean stopping;

  /** Watches over a service and its database. */
  public Operation(AuditStore audit) {
    this.audit = audit;
    new JvmMemoryMetrics().bindTo(metrics);
    collections.bindTo(metrics);
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get("/health/live", http -> http.result("live"));
    config.routes.get("/health/ready", this::ready);
    config.routes.get(
        "/metrics", http -> http.contentType("text/plain; version=0.0.4").result(metrics.scrape()));
    config.requestLogger.http(
        (http, millis) -> called(http, (long) (millis * NANOS_IN_MILLISECOND)));
    config.events.serverStopping(() -> stopping = true);
  }

  private void ready(Context http) {
    boolean database = audit.isReachable();
    boolean ready = database && !stopping;
    http.status(ready ? 200 : 503)
        .contentType("application/json")
        .result("{\"ready\": " + ready + ", \"database\": " + database + ", \"stopping\": "
            + stopping + "}");
  }

  /** The path as it is declared, since the one that was called may name a person. */
  private void called(Context http, long nanos) {
    String route = http.endpoints().matchedHttpEndpoint() == null
        ? "none"
        : http.endpoints().matchedHttpEndpoint().path;
    Timer.builder("restory.calls")
        .description("Calls, by route and status")
        .tag("route", route)
        .tag("status", Integer.toString(http.statusCode()))
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(metrics)
        .record(Duration.ofNanos(nanos));
    LOG.atInfo()
        .addKeyValue("method", http.method().name())
        .addKeyValue("route", route)
        .addKeyValue("status", http.statusCode())
        .addKeyValue("ms", nanos / NANOS_IN_MILLISECOND)
        .log("call");
  }

  @Override
  public void close() {
    collections.close();
    metrics.close();
  }
}
