package org.restory.examples.ehr.http;

import ca.uhn.fhir.context.FhirContext;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.AdviceShelf;
import org.restory.examples.ehr.advice.AdviceShelf.Shelved;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.page.AdvicePage;
import org.restory.examples.ehr.resources.AdviceResources;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** The page that a card links to. Its address is the only key to it, and so is neither passed on nor kept by a browser. */
public final class PageRoutes implements Part {
  private static final int GONE = 410;

  private final AdviceShelf shelf;
  private final AdvicePage page;
  private final AdviceResources resources;
  private final FhirContext fhir;

  /** Routes to the pages of advice on a shelf, and to the same as FHIR. */
  public PageRoutes(
      AdviceShelf shelf, AdvicePage page, AdviceResources resources, FhirContext fhir) {
    this.shelf = shelf;
    this.page = page;
    this.resources = resources;
    this.fhir = fhir;
  }

  @Override
  public void addTo(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/advice/{name}", this::advice);
    routes.get("/advice/{name}/fhir", this::bundle);
    routes.get(
        "/assets/advice.css",
        http -> http.contentType("text/css; charset=utf-8")
            .header("Cache-Control", "max-age=3600")
            .result(page.stylesheet()));
  }

  private void advice(Context http) {
    http.contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self';" + " base-uri 'none'");
    Optional<Shelved> shelved = shelf.find(http.pathParam("name"));
    if (shelved.isEmpty()) {
      http.status(GONE).result(page.gone());
    } else {
      http.result(html(shelved.get().advice(), http.queryParam("why-not")));
    }
  }

  /** What may be kept of the advice, as a Bundle of GuidanceResponse, RequestGroup, draft Tasks and Provenance. */
  private void bundle(Context http) {
    Shelved shelved = shelf
        .find(http.pathParam("name"))
        .orElseThrow(() -> new Refusal(GONE, "this advice is no longer kept in memory"));
    http.contentType("application/fhir+json")
        .header("Cache-Control", "no-store")
        .result(fhir.newJsonParser()
            .encodeResourceToString(resources.bundle(shelved.advice(), shelved.visit())));
  }

  private String html(Advice advice, @Nullable String asked) {
    if (asked == null) {
      return page.html(advice);
    }
    try {
      return page.whyNot(advice, Id.<Exercise>of(asked));
    } catch (IllegalArgumentException e) {
      throw new Refusal(404, "there is no such exercise to ask about", e);
    }
  }
}
