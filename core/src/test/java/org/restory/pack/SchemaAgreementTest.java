package org.restory.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Problem;
import org.restory.pack.text.YamlText;

/** An editor with the schema refuses what the reader refuses for its form, and nothing else. */
class SchemaAgreementTest {
  private static final FormVerdict PACKS = FormVerdict.onPacks();
  private static final FormVerdict CASES = FormVerdict.onCases();
  private static final String CASE = "format: group\nphase: acting\n";
  private static final String MEASURED = "measurements:\n- {measurement: ors, ";
  private static final String RULE = "rules: [{id: r, when: ";
  private static final String EFFECT = ", then: [{notice: N}], because: B, for-client: C}]";
  private static final String LAYERS = """
      pack: acme
      version: 2.1.0
      title: Acme
      language: pt-BR
      namespace: acme
      overrides:
      - of: restory-standard
        because: It suits us.
        goals: [{id: rest, name: Rest, description: Resting.}]
      retires:
      - {goal: sleep, of: restory-standard, since: 2026-11-23, because: It does not suit us.}
      translates:
      - of: restory-standard
        language: es
        goals: [{id: rest, name: Descansar, description: Tener descanso.}]
        tags: [{id: quiet, name: Callado, description: En silencio.}]
      """;
  private static final ImmutableList<Path> PACK_FILES = yaml("standard");
  private static final ImmutableList<Path> CASE_FILES = yaml("cases");
  private static final ImmutableList<Object> PACK_TREES = Stream.concat(
          PACK_FILES.stream().map(SchemaAgreementTest::text), Stream.of(sample()))
      .flatMap(SchemaAgreementTest::partsOf)
      .collect(toImmutableList());
  private static final ImmutableList<Object> CASE_TREES = Stream.concat(
          CASE_FILES.stream().map(SchemaAgreementTest::text),
          Stream.of(CaseFormat.toYaml(CaseFormatTest.FULL)))
      .map(SchemaAgreementTest::tree)
      .collect(toImmutableList());

