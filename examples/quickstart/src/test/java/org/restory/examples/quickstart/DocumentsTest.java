package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.catalog.Catalog;
import org.restory.model.person.Goal;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** Every piece of code in README and docs is a region of a test that runs, and every YAML is read. */
class DocumentsTest {
  @TestFactory
  Stream<DynamicTest> every_java_block_stands_in_a_test() {
    return Documents.pages().stream()
        .flatMap(page -> Documents.java(page).stream()
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

  @Test
  void the_documented_case_gets_recommendations() {
    Catalog catalog = StandardPack.catalog();

    for (String yaml : Documents.yaml("docs/for-trainers.md", "case")) {
      assertThat(
              Recommender.of(catalog).recommend(CaseFormat.read("case", yaml)).recommendations())
          .isNotEmpty();
    }
  }

  @Test
  void the_documented_rule_reads() {
    for (String yaml : Documents.yaml("docs/for-trainers.md", "rule")) {
      assertThat(
              PackFormat.read("rule", "pack: documented\nversion: 1\n" + yaml).concepts())
          .hasSize(1);
    }
  }

  @Test
  void the_documented_pack_holds_together() {
    for (String yaml : Documents.yaml("docs/for-trainers.md", "pack")) {
      Catalog catalog = Catalog.of(PackFormat.read("pack", yaml));

      assertThat(catalog.offered(Goal.class)).hasSize(catalog.all(Goal.class).size() - 1);
    }
  }

  @Test
  void the_commands_of_the_readme_stand_under_their_headings() {
    String readme = Documents.read(Path.of("..", "..", "README.md"));

    assertThat(readme).contains("## Try it").contains("## Test it").contains("mvn verify");
  }
}
