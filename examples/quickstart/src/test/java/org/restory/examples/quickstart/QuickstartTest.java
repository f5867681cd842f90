package org.restory.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.pack.CaseFormat;
import org.restory.pack.ReportFormat;

/** What a person sees who runs the quickstart. */
class QuickstartTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  Path folder;

  private int run(String... arguments) {
    return new Quickstart(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(arguments));
  }

  static List<String> shippedCases() {
    return CaseFormat.shippedNames();
  }

  @ParameterizedTest
  @MethodSource("shippedCases")
  void prints_every_shipped_case_within_100_columns(String name) {
    int code = run(name);

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).contains("Recommended").contains("Withheld now, and why");
    assertThat(out.toString(UTF_8).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @MethodSource("shippedCases")
  void prints_json_that_reads_back(String name) {
    int code = run("--json", name);

    assertThat(code).isZero();
    assertThat(ReportFormat.read("out", out.toString(UTF_8)).fingerprint()).isNotBlank();
  }

  @Test
  void without_an_argument_prints_the_first_shipped_case_with_a_reason_in_a_sentence() {
    int code = run();

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).contains("the work calls for");
  }

  @Test
  void a_client_sees_no_withholding_and_no_rule() {
    run("--client", "v5-i-want-to-speak-at-the-rally");

    assertThat(out.toString(UTF_8)).doesNotContain("Withheld").doesNotContain("[RS");
  }

  @Test
  void a_malformed_case_prints_every_problem_with_its_place() throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, "format: indvidual\nphase: exploring\nmintues: 50\ngoals:\n  - slep\n");

    int code = run(file.toString());

    assertThat(code).isEqualTo(2);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(err.toString(UTF_8).lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("bad.yaml:1:9: ").contains("'individual'"))
        .anySatisfy(line -> assertThat(line).contains("bad.yaml:3:1: ").contains("'minutes'"));
  }

  @Test
  void an_unknown_id_is_named_with_its_place_and_the_nearest_one() throws IOException {
    Path file = folder.resolve("unknown.yaml");
    Files.writeString(
        file, "format: individual\nphase: exploring\ngoals:\n  - sleep-and-stediness\n");

    int code = run(file.toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("unknown.yaml:4:5: unknown goal 'sleep-and-stediness'")
        .contains("did you mean 'sleep-and-steadiness'?");
  }

  @Test
  void a_pack_is_laid_over_the_standard_one() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(pack, Documents.yaml("docs/for-ehr-vendors.md", "pack").get(0));
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, "format: individual\nphase: exploring\ngoals: [acme:return-to-work]\n");

    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(run("--pack", pack.toString(), file.toString())).isZero();
    assertThat(out.toString(UTF_8)).contains("acme-wellness 2.1.0");
  }

  @Test
  void an_option_without_its_pack_prints_how_to_use_it() {
    assertThat(run("--pack")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--pack PACK");
  }

  @Test
  void a_missing_file_is_said_so() {
    int code = run(folder.resolve("nowhere.yaml").toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("nowhere.yaml").doesNotContain("Exception");
  }

  @Test
  void an_unknown_option_prints_how_to_use_it() {
    int code = run("--colour");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("Usage").contains("v1-maybe-it-was-nothing");
  }
}
