package org.restory.examples.ehr.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.restory.examples.ehr.hooks.FeedbackReader;
import org.restory.examples.ehr.hooks.HookRequestReader;
import org.restory.examples.ehr.hooks.HooksJson;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.service.FeedbackService;
import org.restory.examples.ehr.service.HookService;
import org.restory.examples.ehr.service.Hooks;
import org.restory.examples.ehr.trust.Trust;

/** The three endpoints of CDS Hooks 2.0.1: discovery, call and feedback. */
public final class HookRoutes implements Part {
  private static final String SERVICES = "/cds-services";
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;
  private static final Duration WITHIN = Duration.ofSeconds(10);

  private final HookService hooks;
  private final FeedbackService feedback;
  private final Trust trust;
  private final URI publicUrl;
  private final String version;
  private final Body body;
  private final HookRequestReader requests = new HookRequestReader();
  private final FeedbackReader outcomes = new FeedbackReader();
  private final HooksJson json = new HooksJson();

  /**
   * Routes to services.
   *
   * @param trust decides who may call
   * @param publicUrl the URL under which clients know the service
   * @param version the version that discovery tells
   * @param mostBytes how long a body may be
   */
  public HookRoutes(
      HookService hooks,
      FeedbackService feedback,
      Trust trust,
      URI publicUrl,
      String version,
      int mostBytes) {
    this.hooks = hooks;
    this.feedback = feedback;
    this.trust = trust;
    this.publicUrl = publicUrl;
    this.version = version;
    this.body = new Body(mostBytes, WITHIN);
  }

  @Override
  public void addTo(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get(SERVICES, this::discovery);
    routes.post(SERVICES + "/{id}", this::call);
    routes.post(SERVICES + "/{id}/feedback", this::feedback);
  }

  private void discovery(Context http) {
    http.contentType("application/json").result(json.write(Hooks.discovery(version)));
  }

  private void call(Context http) {
    Hooks service = Hooks.of(http.pathParam("id"));
    admit(http);
    http.contentType("application/json")
        .result(json.write(hooks.answer(service, requests.read(body.read(http)))));
  }

  private void feedback(Context http) {
    Hooks.of(http.pathParam("id"));
    admit(http);
    feedback.keep(outcomes.read(body.read(http)));
    http.status(200);
  }

  /** Asks who calls before a byte of the body is read. */
  private void admit(Context http) {
    trust.check(
        Optional.ofNullable(http.header("Authorization")), URI.create(publicUrl + http.path()));
    String type = http.contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw new Refusal(
          UNSUPPORTED_MEDIA_TYPE, "the Content-Type is not application/json, the only one read");
    }
  }
}
