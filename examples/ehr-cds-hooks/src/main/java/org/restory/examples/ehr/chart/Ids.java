package org.restory.examples.ehr.chart;

import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Logical ids, however a record writes them: alone, after a type, in a URL, with a version, or as a UUID within a bundle. */
final class Ids {
  private static final String VERSION = "/_history/";

  private Ids() {}

  /** The id of a resource, where it has one. */
  static Optional<String> of(Resource resource) {
    return bare(resource.hasId() ? resource.getIdElement().getValue() : "");
  }

  /** The id that a reference points at, where it points at one. */
  static Optional<String> of(Reference reference) {
    return bare(reference.hasReference() ? reference.getReference() : "");
  }

  /** An id without what stands around it. */
  static Optional<String> bare(String written) {
    int version = written.indexOf(VERSION);
    String current = version < 0 ? written : written.substring(0, version);
    String id = current.substring(Math.max(current.lastIndexOf('/'), current.lastIndexOf(':')) + 1);
    return Optional.of(id).filter(text -> !text.isEmpty());
  }
}
