package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.pack.text.Codec;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of the works that content cites. */
public final class ReferenceCodec {
  private ReferenceCodec() {}

  public static Codec<Reference> codec() {
    return Shape.of(Reference::builder, Reference.Builder::build)
        .required("id", OwnId.of(Reference.class), Reference.Builder::id, Reference::id)
        .required("authors", text(), Reference.Builder::authors, Reference::authors)
        .required("year", Scalars.integer(1900, 2100), Reference.Builder::year, Reference::year)
        .required("title", text(), Reference.Builder::title, Reference::title)
        .optional("venue", text(), Reference.Builder::venue, Reference::venue)
        .optional("volume", text(), Reference.Builder::volume, Reference::volume)
        .optional("issue", text(), Reference.Builder::issue, Reference::issue)
        .optional("pages", text(), Reference.Builder::pages, Reference::pages)
        .optional("doi", text(), Reference.Builder::doi, Reference::doi)
        .optional("isbn", text(), Reference.Builder::isbn, Reference::isbn)
        .required("kind", text(), Reference.Builder::kind, Reference::kind)
        .required("supports", text(), Reference.Builder::supports, Reference::supports)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            Reference.Builder::provenance,
            Reference::provenance);
  }
}
