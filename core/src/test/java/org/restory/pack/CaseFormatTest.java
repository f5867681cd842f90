package org.restory.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.InvalidContentException;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.pack.cases.SampleFacts;

class CaseFormatTest {
  static final SessionContext FULL = SessionContext.builder()
      .title("Everything: at once")
      .format(Format.GROUP)
      .phase(Phase.REAUTHORING)
      .place(SessionContext.Place.MESSAGING)
      .privacy(SessionContext.Privacy.MONITORED)
      .attendance(SessionContext.Attendance.MANDATED)
      .age(SessionContext.AgeGroup.MINOR)
      .minutes(50)
      .session(4)
      .sessionsPlanned(10)
      .addConsents(SampleFacts.CONSENT)
      .addDisclosures(SampleFacts.DISCLOSURE)
      .addIntersections(SampleFacts.INTERSECTION)
      .addBarriers(SampleFacts.BARRIER)
      .addGoals(SampleFacts.GOAL)
      .addStrengths(SampleFacts.STRENGTH)
      .addSignals(SampleFacts.SIGNAL)
      .addConcerns(SampleFacts.CONCERN)
      .addAccessNeeds(SampleFacts.ACCESS_NEED)
      .addPreferences(SampleFacts.WANTED, SampleFacts.AVOIDED)
      .addAlliance(SampleFacts.ALLIANCE)
      .addMeasurements(SampleFacts.MEASUREMENT)
      .addHistory(SampleFacts.PAST_EXERCISE, SampleFacts.UNDATED_EXERCISE)
      .addReadiness(SampleFacts.MET, SampleFacts.NOT_MET)
      .addClinician(SampleFacts.CLINICIAN)
      .addAttributes(SampleFacts.ATTRIBUTE, SampleFacts.OTHER_ATTRIBUTE)
      .build();
  private static final SessionContext BARE =
      SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.ENGAGING).build();

  @Test
  void a_case_with_every_field_set_comes_back_equal() {
    assertThat(CaseFormat.read("c.yaml", CaseFormat.toYaml(FULL))).isEqualTo(FULL);
    assertThat(CaseFormat.read("c.json", CaseFormat.toJson(FULL))).isEqualTo(FULL);
  }

  @Test
  void a_case_with_nothing_but_format_and_phase_is_two_lines() {
    assertThat(CaseFormat.toYaml(BARE)).isEqualTo("format: individual\nphase: engaging\n");
    assertThat(CaseFormat.read("c.yaml", CaseFormat.toYaml(BARE))).isEqualTo(BARE);
  }

  @Test
  void a_goal_may_be_its_id_alone() {
    assertThat(CaseFormat.read("c", "{format: group, phase: acting, goals: [rest]}"))
        .isEqualTo(CaseFormat.read("c", "{format: group, phase: acting, goals: [{goal: rest}]}"));
  }

  @ParameterizedTest
  @MethodSource("org.restory.pack.CaseFormat#shippedNames")
  void every_shipped_case_reads_and_comes_back_equal(String name) {
    SessionContext shipped = CaseFormat.shipped(name);

    assertThat(shipped.title()).isPresent();
    assertThat(CaseFormat.read(name, CaseFormat.toYaml(shipped))).isEqualTo(shipped);
    assertThat(CaseFormat.read(name, CaseFormat.toJson(shipped))).isEqualTo(shipped);
  }

  @Test
  void a_list_may_be_long() {
    String signals = IntStream.range(0, 100_000).mapToObj(i -> "s" + i).collect(joining(", "));

    SessionContext read = assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> CaseFormat.read("case", "format: group\nphase: acting\nsignals: [" + signals + "]"));

    assertThat(read.signals()).hasSize(100_000);
  }

  @Test
  void there_are_six_shipped_cases() {
    assertThat(CaseFormat.shippedNames()).hasSize(6);
  }

  @Test
  void says_which_cases_are_shipped_if_asked_for_another() {
    assertThatThrownBy(() -> CaseFormat.shipped("v2-a-sanctoned-claim"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no case named 'v2-a-sanctoned-claim'; expected one of v1-maybe-it-was-nothing,"
            + " v2-a-sanctioned-claim, v3-the-workshop-request, v4-the-interpreter-remark,"
            + " v5-i-want-to-speak-at-the-rally, v6-nothing-said-about-identity; did you mean"
            + " 'v2-a-sanctioned-claim'?");
  }

  @Test
  void reads_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, CaseFormat.toYaml(FULL));

    assertThat(CaseFormat.read(file)).isEqualTo(FULL);
  }

  @Test
  void a_missing_file_is_a_problem(@TempDir Path folder) {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> CaseFormat.read(file))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(file + ":1:1: file not found; expected a file of that name [RST-1001]");
  }

  @Test
  void a_folder_is_a_problem(@TempDir Path folder) {
    assertThatThrownBy(() -> CaseFormat.read(folder))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(folder
            + ":1:1: what stands there is not a file; expected a readable text file [RST-1002]");
  }

  @Test
  void a_file_past_all_size_is_a_problem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("huge.yaml");
    Files.write(file, new byte[4 * 1024 * 1024 + 1]);

    assertThatThrownBy(() -> CaseFormat.read(file))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(file + ":1:1: file is too large; expected at most 4194304 bytes [RST-1005]");
  }

  @Test
  void bytes_that_are_not_UTF_8_are_a_problem_with_their_place(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "format: group\ntitle: a café\n".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> CaseFormat.read(file))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(file + ":2:13: bytes that are not UTF-8; expected text in UTF-8 [RST-1003]");
  }

  @Test
  void a_file_that_ends_inside_a_character_is_a_problem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cut.yaml");
    Files.write(file, new byte[] {'a', (byte) 0xC3});

    assertThatThrownBy(() -> CaseFormat.read(file))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(file + ":1:2: bytes that are not UTF-8; expected text in UTF-8 [RST-1003]");
  }
}
