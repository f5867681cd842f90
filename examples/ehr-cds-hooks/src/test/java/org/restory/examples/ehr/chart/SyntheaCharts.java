package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The twelve sample patients, whom nobody of this project made. */
final class SyntheaCharts {
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final String FOLDER = "/org/restory/examples/ehr/sample/";

  private static final ImmutableMap<String, Chart> ALL =
      names().collect(toImmutableMap(name -> name, name -> read(bundle(name))));

  private SyntheaCharts() {}

  static Stream<String> names() {
    return Stream.of(
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
  }

  static Chart chart(String name) {
    return Objects.requireNonNull(ALL.get(name));
  }

  private static Chart read(Bundle bundle) {
    ImmutableList<Resource> all = bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .collect(toImmutableList());
    return new Chart(
        all.stream()
            .flatMap(each -> each instanceof Patient patient ? Stream.of(patient) : Stream.empty())
            .findFirst()
            .orElseThrow(),
        Optional.empty(),
        all.stream().filter(each -> !(each instanceof Patient)).collect(toImmutableList()));
  }

  static Reading read(String name) {
    return Told.READER.read(chart(name), Told.TODAY);
  }

  private static Bundle bundle(String name) {
    try (Reader json = new InputStreamReader(
        new GZIPInputStream(Objects.requireNonNull(
            SyntheaCharts.class.getResourceAsStream(FOLDER + name + ".json.gz"))),
        StandardCharsets.UTF_8)) {
      return FHIR.newJsonParser().parseResource(Bundle.class, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
