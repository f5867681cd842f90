package org.restory.examples.ehr.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.AdviceShelf;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.page.AdvicePage;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** The page that a card links to. Its address is the only key to it, and so is neither passed on nor kept by a browser. */
public final class PageRoutes implements Part {
  private static final int GONE = 410;

  private final AdviceShelf shelf;
  private final AdvicePage page;

  /** Routes to the pages of advice on a shelf. */
  public PageRoutes(AdviceShelf shelf, AdvicePage page) {
    this.shelf = shelf;
    this.page = page;
  }

  @Override
  public void addTo(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/advice/{name}", this::advice);
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
    Optional<Advice> advice = shelf.find(http.pathParam("name"));
    if (advice.isEmpty()) {
      http.status(GONE).result(page.gone());
    } else {
      http.result(html(advice.get(), http.queryParam("why-not")));
    }
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
