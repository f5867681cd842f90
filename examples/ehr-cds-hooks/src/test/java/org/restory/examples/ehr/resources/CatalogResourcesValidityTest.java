package org.restory.examples.ehr.resources;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.restory.examples.ehr.resources.OfflineValidator.Validation;
import org.restory.pack.StandardPack;

/** Each definition of the standard pack is valid FHIR R4. */
@ExtendWith(OfflineValidator.class)
class CatalogResourcesValidityTest {
  private final CatalogResources resources =
      CatalogResources.of(StandardPack.catalog(), Addresses.standard());

  @Test
  void every_definition_is_valid(Validation validation) {
    List<String> errors = new ArrayList<>();
    java.util.Map<String, Long> kinds = new java.util.TreeMap<>();
    for (MetadataResource resource : resources.all()) {
      long t = System.nanoTime();
      List<String> m = validation.messages(resource, ResultSeverityEnum.WARNING);
      kinds.merge(resource.fhirType(), (System.nanoTime() - t) / 1000000, Long::sum);
      errors.addAll(m);
    }
    System.out.println(kinds);
    assertThat(errors).isEmpty();
  }
}
