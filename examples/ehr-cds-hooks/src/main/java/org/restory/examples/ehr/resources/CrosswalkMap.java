package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.restory.catalog.Catalog;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.CodeMapping.Relation;

/**
 * From what the catalog speaks of to codes of other systems. It holds only what may be written: codes in force that were read in the
 * system's own source. A question with an answer is not among them, since nobody may be given an answer that they did not give.
 */
final class CrosswalkMap {
  static final String ID = "crosswalk";

  private final Catalog catalog;
  private final Addresses addresses;
  private final Heading heading;

  CrosswalkMap(Catalog catalog, Addresses addresses, Heading heading) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.heading = heading;
  }

  ConceptMap map() {
    String about =
        "How barriers, strengths and the like may be written in codes of other systems, and how far each code says the same.";
    ConceptMap map = heading.ofWhole(new ConceptMap(), ID, "Crosswalk to other code systems");
    map.setDescription(about);
    groups().asMap().forEach((group, mappings) -> map.addGroup(written(group, mappings)));
    return Narratives.tell(map, "Crosswalk to other code systems", about);
  }

  private ImmutableListMultimap<Group, CodeMapping> groups() {
    return catalog.offered(CodeMapping.class).stream()
        .filter(CodeMapping::writes)
        .filter(mapping -> mapping.answer().isEmpty() && mapping.atLeast().isEmpty())
        .filter(mapping -> mapping.means().orElseThrow().item().isEmpty())
        .filter(mapping -> Vocabulary.of(mapping.means().orElseThrow().kind()).isPresent())
        .collect(toImmutableListMultimap(CrosswalkMap::group, mapping -> mapping));
  }

  private static Group group(CodeMapping mapping) {
    Class<?> kind = mapping.means().orElseThrow().kind();
    return new Group(Vocabulary.of(kind).orElseThrow(), mapping.code().system(), mapping.edition());
  }

  private ConceptMapGroupComponent written(Group group, Collection<CodeMapping> mappings) {
    ConceptMapGroupComponent written = new ConceptMapGroupComponent()
        .setSource(addresses.codeSystem(group.of().name()))
        .setSourceVersion(heading.edition())
        .setTarget(group.system())
        .setTargetVersion(group.edition());
    Multimaps.index(mappings, mapping -> mapping.means().orElseThrow().id())
        .asMap()
        .forEach((id, ofOne) -> written.addElement(element(group.of(), id, ofOne)));
    return written;
  }

  private <T extends Described<T>> SourceElementComponent element(
      Vocabulary<T> of, Id<?> id, Collection<CodeMapping> mappings) {
    SourceElementComponent element = new SourceElementComponent()
        .setCode(id.value())
        .setDisplay(catalog.get(of.kind(), Id.of(id.value())).name());
    mappings.forEach(mapping -> element.addTarget(target(mapping)));
    return element;
  }

  private static TargetElementComponent target(CodeMapping mapping) {
    TargetElementComponent target = new TargetElementComponent()
        .setCode(mapping.code().code())
        .setDisplay(mapping.code().display())
        .setEquivalence(equivalence(mapping.relation()));
    mapping.note().ifPresent(target::setComment);
    return target;
  }

  private static ConceptMapEquivalence equivalence(Relation relation) {
    return switch (relation) {
      case EQUIVALENT -> ConceptMapEquivalence.EQUIVALENT;
      case WIDER -> ConceptMapEquivalence.WIDER;
      case NARROWER -> ConceptMapEquivalence.NARROWER;
      case RELATEDTO -> ConceptMapEquivalence.RELATEDTO;
      case UNMATCHED -> ConceptMapEquivalence.UNMATCHED;
    };
  }

  /** What goes together in the map: from one of our systems to one edition of another. */
  private record Group(Vocabulary<?> of, String system, String edition) {}
}
