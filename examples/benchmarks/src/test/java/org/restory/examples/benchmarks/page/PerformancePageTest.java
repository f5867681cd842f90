package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;

/** The page shows what the figures show, says what is missing, and leaves alone what is written by hand. */
class PerformancePageTest {
  private static final Path FOLDER = Path.of("../../docs/performance");
  private static final String RENEW = "restory.performance.renew";

  @TestFactory
  Stream<DynamicTest> the_page_and_its_charts_are_what_the_figures_beside_them_give()
      throws IOException {
    if (Boolean.getBoolean(RENEW)) {
      PerformancePage.update(FOLDER);
    }
    return PerformancePage.files(FOLDER).entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(
            file.getKey(),
            () -> assertThat(FOLDER.resolve(file.getKey()))
                .as("renew it with -D%s=true", RENEW)
                .content()
                .isEqualTo(file.getValue())));
  }

  @Test
  void tables_are_as_they_were_when_a_person_read_them() throws IOException {
    Path golden = Sample.FOLDER.resolve("page.md");
    String page = PerformancePage.page(Files.readString(golden), Sample.figures());
    if (Boolean.getBoolean("restory.charts.renew")) {
      Files.writeString(golden, page);
    }
    assertThat(golden)
        .as("read it after renewing it with -Drestory.charts.renew=true")
        .content()
        .isEqualTo(page);
  }

  @Test
  void a_figure_that_is_missing_is_said() throws IOException {
    Figures figures = Sample.without(
        figure -> figure.of().contender().equals("cel") && figure.of().measure() != Measure.MATCH);

    assertThat(new Tables(figures).memory())
        .contains(
            "| CEL | not measured | not measured | not measured | not measured | not measured |");
    assertThat(new Tables(figures).start())
        .contains("| CEL | not measured | not measured | not measured | not measured |");
  }

  @Test
  void who_did_not_finish_is_named_with_the_reason() throws IOException {
    assertThat(new Notes(Sample.figures()).unfinished())
        .contains("- CEL, 100,000 rules: more than 300 s to load\n");
    assertThat(new Tables(Sample.figures()).times())
        .containsPattern("\\| CEL \\|.* did not finish \\|");
  }

  @Test
  void a_page_that_lost_a_mark_is_refused() throws IOException {
    String page = Files.readString(FOLDER.resolve("README.md")).replace("<!-- end times -->", "");

    assertThatThrownBy(() -> PerformancePage.page(page, Sample.none()))
        .hasMessage("expected once: <!-- times --> … <!-- end times -->");
  }

  @Test
  void words_written_by_hand_stay() throws IOException {
    String page = Files.readString(FOLDER.resolve("README.md"));

    assertThat(withoutTables(PerformancePage.page(page, Sample.figures())))
        .isEqualTo(withoutTables(page));
  }

  private static String withoutTables(String page) {
    return page.replaceAll("(?s)(<!-- (\\w+) -->).*?(<!-- end \\2 -->)", "$1$3");
  }
}
