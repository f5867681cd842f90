package org.restory.pack.text;

import static org.restory.pack.text.Scalars.date;
import static org.restory.pack.text.Scalars.text;

import org.jspecify.annotations.Nullable;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Reviewer;
import org.restory.model.Provenance.Withdrawal;

/** The codec of where an item, or all of a pack, comes from. */
public final class ProvenanceCodec {
  private ProvenanceCodec() {}

  public static Codec<Provenance> codec() {
    return new Called<>("provenance", shape());
  }

  private static Shape<Provenance, Provenance.Builder> shape() {
    return Shape.of(Provenance::builder, Provenance.Builder::build)
        .optional("author", text(), Provenance.Builder::author, Provenance::author)
        .optional("version", text(), Provenance.Builder::version, Provenance::version)
        .optional("reviewed", date(), Provenance.Builder::reviewed, Provenance::reviewed)
        .optional("review-by", date(), Provenance.Builder::reviewBy, Provenance::reviewBy)
        .list(
            "reviewers",
            Scalars.oneOf(Reviewer.class),
            Provenance.Builder::addAllReviewers,
            Provenance::reviewers)
        .optional(
            "reading-level",
            Scalars.integer(1, 18),
            Provenance.Builder::readingLevel,
            Provenance::readingLevel)
        .optional("license", text(), Provenance.Builder::license, Provenance::license)
        .optional("withdrawn", withdrawal(), Provenance.Builder::withdrawn, Provenance::withdrawn);
  }

  /** Since when and why an item is no longer offered, and what replaces it. */
  public static Shape<Withdrawal, Draft> withdrawal() {
    return Records.of(
        Component.required("since", date(), Withdrawal::since),
        Component.required("because", text(), Withdrawal::because),
        Component.optional("replaced-by", ofSameKind(), Withdrawal::replacedBy),
        Withdrawal::new);
  }

  /** The id of a concept of the kind that is being read. */
  private static Codec<Id<?>> ofSameKind() {
    return new Codec<>() {
      @Override
      public @Nullable Id<?> read(Node node, Reading reading) {
        Id<?> id = Ids.read(node, "an id such as 'a-short-name'", reading);
        if (id != null) {
          reading.useOfSameKind(id, node.at());
        }
        return id;
      }

      @Override
      public Object write(Id<?> value) {
        return value.value();
      }

      @Override
      public Form form() {
        return Ids.form("the id of another of the same kind");
      }
    };
  }
}
