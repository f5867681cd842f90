package org.restory.pack.concepts;

import java.util.function.BiFunction;
import org.restory.model.About;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.Sensitivity;
import org.restory.pack.text.Called;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** What all described concepts have in a file: an id of their own, and what they are called and mean. */
public final class Terms {
  private Terms() {}

  /** The codec of concepts that are no more than a name and a meaning. */
  public static <T extends Described<T>> Codec<T> of(
      Class<T> kind, BiFunction<Id<T>, About, T> make) {
    return Records.of(id(kind), about(), make);
  }

  public static <T extends Concept<T>> Component<T, Id<T>> id(Class<T> kind) {
    return Component.required("id", OwnId.of(kind), Concept::id);
  }

  public static <T extends Described<T>> Component<T, About> about() {
    return Component.including(aboutWith("description"), Described::about);
  }

  /** The fields of what a concept is called and means, where its meaning has a name of its own. */
  public static Shape<About, About.Builder> aboutWith(String description) {
    return Shape.of(About::builder, About.Builder::build)
        .optional("number", Scalars.text(), About.Builder::number, About::number)
        .required("name", Scalars.text(), About.Builder::name, About::name)
        .required(description, Scalars.text(), About.Builder::description, About::description)
        .list("codings", coding(), About.Builder::addAllCodings, About::codings)
        .optional(
            "data-elements",
            DataElementsCodec.codec(),
            About.Builder::dataElements,
            About::dataElements)
        .list(
            "references",
            Scalars.id(Reference.class),
            About.Builder::addAllReferences,
            About::references)
        .usually(
            "sensitivity",
            Sensitivity.ORDINARY,
            Scalars.oneOf(Sensitivity.class),
            About.Builder::sensitivity,
            About::sensitivity)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            About.Builder::provenance,
            About::provenance);
  }

  /** A code of another system. */
  static Codec<Coding> coding() {
    return new Called<>(
        "coding",
        Records.of(
            Component.required("system", Scalars.text(), Coding::system),
            Component.required("code", Scalars.text(), Coding::code),
            Component.required("display", Scalars.text(), Coding::display),
            Coding::new));
  }
}
