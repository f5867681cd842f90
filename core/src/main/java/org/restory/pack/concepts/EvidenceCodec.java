package org.restory.pack.concepts;

import org.restory.model.Evidence;
import org.restory.model.Reference;
import org.restory.pack.text.Called;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of statements of evidence. */
public final class EvidenceCodec {
  private EvidenceCodec() {}

  /** Statements as an author writes them. */
  public static Codec<Evidence> codec() {
    return new Called<>("evidence", withNote(Scalars.text()));
  }

  /** Statements whose note is read as the given codec reads text. */
  public static Codec<Evidence> withNote(Codec<String> text) {
    return Shape.of(Evidence::builder, Evidence.Builder::build)
        .required(
            "kind", Scalars.oneOf(Evidence.Kind.class), Evidence.Builder::kind, Evidence::kind)
        .required(
            "finding",
            Scalars.oneOf(Evidence.Finding.class),
            Evidence.Builder::finding,
            Evidence::finding)
        .required("note", text, Evidence.Builder::note, Evidence::note)
        .list(
            "references",
            Scalars.id(Reference.class),
            Evidence.Builder::addAllReferences,
            Evidence::references);
  }
}
