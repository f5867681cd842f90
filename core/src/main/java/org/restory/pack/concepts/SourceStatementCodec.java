package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.date;
import static org.restory.pack.text.Scalars.text;

import org.restory.catalog.Places;
import org.restory.catalog.SourceStatement;
import org.restory.pack.text.Shape;

/** The codec of what a pack says of itself for those who must account for its use. */
public final class SourceStatementCodec {
  private SourceStatementCodec() {}

  public static Shape<SourceStatement, SourceStatement.Builder> codec() {
    return Shape.of(SourceStatement::builder, SourceStatement.Builder::build)
        .optional(
            "developer", text(), SourceStatement.Builder::developer, SourceStatement::developer)
        .optional("funding", text(), SourceStatement.Builder::funding, SourceStatement::funding)
        .optional("released", date(), SourceStatement.Builder::released, SourceStatement::released)
        .optional("revised", date(), SourceStatement.Builder::revised, SourceStatement::revised)
        .optional(
            "intended-use",
            text(),
            SourceStatement.Builder::intendedUse,
            SourceStatement::intendedUse)
        .list(
            "out-of-scope",
            text(),
            SourceStatement.Builder::addAllOutOfScope,
            SourceStatement::outOfScope)
        .list("limits", text(), SourceStatement.Builder::addAllLimits, SourceStatement::limits)
        .optional(
            "uses",
            LayerCodecs.kept(DataElementsCodec.codec(), uses -> Places.USES),
            SourceStatement.Builder::uses,
            SourceStatement::uses);
  }
}
