package org.restory.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Pack;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.Tag;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Mode;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;

/** A pack is one file or a folder, and comes back as it was written. */
class PackFormatTest {
  private static final String MANIFEST =
      "pack: mine\nversion: 0.2.0\ntitle: Mine\nprovenance: {license: MIT}\n";
  private static final String TAG =
      "tags:\n- {id: quiet, name: Quiet, description: Done in quiet.}\n";

  @TempDir
  Path folder;

  @Test
  void a_pack_made_in_java_reads_back_equal() {
    assertThat(PackFormat.read("p.yaml", PackFormat.toYaml(SamplePack.PACK)))
        .isEqualTo(SamplePack.PACK);
  }

  @Test
  void concepts_are_grouped_by_kind_whatever_the_order_of_sections() {
    Pack pack = PackFormat.read("p.yaml", TAG + MANIFEST + TAG.replace("tags", "goals"));
    assertThat(pack.concepts())
        .extracting(c -> c.getClass().getSimpleName())
        .containsExactly("Goal", "Tag");
  }

  @Test
  void a_pack_may_be_json() {
    Pack pack = PackFormat.read("p.json", "{\"pack\": \"mine\", \"version\": \"1\"}");
    assertThat(pack).hasToString("mine 1");
  }

  @Test
  void a_folder_holds_what_its_manifest_and_its_files_hold() throws IOException {
    write("pack.yaml", MANIFEST + TAG + "files: [more/tags.yaml]\n");
    write("more/tags.yaml", TAG.replace("quiet", "loud"));
    Pack pack = PackFormat.read(folder);
    assertThat(pack.concepts()).extracting(c -> c.id().value()).containsExactly("loud", "quiet");
    assertThat(pack.places().of(Tag.class, Id.of("loud")))
        .hasValue(new Location(folder.getFileName() + "/more/tags.yaml", 2, 8));
  }

  @Test
  void a_prompt_inside_a_step_takes_what_it_lacks_from_its_exercise() {
    Pack pack = PackFormat.read("p.yaml", MANIFEST + """
        exercises:
          - id: breathe
            name: Breathe
            purpose: Settle.
            technique: grounding
            aims: {stabilize-first: primary}
            with: supervision
            formats: [supervision]
            phases: [engaging, acting]
            minutes: 2
            depth: 1
            exposure: 0
            opt-out: You can stop.
            steps:
              - part: opening
                minutes: 1
                who: supervisee
                does: Begin.
                prompts:
                  - {id: first, text: What is here?, function: open, depth: 1}
                  - elsewhere
              - part: closing
                minutes: 1
                who: supervisee
                does: End.
                prompts:
                  - id: second
                    text: What will stay?
                    function: close
                    depth: 1
                    opt-out: Pass.
                    follow-up: What else?
                    modes: [draw, write]
        """);
    ReflectivePrompt first = ReflectivePrompt.builder()
        .id(Id.of("first"))
        .text("What is here?")
        .audience(Audience.SUPERVISEE)
        .addPhases(Phase.ENGAGING, Phase.ACTING)
        .function(PromptFunction.OPEN)
        .depth(1)
        .optOut("You can stop.")
        .build();
    ReflectivePrompt second = ReflectivePrompt.builder()
        .id(Id.of("second"))
        .text("What will stay?")
        .audience(Audience.SUPERVISEE)
        .addPhases(Phase.ENGAGING, Phase.ACTING)
        .function(PromptFunction.CLOSE)
        .depth(1)
        .optOut("Pass.")
        .followUp("What else?")
        .addModes(Mode.DRAW, Mode.WRITE)
        .build();
    assertThat(pack.concepts()).hasSize(3).endsWith(first, second);
    assertThat(pack.places().of(ReflectivePrompt.class, Id.of("second")))
        .isEqualTo(Optional.of(new Location("p.yaml", 31, 17)));
    assertThat(PackFormat.read("q.yaml", PackFormat.toYaml(pack))).isEqualTo(pack);
  }

  @Test
  void a_missing_file_is_a_problem_where_it_is_listed() throws IOException {
    write("pack.yaml", MANIFEST + "files:\n  - gone.yaml\n  - also/gone.yaml\n");
    String name = folder.getFileName().toString();
    assertProblems(
        name + "/pack.yaml:6:5: there is no file '" + name
            + "/gone.yaml'; expected a file of the pack [RST-1001]",
        name + "/pack.yaml:7:5: there is no file '" + name
            + "/also/gone.yaml'; expected a file of the pack [RST-1001]");
  }

  @Test
  void files_outside_the_folder_are_not_read() throws IOException {
    write("pack.yaml", MANIFEST + "files: [../x.yaml, /x.yaml, a/../../x.yaml, 'C:\\x.yaml', .]\n");
    String at = folder.getFileName() + "/pack.yaml:5:";
    String rest =
        "' is not inside the pack's folder; expected a path such as 'rules/safety.yaml' [RST-1001]";
    assertProblems(
        at + "9: file '../x.yaml" + rest,
        at + "20: file '/x.yaml" + rest,
        at + "29: file 'a/../../x.yaml" + rest,
        at + "45: file 'C:\\x.yaml" + rest,
        at + "58: file '." + rest);
  }

  @Test
  void a_link_that_leads_outside_the_folder_is_not_followed(@TempDir Path elsewhere)
      throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), TAG);
    Files.createSymbolicLink(folder.resolve("link.yaml"), secret);
    write("pack.yaml", MANIFEST + "files: [link.yaml]\n");
    String name = folder.getFileName().toString();
    assertProblems(name + "/pack.yaml:5:9: file '" + name
        + "/link.yaml' leads outside the pack's folder; expected a file of the pack [RST-1001]");
  }

  @Test
  void text_that_is_not_utf_8_is_a_problem_at_its_place() throws IOException {
    write("pack.yaml", MANIFEST + "files: [latin.yaml]\n");
    Files.write(folder.resolve("latin.yaml"), "tags:\n- id: Ünïcode".getBytes(ISO_8859_1));
    assertProblems(folder.getFileName()
        + "/latin.yaml:2:7: bytes that are not UTF-8; expected text in UTF-8 [RST-1003]");
  }

  @Test
  void problems_of_all_files_come_at_once() throws IOException {
    write("pack.yaml", "pack: mine\nfiles: [a.yaml, b.yaml]\n");
    write("a.yaml", "tag: []");
    write("b.yaml", "tags: 3");
    String name = folder.getFileName().toString();
    assertThatThrownBy(() -> PackFormat.read(folder))
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            thrown -> assertThat(thrown.problems())
                .extracting(p -> p.at().orElseThrow().toString())
                .containsExactly(
                    name + "/a.yaml:1:1", name + "/b.yaml:1:7", name + "/pack.yaml:1:1"));
  }

  @Test
  void a_pack_that_is_not_there_is_a_problem() throws IOException {
    Path gone = folder.resolve("gone");
    assertThatThrownBy(() -> PackFormat.read(gone))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage("there is no pack at '" + gone
            + "'; expected a file, or a folder with a pack.yaml [RST-1001]");
    assertProblems("there is no file '" + folder.getFileName()
        + "/pack.yaml'; expected a file of the pack [RST-1001]");
  }

  @Test
  void a_file_is_called_as_it_was_given() throws IOException {
    write("broken.yaml", "pack: [");
    Path file = folder.resolve("broken.yaml");
    assertThatThrownBy(() -> PackFormat.read(file)).hasMessageStartingWith(file + ":1:");
  }

  private void assertProblems(String... problems) {
    assertThatThrownBy(() -> PackFormat.read(folder))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(String.join("\n", problems));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
