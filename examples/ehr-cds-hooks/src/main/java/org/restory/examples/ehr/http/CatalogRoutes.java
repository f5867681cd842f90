package org.restory.examples.ehr.http;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableMap;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.hl7.fhir.r4.model.MetadataResource;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.resources.CatalogResources;

/** The catalog as FHIR: each exercise, questionnaire, rule and code system by its type and id. It tells nothing of anyone. */
public final class CatalogRoutes implements Part {
  private final ImmutableMap<String, String> byPath;

  /** Routes to what a catalog holds, written once. */
  public CatalogRoutes(CatalogResources resources, FhirContext fhir) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (MetadataResource each : resources.all()) {
      all.put(
          each.fhirType() + "/" + each.getIdElement().getIdPart(),
          fhir.newJsonParser().encodeResourceToString(each));
    }
    this.byPath = all.buildOrThrow();
  }

  @Override
  public void addTo(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.get("/fhir/{type}/{id}", this::resource);
  }

  private void resource(Context http) {
    String found = byPath.get(http.pathParam("type") + "/" + http.pathParam("id"));
    if (found == null) {
      throw new Refusal(404, "the catalog has no such resource");
    }
    http.contentType("application/fhir+json").result(found);
  }
}
