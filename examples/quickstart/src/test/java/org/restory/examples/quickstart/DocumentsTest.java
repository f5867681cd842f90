package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.model.person.Goal;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** Every piece of code in README and docs is a region of a test that runs, and every YAML is read. */
class DocumentsTest {
  private static final String GUIDE = "docs/authoring/README.md";
  private static final Path PROBLEMS = Documents.root().resolve("docs").resolve("problems");

  @TestFactory
  Stream<DynamicTest> every_java_block_stands_in_a_test() {
    return Documents.pages().stream()
        .flatMap(page -> Documents.java(page).stream()
            .map(block -> DynamicTest.dynamicTest(
                page.getFileName().toString(),
                () -> assertQuoted(block.group(1), block.group(2)))));
  }

  @TestFactory
  Stream<DynamicTest> every_quoted_yaml_block_stands_in_its_file() {
    return Documents.pages().stream()
        .flatMap(page -> Documents.quotedYaml(page).stream()
            .map(block -> DynamicTest.dynamicTest(
                page.getFileName().toString(),
                () -> assertQuoted(block.group(1), block.group(2)))));
  }

  private static void assertQuoted(String source, String code) {
    assertThat(source).as("the comment that names the source of a block").isNotNull();
    String test = Documents.read(Documents.root().resolve(source));
    assertThat(squeezed(test)).contains(squeezed(code));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  /** Read here; stages of a guide are read by the test of that guide, and problems by the test of their pages. */
  @TestFactory
  Stream<DynamicTest> every_yaml_block_says_how_it_is_read() {
    return Documents.pages().stream()
        .filter(page -> !page.startsWith(PROBLEMS))
        .flatMap(page -> Documents.marksOfYaml(page).stream()
            .map(mark -> DynamicTest.dynamicTest(
                Documents.name(page) + " " + mark,
                () -> assertThat(mark)
                    .matches("yaml: (case|rule|pack|translation)|source: \\S+"
                        + (Documents.name(page).equals(GUIDE) ? "|(file|more): [a-z/.-]+" : "")))));
  }

  @TestFactory
  Stream<DynamicTest> every_documented_case_gets_recommendations() {
    Catalog catalog = StandardPack.catalog();
    return each(
        "case",
        yaml -> assertThat(
                Recommender.of(catalog).recommend(CaseFormat.read("case", yaml)).recommendations())
            .isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> every_documented_rule_reads() {
    return each(
        "rule",
        yaml -> assertThat(
                PackFormat.read("rule", "pack: documented\nversion: 1\n" + yaml).concepts())
            .hasSize(1));
  }

  @TestFactory
  Stream<DynamicTest> every_documented_pack_holds_together_over_the_standard_pack() {
    return each(
        "pack",
        yaml -> assertThat(
                Catalog.of(StandardPack.pack(), PackFormat.read("pack", yaml)).packs())
            .hasSize(2));
  }

  private static Stream<DynamicTest> each(String kind, Consumer<String> check) {
    return Documents.pages().stream()
        .map(Documents::name)
        .flatMap(page -> Documents.yaml(page, kind).stream()
            .map(yaml -> DynamicTest.dynamicTest(page, () -> check.accept(yaml))));
  }

  @Test
  void a_documented_item_is_withdrawn() {
    Catalog catalog = Catalog.of(
        PackFormat.read("pack", Documents.yaml("docs/for-trainers.md", "pack").get(0)));

    assertThat(catalog.offered(Goal.class)).hasSize(catalog.all(Goal.class).size() - 1);
  }

  @Test
  void the_documented_translation_is_one_of_the_standard_pack() {
    for (String yaml : Documents.yaml("docs/for-trainers.md", "translation")) {
      Pack translation = PackFormat.read("translation", yaml);
      Catalog catalog = Catalog.builder()
          .add(StandardPack.pack())
          .add(translation)
          .language("es")
          .build();

      assertThat(catalog.offered(Goal.class))
          .filteredOn(goal -> !catalog.untranslated().contains(goal))
          .hasSize(translation.translates().get(0).concepts().size());
    }
  }

  @Test
  void the_commands_of_the_readme_stand_under_their_headings() {
    String readme = Documents.read(Path.of("..", "..", "README.md"));

    assertThat(readme).contains("## Try it").contains("## Test it").contains("mvn verify");
  }
}
