package org.restory.account;

import org.restory.pack.text.JsonSchema;
import org.restory.pack.text.JsonText;

/** Writes source attributes: for programs, for people, and for OpenEMR. Equal attributes are written alike, to the byte. */
public final class SourceAttributesFormat {
  private SourceAttributesFormat() {}

  /** The attributes as JSON: all thirteen in words under {@code attributes}, and the values that they tell. */
  public static String toJson(SourceAttributes attributes) {
    return JsonText.of(SourceAttributesCodec.codec().write(attributes));
  }

  /** The form of what {@link #toJson} writes, as JSON Schema (2020-12). */
  public static String jsonSchema() {
    return JsonSchema.of(
        "Restory source attributes",
        "The source attributes, by 45 CFR 170.315(b)(11)(iv)(A), of a Restory catalog, of one of its rules or of one recommendation."
            + " All thirteen stand in words under attributes; what nobody said is not stated. With neither rule nor exercise they are"
            + " those of a catalog.",
        SourceAttributesCodec.codec().form());
  }

  /** The attributes as a page in Markdown, with what each pack says of its use and its limits. */
  public static String toMarkdown(SourceAttributes attributes) {
    return SourceAttributesPage.of(attributes);
  }

  /**
   * The attributes of a catalog as CSV by RFC 4180, with a head and thirteen rows, for OpenEMR's table {@code dsi_source_attributes}. A
   * value that is longer than its column takes is shortened, and says so.
   *
   * @param clientId what OpenEMR calls the client that offers the intervention, 1 to 80 characters
   * @throws IllegalArgumentException if the attributes are not of a catalog, or the client id does not fit
   */
  public static String toOpenEmr(SourceAttributes attributes, String clientId) {
    return OpenEmrRows.of(attributes, clientId);
  }
}
