package org.restory.examples.ehr.resources;

import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.restory.report.RecommendationReport;

/** What made an advice: the software with its engine and packs, and the provenance of each resource. */
final class Maker {
  private final Addresses addresses;
  private final CatalogLibrary library;

  Maker(Addresses addresses, CatalogLibrary library) {
    this.addresses = addresses;
    this.library = library;
  }

  Device device(RecommendationReport report) {
    Device device = new Device();
    device.addDeviceName().setName("Restory").setType(DeviceNameType.USERFRIENDLYNAME);
    device.setType(new CodeableConcept().setText("Decision support software"));
    version(device, "engine", report.engine());
    report.packs().forEach(pack -> version(device, "pack", pack));
    version(device, "catalog fingerprint", report.fingerprint());
    return Narratives.tell(
        device,
        "Restory",
        "Software that supports a professional's judgment: " + report.engine() + " with "
            + String.join(", ", report.packs()) + ".");
  }

  private static void version(Device device, String type, String value) {
    device.addVersion().setType(new CodeableConcept().setText(type)).setValue(value);
  }

  Provenance provenance(
      RecommendationReport report, Instant made, Reference device, List<Reference> of) {
    Provenance provenance = new Provenance();
    of.forEach(provenance::addTarget);
    provenance.setRecordedElement(Times.instant(made));
    provenance.addPolicy(library.canonical());
    provenance
        .addAgent()
        .setType(new CodeableConcept()
            .addCoding(new Coding(
                "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                "assembler",
                "Assembler")))
        .setWho(device);
    provenance
        .addEntity()
        .setRole(ProvenanceEntityRole.SOURCE)
        .setWhat(new Reference()
            .setType("Library")
            .setIdentifier(new Identifier()
                .setSystem(addresses.naming("fingerprint"))
                .setValue(report.fingerprint()))
            .setDisplay(String.join(", ", report.packs())));
    return Narratives.tell(
        provenance,
        "Made by Restory",
        "Assembled by rules that can be read, from the content of "
            + String.join(", ", report.packs()) + ".");
  }
}
