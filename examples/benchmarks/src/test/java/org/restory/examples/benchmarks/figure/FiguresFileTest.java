package org.restory.examples.benchmarks.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run measured is found again as it was, and nothing else is taken for a figure. */
class FiguresFileTest {
  private static final Subject MATCH =
      Subject.of(Measure.MATCH, "cel", "synthetic").at(Axis.RULES, 1_000).at(Axis.FACTS, 12);

  @TempDir
  private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("figures.csv");
  }

  @Test
  void figures_are_read_as_they_were_written() throws IOException {
    ImmutableList<Figure> figures = ImmutableList.of(
        MATCH.measured(2_812.5, OptionalDouble.of(31), "us"),
        Subject.of(Measure.EMPTY_MAIN, "", "").measured(92, OptionalDouble.empty(), "ms"),
        MATCH.at(Axis.RULES, 100_000).unfinished("more than 300 s to load"));

    FiguresFile.at(file).add(figures);

    assertThat(FiguresFile.at(file).read().all()).isEqualTo(figures);
  }

  @Test
  void a_line_has_every_size_in_its_column() throws IOException {
    FiguresFile.at(file)
        .add(ImmutableList.of(MATCH.measured(2_812.5, OptionalDouble.of(31), "us")));

    assertThat(file).content().isEqualTo("""
            measure,contender,workload,rules,matches,facts,exercises,threads,value,spread,unit
            match,cel,synthetic,1000,,12,,,2812.5,31,us
            """);
  }

  @Test
  void a_figure_takes_the_place_of_an_older_one_on_the_same_subject() throws IOException {
    FiguresFile figures = FiguresFile.at(file);
    figures.add(ImmutableList.of(
        MATCH.unfinished("memory"),
        MATCH.at(Axis.FACTS, 5).measured(7, OptionalDouble.empty(), "us")));

    figures.add(ImmutableList.of(MATCH.measured(8, OptionalDouble.empty(), "us")));

    assertThat(figures.read().at(Axis.FACTS, 12).only())
        .contains(MATCH.measured(8, OptionalDouble.empty(), "us"));
    assertThat(figures.read().all()).hasSize(2);
  }

  @Test
  void a_reason_stays_within_its_field() throws IOException {
    FiguresFile.at(file)
        .add(ImmutableList.of(MATCH.unfinished("out of memory,\n\"Java heap space\"")));

    assertThat(FiguresFile.at(file).read().only().orElseThrow().reason())
        .isEqualTo("out of memory;Java heap space;");
  }

  @Test
  void a_line_that_is_no_figure_is_refused_by_its_number() throws IOException {
    FiguresFile.at(file).add(ImmutableList.of(MATCH.measured(8, OptionalDouble.empty(), "us")));
    Files.writeString(file, Files.readString(file) + "match,cel,synthetic,many,,,,,8,,us\n");

    assertThatThrownBy(() -> FiguresFile.at(file).read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("figures.csv:3: no figure: match,cel,synthetic,many");
  }

  @Test
  void a_measure_that_nobody_knows_is_refused() throws IOException {
    Files.writeString(file, """
        measure,contender,workload,rules,matches,facts,exercises,threads,value,spread,unit
        macth,cel,synthetic,1000,,,,,8,,us
        """);

    assertThatThrownBy(() -> FiguresFile.at(file).read())
        .hasMessageContaining("figures.csv:2")
        .hasRootCauseMessage("no measure: macth");
  }

  @Test
  void several_figures_are_never_taken_for_one() {
    Figures figures = Figures.of(ImmutableList.of(
        MATCH.measured(8, OptionalDouble.empty(), "us"),
        MATCH.at(Axis.FACTS, 5).measured(7, OptionalDouble.empty(), "us")));

    assertThatThrownBy(() -> figures.at(Axis.RULES, 1_000).only())
        .isInstanceOf(IllegalStateException.class);
  }
}
