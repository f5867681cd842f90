package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.NeverMapped;
import org.restory.model.Coding;

/** The codes of a record, in the words of the crosswalk where it has them. */
final class Codes {
  private final Crosswalk crosswalk;

  Codes(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  /** The codes that all name one thing, those that the crosswalk knows first; empty where one of them is never mapped. */
  ImmutableList<Coding> of(CodeableConcept concept) {
    ImmutableList<Coding> codes = concept.getCoding().stream()
        .filter(coding -> coding.hasCode() && !coding.getCode().isBlank())
        .map(this::coding)
        .collect(toImmutableList());
    if (codes.stream().anyMatch(code -> NeverMapped.why(CodeKey.of(code)).isPresent())) {
      return ImmutableList.of();
    }
    return ImmutableList.sortedCopyOf(
        (a, b) -> Boolean.compare(crosswalk.knows(CodeKey.of(b)), crosswalk.knows(CodeKey.of(a))),
        codes);
  }

  /** The one that stands for a thing. */
  Optional<Coding> first(CodeableConcept concept) {
    return of(concept).stream().findFirst();
  }

  /** Whether one of some concepts has a code of a system. */
  static boolean has(List<CodeableConcept> concepts, String system, String code) {
    return concepts.stream().anyMatch(concept -> concept.hasCoding(system, code));
  }

  /** A code of LOINC. */
  Optional<Coding> loinc(String code, String words) {
    CodeKey key = CodeKey.loinc(code);
    return NeverMapped.why(key).isPresent()
        ? Optional.empty()
        : Optional.of(crosswalk
            .worded(key)
            .orElseGet(() -> new Coding(key.system(), code, words.isBlank() ? code : words)));
  }

  private Coding coding(org.hl7.fhir.r4.model.Coding coding) {
    CodeKey key = new CodeKey(coding.hasSystem() ? coding.getSystem() : "", coding.getCode());
    return crosswalk
        .worded(key)
        .orElseGet(() -> new Coding(
            key.system().isBlank() ? "no system" : key.system(),
            key.code(),
            coding.hasDisplay() && !coding.getDisplay().isBlank()
                ? coding.getDisplay()
                : key.code()));
  }
}
