package org.restory.examples.ehr.samples;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** Twelve patients whom Synthea invented. Nobody here is real. */
public final class SamplePatients {
  private static final String FOLDER = "/org/restory/examples/ehr/sample/";
  private static final ImmutableList<String> FILES = ImmutableList.of(
      "dev-01-massachusetts",
      "dev-02-massachusetts",
      "dev-03-massachusetts",
      "dev-04-michigan",
      "dev-05-mississippi",
      "dev-06-new-mexico",
      "dev-07-texas",
      "dev-08-texas",
      "dev-09-washington",
      "dev-10-washington",
      "dev-11-washington",
      "dev-12-washington");

  private final ImmutableMap<String, ImmutableList<Resource>> byPatient;

  private SamplePatients(ImmutableMap<String, ImmutableList<Resource>> byPatient) {
    this.byPatient = byPatient;
  }

  /** All twelve, read. */
  public static SamplePatients load(FhirContext fhir) {
    ImmutableMap.Builder<String, ImmutableList<Resource>> all = ImmutableMap.builder();
    for (String file : FILES) {
      ImmutableList<Resource> resources = resources(fhir, file);
      String id = resources.stream()
          .filter(Patient.class::isInstance)
          .map(patient -> patient.getIdElement().getIdPart())
          .findFirst()
          .orElseThrow();
      all.put(id, resources);
    }
    return new SamplePatients(all.buildOrThrow());
  }

  private static ImmutableList<Resource> resources(FhirContext fhir, String file) {
    try (InputStream zipped = SamplePatients.class.getResourceAsStream(FOLDER + file + ".json.gz");
        Reader json = new InputStreamReader(
            new GZIPInputStream(Objects.requireNonNull(zipped, file)), StandardCharsets.UTF_8)) {
      return fhir.newJsonParser().parseResource(Bundle.class, json).getEntry().stream()
          .map(Bundle.BundleEntryComponent::getResource)
          .map(SamplePatients::withPlainId)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id alone, as a server would have it: in the file it is the entry's {@code urn:uuid}, which is not written with a resource. */
  private static Resource withPlainId(Resource resource) {
    String id = resource.getIdElement().getIdPart().replaceFirst("^urn:uuid:", "");
    resource.setId(id);
    return resource;
  }

  /** The logical ids of the patients. */
  public ImmutableList<String> ids() {
    return byPatient.keySet().asList();
  }

  /** Everything in the record of one; empty where there is no such patient. */
  public ImmutableList<Resource> record(String id) {
    return byPatient.getOrDefault(id, ImmutableList.of());
  }

  /** One patient. */
  public Optional<Patient> patient(String id) {
    return record(id).stream()
        .filter(Patient.class::isInstance)
        .map(Patient.class::cast)
        .findFirst();
  }
}
