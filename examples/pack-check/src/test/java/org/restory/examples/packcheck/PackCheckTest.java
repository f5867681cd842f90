package org.restory.examples.packcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Suppliers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.pack.StandardPack;

/** What an author is told in the terminal. */
class PackCheckTest {
  private static final String GOOD = """
      pack: our-clinic
      version: 1.0.0
      namespace: our-clinic
      requires: {restory-standard: ">=0.1"}
      provenance: {author: Trainers of the clinic, reviewed: 2026-11-23, review-by: 2028-11-22}
      rules:
        - id: our-clinic:letters-call-for-a-map
          when:
            all:
              - barrier: housing-insecurity
                level: institutional
              - signal: exhaustion
          then:
            - raise: map-barriers-and-leverage
              weight: strong
          because: Somebody in the housing office can move this, and it helps to know who.
          for-client: It may help to see who could change this.
          references: [toporek2009]
      """;

  /** Reviewed once for all tests, since it takes seconds. */
  private static final Supplier<PackReview> STANDARD =
      Suppliers.memoize(() -> PackReview.of(List.of(StandardPack.pack())));

  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int check(String yaml, String... options) throws IOException {
    Path file = folder.resolve("pack.yaml");
    Files.writeString(file, yaml);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(file.toString());
    return run(arguments);
  }

  private int run(List<String> arguments) {
    return new PackCheck(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), STANDARD)
        .run(arguments);
  }

  private String printed() {
    return out.toString(UTF_8).replace(folder.toString(), "FOLDER");
  }

  @Test
  void a_pack_with_nothing_to_mend_says_so() throws IOException {
    assertThat(check(GOOD)).isZero();
    assertThat(printed()).isEqualTo("0 errors, 0 warnings, 0 of advice\n");
  }

  @Test
  void every_error_is_told_with_its_place_and_code() throws IOException {
    String bad = GOOD.replace("institutional", "institutonal").replace("because", "becuase");

    assertThat(check(bad)).isEqualTo(2);
    assertThat(printed())
        .contains("FOLDER/pack.yaml:11:18: found 'institutonal'", "[RST-1105]")
        .contains("FOLDER/pack.yaml:16:5: unknown field 'becuase'", "[RST-1101]")
        .endsWith("3 errors, 0 warnings, 0 of advice\n");
  }

  @Test
  void an_id_that_nothing_has_is_an_error_too() throws IOException {
    assertThat(check(GOOD.replace("raise: map-barriers-and", "raise: map-bariers-and")))
        .isEqualTo(2);
    assertThat(printed())
        .contains(
            "FOLDER/pack.yaml:14:16: unknown aim", "did you mean 'map-barriers-and-leverage'?");
  }

  @Test
  void what_is_unwise_is_a_warning_or_advice() throws IOException {
    String unwise = GOOD.replace("    references: [toporek2009]\n", "")
        .replace("It may help to see who", "You must see who");

    assertThat(check(unwise)).isEqualTo(1);
    assertThat(printed())
        .contains(
            "FOLDER/pack.yaml:7:9: advice: rule 'our-clinic:letters-call-for-a-map':"
                + " unreferenced-rule",
            "FOLDER/pack.yaml:17:17: warning: rule 'our-clinic:letters-call-for-a-map': order")
        .endsWith("0 errors, 1 warning, 1 of advice\n");
  }

  @Test
  void what_the_pack_changes_is_told_with_a_case_and_the_rule() throws IOException {
    check(GOOD, "--changes");

    assertThat(printed())
        .contains("aim 'map-barriers-and-leverage' ")
        .contains("(through rule 'our-clinic:letters-call-for-a-map')")
        .containsPattern("\n\\d+ of \\d+ cases change\n$");
  }

  @Test
  void what_turns_on_a_disclosed_identity_is_told_with_the_rule_that_means_it() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.writeString(cases.resolve("one.yaml"), """
        title: One
        format: individual
        phase: exploring
        disclosures:
          - {dimension: gender, words: my own, source: record, consents: {use-for-planning: given}}
        barriers:
          - {barrier: housing-insecurity, source: client-stated, level: [institutional]}
        """);

    assertThat(check(GOOD, "--parity=" + cases)).isZero();

    assertThat(printed())
        .contains("'One', gender in own words taken away, for the clinician: notice \"Something")
        .contains("(through 'rs04a-identity-not-from-the-client')")
        .contains("1 cases, ")
        .endsWith("1 differences, of which no rule means 0\n");
  }

  @Test
  void a_case_that_can_not_be_read_is_told_with_its_place() throws IOException {
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.writeString(cases.resolve("one.yaml"), "format: individul\nphase: exploring\n");

    assertThat(check(GOOD, "--parity=" + cases)).isEqualTo(2);

    assertThat(printed()).contains("FOLDER/cases/one.yaml:1:9: found 'individul'");
  }

  @Test
  void tools_read_json() throws IOException {
    check(GOOD.replace("because", "becuase"), "--json");

    assertThat(printed()).startsWith("[").contains("\"code\": \"RST-1101\"");
  }

  @Test
  void without_a_pack_it_says_how_it_is_used() {
    assertThat(run(List.of())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("Usage: pack-check");
  }
}
