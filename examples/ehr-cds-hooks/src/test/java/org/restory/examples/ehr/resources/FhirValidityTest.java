package org.restory.examples.ehr.resources;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.restory.examples.ehr.resources.OfflineValidator.Validation;
import org.restory.pack.StandardPack;

/** All that is published is valid FHIR R4. One class, so that the validator is loaded once. */
@ExtendWith(OfflineValidator.class)
class FhirValidityTest {
  private final CatalogResources resources =
      CatalogResources.of(StandardPack.catalog(), Addresses.standard());

  @Test
  void every_definition_is_valid(Validation validation) {
    long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    validation.of(new org.hl7.fhir.r4.model.Patient(), ResultSeverityEnum.INFORMATION);
    System.out.println("TIME load "
        + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t)
            / 1000000);
    t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var m = validation.ofDefinitions(resources.all(), ResultSeverityEnum.INFORMATION);
    System.out.println("TIME "
        + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t)
            / 1000000);
    assertThat(m).isEmpty();
  }
}
