package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.page.Drawn.Label;

/** Charts stay as they were looked at, read without eyes, and no label lies on another, whatever the figures are. */
class ChartsTest {
  private static final String RENEW = "restory.charts.renew";

  @TestFactory
  Stream<DynamicTest> charts_are_drawn_as_they_were_when_a_person_looked_at_them()
      throws IOException {
    return PerformancePage.charts(Sample.figures()).entrySet().stream()
        .map(chart -> DynamicTest.dynamicTest(chart.getKey(), () -> {
          Path golden = Sample.FOLDER.resolve(chart.getKey());
          if (Boolean.getBoolean(RENEW)) {
            Files.writeString(golden, chart.getValue());
          }
          assertThat(golden)
              .as("look at it after renewing it with -D%s=true", RENEW)
              .content()
              .isEqualTo(chart.getValue());
        }));
  }

  @TestFactory
  Stream<DynamicTest> no_label_lies_on_another_or_beyond_the_picture() throws IOException {
    return settings().entrySet().stream()
        .flatMap(setting -> PerformancePage.charts(setting.getValue()).entrySet().stream()
            .map(chart -> DynamicTest.dynamicTest(
                setting.getKey() + ": " + chart.getKey(),
                () -> hasRoom(new Drawn(chart.getValue())))));
  }

  private static void hasRoom(Drawn chart) {
    List<Label> labels = chart.labels();
    assertThat(labels).isNotEmpty().allSatisfy(label -> {
      assertThat(label.left()).isNotNegative();
      assertThat(label.top()).isNotNegative();
      assertThat(label.right()).isLessThanOrEqualTo(chart.width());
      assertThat(label.bottom()).isLessThanOrEqualTo(chart.height());
    });
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      assertThat(labels.subList(i + 1, labels.size())).as("on %s", label).noneMatch(label::lies);
    }
  }

  @Test
  void charts_say_in_words_what_they_show() throws IOException {
    Figures figures = Sample.figures();

    PerformancePage.charts(figures).forEach((name, svg) -> {
      String id = name.replace(".svg", "");
      assertThat(new Drawn(svg).labelledBy()).isEqualTo(id + "-title " + id + "-text");
      assertThat(new Drawn(svg).text("title")).isNotBlank();
    });
    assertThat(chart(figures, "rules.svg").text("desc"))
        .contains("Restory, matching: 7.9 µs at 100, 8.4 µs at 1,000, 9.1 µs at 10,000, "
            + "11 µs at 100,000 rules; slope 0.05.")
        .contains("did not finish 100,000");
    assertThat(chart(figures, "contenders.svg").text("desc"))
        .contains("CEL: 2.8 ms at 1,000 rules, 28 ms at 10,000 rules");
    assertThat(chart(figures, "growth.svg").text("desc"))
        .contains("time by exercises: whole, slope 0.19");
    assertThat(chart(figures, "cold-start.svg").text("desc"))
        .contains("a process that does nothing: 92 ms");
  }

  @Test
  void charts_reach_for_nothing_outside() throws IOException {
    assertThat(PerformancePage.charts(Sample.figures()).values())
        .allSatisfy(svg -> assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
            .doesNotContain("http")
            .doesNotContain("href")
            .doesNotContain("<style"));
  }

  @Test
  void who_was_not_measured_or_did_not_finish_keeps_a_row_that_says_so() throws IOException {
    Figures figures =
        Sample.but(figure -> isTimeOf(figure, "cel"), figure -> figure.of().unfinished("memory"));
    Drawn chart = chart(
        Figures.of(
            figures.stream().filter(figure -> !isTimeOf(figure, "evrete")).toList()),
        "contenders.svg");

    assertThat(chart.text("desc"))
        .contains("CEL: did not finish at 1,000 rules, did not finish at 10,000 rules")
        .contains("Evrete: not measured at 1,000 rules, not measured at 10,000 rules");
    assertThat(chart.labels()).extracting(Label::text).contains("did not finish", "not measured");
  }

  private static ImmutableMap<String, Figures> settings() throws IOException {
    return ImmutableMap.of(
        "as in the sample", Sample.figures(),
        "nothing measured", Sample.none(),
        "all alike",
            Sample.but(
                Figure::finished,
                figure -> figure.of().measured(100, figure.spread(), figure.unit())),
        "a thousand times as long",
            Sample.but(
                Figure::finished,
                figure -> figure
                    .of()
                    .measured(
                        figure.value().orElseThrow() * 1_000, figure.spread(), figure.unit())));
  }

  private static boolean isTimeOf(Figure figure, String contender) {
    return figure.of().measure() == Measure.MATCH && figure.of().contender().equals(contender);
  }

  private static Drawn chart(Figures figures, String name) {
    return new Drawn(Objects.requireNonNull(PerformancePage.charts(figures).get(name)));
  }
}
