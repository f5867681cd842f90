package org.restory.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.pack.cases.CaseCodec;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlTree;

/** What the reader and the schema say to the form of one kind of file. */
final class FormVerdict {
  private final Validator validator = new ValidatorFactory()
      .withJsonNodeFactory(new EditorTree.Factory())
      .withEvaluatorFactory(new FormatEvaluatorFactory())
      .createValidator();
  private final URI schema;
  private final Function<Node, Codec<?>> codec;

  private FormVerdict(String schema, Function<Node, Codec<?>> codec) {
    this.schema = validator.registerSchema(schema);
    this.codec = codec;
  }

  static FormVerdict onCases() {
    Codec<?> codec = CaseCodec.context();
    return new FormVerdict(CaseFormat.jsonSchema(), root -> codec);
  }

  /** On manifests, and on listed files, which say nothing that only a manifest can say. */
  static FormVerdict onPacks() {
    var manifest = ManifestCodec.of(new EveryFile());
    var listed = Sections.file();
    ImmutableSet<String> manifestOnly = ImmutableSet.copyOf(Sets.difference(
        ImmutableSet.copyOf(manifest.names()), ImmutableSet.copyOf(listed.names())));
    return new FormVerdict(
        PackFormat.jsonSchema(),
        root -> root instanceof Node.Fields fields
                && fields.fields().keySet().stream().anyMatch(manifestOnly::contains)
            ? manifest
            : listed);
  }

  /**
   * What the reader has to say to the form of a text; nothing where the text is no YAML that it takes. What a value says of itself
   * comes with its own expectation in its own words, and is not of the form.
   */
  Optional<ImmutableList<Problem>> ofReader(String text) {
    Reading reading = new Reading();
    Optional<Node> root = YamlTree.parse("text.yaml", text, reading);
    if (root.isEmpty() || reading.problemCount() > 0) {
      return Optional.empty();
    }
    codec.apply(root.get()).read(root.get(), reading);
    return Optional.of(reading.problems().stream()
        .filter(problem -> problem.expected().isPresent())
        .collect(ImmutableList.toImmutableList()));
  }

  /** What the schema has to say to a text. */
  List<String> ofSchema(String text) {
    Validator.Result result =
        validator.validate(schema, new EditorTree.Factory().wrap(EditorTree.treeOf(text)));
    return result.isValid()
        ? List.of()
        : result.getErrors().stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getError())
            .toList();
  }

  /** A folder that has whatever file is listed, and nothing in it. */
  private static final class EveryFile implements PackFiles {
    @Override
    public Optional<Node> tree(String path, Optional<Location> namedAt, Reading reading) {
      return YamlTree.parse(path, "{}", reading);
    }
  }
}
