package org.restory.pack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.account.RecordFormat;
import org.restory.account.SourceAttributesFormat;

/** The schemas in {@code docs/schemas} and in the jar are those that the codecs tell. */
class SchemaFilesTest {
  private static final Path FOLDER = Path.of("../docs/schemas");
  private static final String RENEW = "restory.schemas.renew";

  static Stream<Arguments> schemas() {
    return Stream.of(
        arguments("pack.schema.json", PackFormat.jsonSchema()),
        arguments("case.schema.json", CaseFormat.jsonSchema()),
        arguments("record.schema.json", RecordFormat.jsonSchema()),
        arguments("source-attributes.schema.json", SourceAttributesFormat.jsonSchema()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void a_schema_says_what_the_codecs_say(String file, String told) throws IOException {
    if (Boolean.getBoolean(RENEW)) {
      Files.writeString(FOLDER.resolve(file), told);
    }

    assertThat(FOLDER.resolve(file))
        .as(
            "%s is not what the codecs say; renew it with"
                + " mvn -pl core test -Dtest=SchemaFilesTest -D%s=true",
            file, RENEW)
        .hasContent(told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void a_schema_comes_with_the_jar(String file, String told) throws IOException {
    if (Boolean.getBoolean(RENEW)) {
      return;
    }
    try (InputStream shipped = requireNonNull(PackFormat.class.getResourceAsStream(file), file)) {
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(told);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  void every_name_that_a_schema_refers_to_is_told_in_it(String file, String told) {
    Map<?, ?> schema = (Map<?, ?>) requireNonNull(EditorTree.treeOf(told));
    Map<?, ?> names = (Map<?, ?>) requireNonNull(schema.get("$defs"));

    assertThat(Pattern.compile("\"#/\\$defs/(.*?)\"").matcher(told).results())
        .as(file)
        .isNotEmpty()
        .allMatch(reference -> names.containsKey(reference.group(1)));
  }
}
