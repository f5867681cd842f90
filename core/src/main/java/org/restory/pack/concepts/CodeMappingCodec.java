package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.date;
import static org.restory.pack.text.Scalars.number;
import static org.restory.pack.text.Scalars.oneOf;
import static org.restory.pack.text.Scalars.text;

import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Union;

/** The codec of what codes of other systems have to do with concepts. */
public final class CodeMappingCodec {
  private CodeMappingCodec() {}

  public static Codec<CodeMapping> codec() {
    Shape<CodeMapping, CodeMapping.Builder> shape = Shape.of(
            CodeMapping::builder, CodeMapping.Builder::build)
        .required("id", OwnId.of(CodeMapping.class), CodeMapping.Builder::id, CodeMapping::id);
    said(shape);
    known(shape);
    return shape;
  }

  /** What the code says. */
  private static void said(Shape<CodeMapping, CodeMapping.Builder> shape) {
    shape
        .required("code", Terms.coding(), CodeMapping.Builder::code, CodeMapping::code)
        .optional("answer", Terms.coding(), CodeMapping.Builder::answer, CodeMapping::answer)
        .optional(
            "at-least",
            number(),
            CodeMapping.Builder::atLeast,
            mapping -> mapping.atLeast().stream().boxed().findFirst())
        .required("edition", text(), CodeMapping.Builder::edition, CodeMapping::edition)
        .optional("means", meaning(), CodeMapping.Builder::means, CodeMapping::means)
        .required(
            "relation",
            oneOf(CodeMapping.Relation.class),
            CodeMapping.Builder::relation,
            CodeMapping::relation)
        .required(
            "direction",
            oneOf(CodeMapping.Direction.class),
            CodeMapping.Builder::direction,
            CodeMapping::direction)
        .usually(
            "status",
            CodeMapping.Status.ACTIVE,
            oneOf(CodeMapping.Status.class),
            CodeMapping.Builder::status,
            CodeMapping::status);
  }

  /** How it is known. */
  private static void known(Shape<CodeMapping, CodeMapping.Builder> shape) {
    shape
        .required(
            "checked",
            oneOf(CodeMapping.Checked.class),
            CodeMapping.Builder::checked,
            CodeMapping::checked)
        .required("source", text(), CodeMapping.Builder::source, CodeMapping::source)
        .required("as-of", date(), CodeMapping.Builder::asOf, CodeMapping::asOf)
        .optional("note", text(), CodeMapping.Builder::note, CodeMapping::note)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            CodeMapping.Builder::provenance,
            CodeMapping::provenance);
  }

  private static Codec<Meaning> meaning() {
    Union<Meaning> kinds = Union.of("kind of concept that a code may mean");
    addTo(kinds, "barrier", Barrier.class);
    addTo(kinds, "strength", Strength.class);
    addTo(kinds, "goal", Goal.class);
    addTo(kinds, "signal", Signal.class);
    addTo(kinds, "concern", SafetyConcern.class);
    addTo(kinds, "access-need", AccessNeed.class);
    return kinds.form(
        "instrument",
        Meaning.class,
        meaning -> meaning.kind() == Instrument.class,
        Records.of(
            concept("instrument", Instrument.class),
            Component.optional(
                "item",
                Scalars.integer(1, 1000),
                meaning -> meaning.item().stream().boxed().findFirst()),
            (id, item) -> item.map(number -> Meaning.item(id, number))
                .orElseGet(() -> Meaning.of(Instrument.class, id))));
  }

  private static <T extends Concept<T>> void addTo(
      Union<Meaning> kinds, String word, Class<T> kind) {
    kinds.form(
        word,
        Meaning.class,
        meaning -> meaning.kind() == kind,
        Records.of(concept(word, kind), id -> Meaning.of(kind, id)));
  }

  private static <T extends Concept<T>> Component<Meaning, Id<T>> concept(
      String word, Class<T> kind) {
    return Component.required(
        word, Scalars.id(kind), meaning -> Id.of(meaning.id().value()));
  }
}
