package org.restory.examples.ehr.samples;

import ca.uhn.fhir.context.FhirContext;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.http.Part;

/** A read-only FHIR server over the sample patients: as much as a CDS Hooks client asks of one. */
public final class SampleRoutes implements Part {
  private static final String BASE = "/sample-fhir";

  private final SamplePatients patients;
  private final FhirContext fhir;

  /** Routes to sample patients. */
  public SampleRoutes(SamplePatients patients, FhirContext fhir) {
    this.patients = patients;
    this.fhir = fhir;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get(BASE + "/metadata", http -> send(http, capabilities()));
    config.routes.get(BASE + "/{type}", http -> search(http, http.queryParamMap()));
    config.routes.post(BASE + "/{type}/_search", http -> search(http, http.formParamMap()));
    config.routes.get(BASE + "/{type}/{id}", this::read);
  }

  private static CapabilityStatement capabilities() {
    CapabilityStatement statement = new CapabilityStatement();
    statement
        .setStatus(PublicationStatus.ACTIVE)
        .setDate(Date.from(Instant.EPOCH))
        .setKind(CapabilityStatement.CapabilityStatementKind.INSTANCE)
        .setFhirVersion(FHIRVersion._4_0_1)
        .addFormat("json");
    return statement;
  }

  private void read(Context http) {
    String type = http.pathParam("type");
    String id = http.pathParam("id");
    send(
        http,
        everything()
            .filter(each -> each.fhirType().equals(type))
            .filter(each -> each.getIdElement().getIdPart().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "there is no such sample resource")));
  }

  private void search(Context http, Map<String, List<String>> parameters) {
    String type = http.pathParam("type");
    SampleSearch search = new SampleSearch(parameters);
    Stream<Resource> found = type.equals("Patient")
        ? patients.ids().stream()
            .flatMap(id -> patients.patient(id).stream())
            .map(Patient.class::cast)
        : search.patient().map(patients::record).stream().flatMap(List::stream);
    Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    search
        .of(found.filter(each -> each.fhirType().equals(type)))
        .forEach(each -> bundle.addEntry().setResource(each));
    send(http, bundle.setTotal(bundle.getEntry().size()));
  }

  private Stream<Resource> everything() {
    return patients.ids().stream().flatMap(id -> patients.record(id).stream());
  }

  private void send(Context http, Resource resource) {
    http.contentType("application/fhir+json")
        .result(fhir.newJsonParser().encodeResourceToString(resource));
  }
}
