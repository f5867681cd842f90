package org.restory.account;

import com.google.common.primitives.Ints;
import java.util.Optional;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.pack.text.Codec;
import org.restory.pack.text.JsonSchema;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlTree;

/** Reads and writes records as JSON. Records of every earlier version of the format still read. */
public final class RecordFormat {
  private static final Codec<RecommendationRecord> RECORD = RecordCodec.record();

  private RecordFormat() {}

  /** The record as JSON on one line, which {@link #read(String, String)} reads back as an equal record. */
  public static String toJson(RecommendationRecord record) {
    return JsonText.compact(RECORD.write(record));
  }

  /**
   * The record in a text.
   *
   * @param fileName what to call the text in problems
   * @param text JSON, also indented
   * @throws InvalidContentException with every problem, if the text does not hold a record, or one of a later version of the format
   */
  public static RecommendationRecord read(String fileName, String text) {
    Reading reading = new Reading();
    return reading.orThrow(YamlTree.parse(fileName, text, reading)
        .flatMap(root -> asOfNow(root, reading))
        .flatMap(root -> Optional.ofNullable(RECORD.read(root, reading))));
  }

  /** What {@link #read(String, String)} accepts in form, as JSON Schema (2020-12). */
  public static String jsonSchema() {
    return JsonSchema.of(
        "Restory record",
        "What a host keeps of one recommendation. This tells the form. Whether places point at something and outcomes are possible is"
            + " checked when the record is read.",
        RECORD.form());
  }

  /**
   * The tree of a record as this version of the format would have written it; empty after it was said that it is of a later one. When
   * there is a version 2, a tree of version 1 is changed into one of version 2 here, and nowhere else.
   */
  private static Optional<Node> asOfNow(Node root, Reading reading) {
    Optional<Node> later = format(root)
        .filter(format -> Optional.ofNullable(Ints.tryParse(((Node.Scalar) format).text()))
            .filter(version -> version > RecordCodec.FORMAT)
            .isPresent());
    later.ifPresent(format -> reading.problem(Problem.at(
            format.at(),
            ProblemKind.UNEXPECTED_VALUE,
            "the record is of format " + ((Node.Scalar) format).text())
        .expecting("at most " + RecordCodec.FORMAT
            + ", the latest that this version of Restory knows; read it with a later one")));
    return later.isPresent() ? Optional.empty() : Optional.of(root);
  }

  private static Optional<Node> format(Node root) {
    return root instanceof Node.Fields record
        ? Optional.ofNullable(record.fields().get("format"))
            .map(Node.Field::value)
            .filter(Node.Scalar.class::isInstance)
        : Optional.empty();
  }
}
