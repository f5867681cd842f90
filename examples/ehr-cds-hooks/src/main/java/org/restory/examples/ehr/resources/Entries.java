package org.restory.examples.ehr.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A collection that is filled one by one. What is added has an address at once, by which the next may refer to it. */
final class Entries {
  private final String seed;
  private final Bundle bundle = new Bundle().setType(BundleType.COLLECTION);

  /**
   * An empty collection.
   *
   * @param seed from which addresses are made: the same one gives the same addresses
   */
  Entries(String seed) {
    this.seed = seed;
  }

  Reference add(Resource resource) {
    String name = seed + "/" + bundle.getEntry().size();
    String address = "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    bundle.addEntry().setFullUrl(address).setResource(resource);
    return new Reference(address);
  }

  Bundle bundle() {
    return bundle;
  }
}
