package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import org.restory.model.practice.GlossaryTerm;
import org.restory.pack.text.Codec;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of glossary terms. */
public final class GlossaryCodec {
  private GlossaryCodec() {}

  public static Codec<GlossaryTerm> codec() {
    return Shape.of(GlossaryTerm::builder, GlossaryTerm.Builder::build)
        .required("id", OwnId.of(GlossaryTerm.class), GlossaryTerm.Builder::id, GlossaryTerm::id)
        .including(Terms.aboutWith("plainly"), GlossaryTerm.Builder::about, GlossaryTerm::about)
        .list("also", text(), GlossaryTerm.Builder::addAllAlso, GlossaryTerm::also)
        .optional(
            "for-clinician", text(), GlossaryTerm.Builder::forClinician, GlossaryTerm::forClinician)
        .list(
            "related",
            Scalars.id(GlossaryTerm.class),
            GlossaryTerm.Builder::addAllRelated,
            GlossaryTerm::related);
  }
}
