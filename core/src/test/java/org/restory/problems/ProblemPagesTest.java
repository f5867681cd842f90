package org.restory.problems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.catalog.ProblemKind.Level;

/** Each kind of problem has a page: what it says is wrong is found, and what it says is right is not. */
class ProblemPagesTest {
  /** What no page of text can show. */
  private static final ImmutableSet<ProblemKind> NOT_SHOWN = Sets.immutableEnumSet(
      ProblemKind.UNREADABLE_FILE,
      ProblemKind.NOT_UTF8,
      ProblemKind.FORBIDDEN_CHARACTER,
      ProblemKind.TOO_LARGE,
      ProblemKind.MORE_PROBLEMS,
      ProblemKind.UNKNOWN_LANGUAGE,
      ProblemKind.TOO_LARGE_TO_DECIDE);

  static Stream<ProblemKind> shown() {
    return Stream.of(ProblemKind.values()).filter(kind -> !NOT_SHOWN.contains(kind));
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void a_page_is_headed_by_its_code_and_says_how_grave_it_is(ProblemKind kind) {
    assertThat(ProblemPage.of(kind).text().lines().limit(4))
        .startsWith("# " + kind.code() + ": " + kind.word(), "")
        .contains("*" + (kind.level() == Level.ADVICE ? "Advice" : a(kind.level())) + ".*");
    assertThat(ProblemPage.of(kind).hasExamples()).isNotEqualTo(NOT_SHOWN.contains(kind));
  }

  private static String a(Level level) {
    return level == Level.ERROR ? "An error" : "A warning";
  }

  @ParameterizedTest
  @MethodSource("shown")
  void what_is_shown_as_wrong_is_found(ProblemKind kind) {
    List<Problem> found = ProblemPage.of(kind).problemsIn("wrong");

    assertThat(found).extracting(Problem::kind).contains(kind);
    assertThat(found)
        .filteredOn(problem -> problem.kind().level() == Level.ERROR)
        .as("errors of another kind")
        .allMatch(problem -> problem.kind() == kind);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void what_is_shown_as_right_is_not_found(ProblemKind kind) {
    assertThat(ProblemPage.of(kind).problemsIn("right"))
        .noneMatch(problem -> problem.kind() == kind || problem.kind().level() == Level.ERROR);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void what_it_is_said_to_say_it_says(ProblemKind kind) {
    String said = ProblemPage.of(kind).problemsIn("wrong").stream()
        .map(Problem::toString)
        .collect(joining("\n"));

    assertThat(ProblemPage.of(kind).messages())
        .allSatisfy(
            message -> assertThat(said).containsSubsequence(Splitter.on("…").splitToList(message)));
  }

  @ParameterizedTest
  @EnumSource(ProblemKind.class)
  void the_overview_lists_it(ProblemKind kind) throws IOException {
    assertThat(Files.readString(ProblemPage.FOLDER.resolve("README.md"), UTF_8))
        .contains("[%s](%s.md) | %s | ".formatted(kind.code(), kind.code(), kind.word()));
  }

  @Test
  void there_is_no_page_of_a_code_that_does_not_exist() throws IOException {
    try (Stream<java.nio.file.Path> pages = Files.list(ProblemPage.FOLDER)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Stream.concat(
                  Stream.of("README.md"),
                  Stream.of(ProblemKind.values()).map(kind -> kind.code() + ".md"))
              .toList());
    }
  }
}