  static Stream<Path> packFiles() {
    return PACK_FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("packFiles")
  void both_accept_every_shipped_file_of_the_pack(Path file) {
    assertAccepted(PACKS, text(file));
  }

  static Stream<Path> caseFiles() {
    return CASE_FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("caseFiles")
  void both_accept_every_shipped_case(Path file) {
    assertAccepted(CASES, text(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.restory.pack.MalformedPackTest#mistakes")
  void both_say_the_same_of_malformed_packs(String mistake, String text, String message) {
    assertAgreement(PACKS, "pack: p\nversion: 1\n" + text);
  }

  @ParameterizedTest
  @MethodSource("org.restory.pack.MalformedCaseTest#malformed")
  void both_say_the_same_of_malformed_cases(String text, String message) {
    assertAgreement(CASES, text);
  }

  @Property(tries = 2000)
  void both_say_the_same_of_packs_with_a_mistake(@ForAll long seed) {
    assertAgreement(PACKS, mutated(PACK_TREES, seed));
  }

  @Property(tries = 1000)
  void both_say_the_same_of_layers_with_a_mistake(@ForAll long seed) {
    assertAgreement(PACKS, mutated(List.of(tree(LAYERS)), seed));
  }

  @Property(tries = 2000)
  void both_say_the_same_of_cases_with_a_mistake(@ForAll long seed) {
    assertAgreement(CASES, mutated(CASE_TREES, seed));
  }

  /** Each of these is in decision 13, with why. */
  static Stream<Arguments> knownDifferences() {
    return Stream.of(
        arguments("a whole number, spelled with a fraction", CASES, CASE + "minutes: 5.0", false),
        arguments("a number with a plus", CASES, CASE + "minutes: +5", false),
        arguments("nothing, as the core schema has it", CASES, CASE + "title: ~", true),
        arguments(
            "a thing spelled in two ways", CASES, CASE + "goals: [rest, {goal: rest}]", false),
        arguments(
            "a year of five digits", CASES, CASE + MEASURED + "taken-on: +12026-01-31}", true),
        arguments("ends in the wrong order", PACKS, RULE + "{minutes: 4..2}" + EFFECT, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("knownDifferences")
  void they_differ_only_where_a_schema_cannot_see(
      String what, FormVerdict verdict, String text, boolean accepted) {
    assertThat(verdict.ofReader(text).orElseThrow().isEmpty()).isEqualTo(accepted);
    assertThat(verdict.ofSchema(text).isEmpty()).isEqualTo(!accepted);
  }

  @Property(tries = 1000)
  void both_say_the_same_of_any_id(@ForAll("words") String id) {
    assertAgreement(CASES, CASE + "goals: [\"" + id + "\"]");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("az09-:A _").ofMaxLength(125);
  }

  @Property(tries = 1000)
  void both_say_the_same_of_any_range(@ForAll("ranges") String range) {
    assertAgreement(PACKS, RULE + "{minutes: \"" + range + "\"}" + EFFECT);
    assertAgreement(PACKS, RULE + "{barrier: any, times: \"" + range + "\"}" + EFFECT);
  }

  /** Right ones and near ones; numbers grow to the right, since that is not of the form. */
  @Provide
  Arbitrary<String> ranges() {
    return Combinators.combine(
            Arbitraries.of("", " ", "-1", "0", "1.5", "01", "\\t"),
            Arbitraries.of(">=", "<=", "=", "..", ">", "...", " .. ", ""),
            Arbitraries.of("2", " 3", "123456789", "1234567890", "4.123456", "4.1234567", "x", ""),
            Arbitraries.of("", " ", "\\t"))
        .as((before, sign, number, after) -> before + sign + number + after);
  }

  @Test
  void mistakes_are_of_both_kinds() {
    assertThat(shareRefused(PACKS, PACK_TREES)).isBetween(0.4, 0.95);
    assertThat(shareRefused(CASES, CASE_TREES)).isBetween(0.4, 0.95);
  }

  private static double shareRefused(FormVerdict verdict, List<Object> trees) {
    return LongStream.range(0, 300)
            .filter(seed -> !verdict.ofSchema(mutated(trees, seed)).isEmpty())
            .count()
        / 300.0;
  }

  private static void assertAccepted(FormVerdict verdict, String text) {
    assertThat(verdict.ofReader(text).orElseThrow()).isEmpty();
    assertThat(verdict.ofSchema(text)).isEmpty();
  }

  private static void assertAgreement(FormVerdict verdict, String text) {
    Optional<ImmutableList<Problem>> problems = verdict.ofReader(text);
    problems.ifPresent(found -> {
      List<String> errors = verdict.ofSchema(text);
      assertThat(errors.isEmpty())
          .as("%s%nreader: %s%nschema: %s", text, found, errors)
          .isEqualTo(found.isEmpty());
    });
  }

  private static String mutated(List<Object> trees, long seed) {
    Object tree = trees.get(new Random(seed).nextInt(trees.size()));
    return YamlText.of(Optional.ofNullable(new Mutations(seed).mutated(tree)).orElse("x"));
  }

  /** Small files that hold one item each, so that every mistake stands near what it breaks. */
  private static Stream<Object> partsOf(String file) {
    Map<?, ?> sections =
        (Map<?, ?>) Optional.ofNullable(EditorTree.treeOf(file)).orElseThrow();
    if (sections.containsKey("files")) {
      return Stream.of(sections);
    }
    return sections.entrySet().stream()
        .filter(section -> section.getValue() instanceof List)
        .flatMap(section -> ((List<?>) section.getValue())
            .stream().map(item -> Map.of(section.getKey(), List.of(item))));
  }

  private static Object tree(String text) {
    return Optional.ofNullable(EditorTree.treeOf(text)).orElseThrow();
  }

  private static String sample() {
    return PackFormat.toYaml(SamplePack.PACK);
  }

  private static ImmutableList<Path> yaml(String folder) {
    try (Stream<Path> files =
        Files.walk(Path.of("src/main/resources/org/restory/pack").resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
