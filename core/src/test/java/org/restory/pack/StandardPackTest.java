package org.restory.pack;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Pack;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.concepts.WholePack;
import org.restory.pack.text.Reading;

/** The pack that ships reads as it should, and nothing of it is forgotten. */
class StandardPackTest {
  private static final Pack PACK = StandardPack.pack();

  @Test
  void the_shipped_pack_reads_without_a_problem() {
    assertThat(PACK).hasToString("restory-standard 0.1.0");
    assertThat(PACK.concepts()).hasSizeGreaterThan(1000);
  }

  @Test
  void its_catalog_is_built_once() {
    assertThat(StandardPack.catalog()).isSameAs(StandardPack.catalog());
  }

  @Test
  void every_file_in_the_folder_is_listed_in_the_manifest() throws Exception {
    Path folder = folder();
    ImmutableSet<String> there;
    try (Stream<Path> files = Files.walk(folder)) {
      there = files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals("pack.yaml"))
          .collect(toImmutableSet());
    }
    assertThat(listed(folder)).containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void the_folder_reads_like_the_resources() throws Exception {
    assertThat(PackFormat.read(folder())).isEqualTo(PACK);
    assertThat(PackFormat.read(folder().resolve("pack.yaml"))).isEqualTo(PACK);
  }

  @Test
  void written_as_one_file_it_reads_back_equal() {
    assertThat(PackFormat.read("one.yaml", PackFormat.toYaml(PACK))).isEqualTo(PACK);
  }

  @Test
  void it_reads_like_its_source() {
    Pack source = WholePack.read(StandardPack.yaml(), Reading.ofShipped());

    assertThat(PACK).isEqualTo(source);
    assertThat(PACK.concepts()).containsExactlyElementsOf(source.concepts());
    assertThat(PACK.provenance()).isEqualTo(source.provenance());
  }

  @Test
  void a_problem_with_it_names_the_place_in_its_source() {
    Pack another = Pack.builder()
        .name("acme")
        .version("1")
        .addConcepts(StandardPack.catalog().get(Exercise.class, Id.of("choices-inside-limits")))
        .build();

    assertThatThrownBy(() -> Catalog.of(PACK, another))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("standard/exercises/empathy/shared-understanding-check.yaml:2:9");
  }

  @Test
  void places_name_the_file_within_the_pack() {
    assertThat(PACK.places().of(Exercise.class, Id.of("choices-inside-limits")))
        .hasValue(new Location("standard/exercises/empathy/shared-understanding-check.yaml", 2, 9));
  }

  @Test
  void every_prompt_of_an_exercise_is_a_concept_of_the_pack() {
    ImmutableSet<Id<ReflectivePrompt>> prompts = PACK.concepts().stream()
        .filter(ReflectivePrompt.class::isInstance)
        .map(concept -> ((ReflectivePrompt) concept).id())
        .collect(toImmutableSet());
    assertThat(PACK.concepts().stream()
            .filter(Exercise.class::isInstance)
            .flatMap(concept -> ((Exercise) concept).prompts()))
        .isNotEmpty()
        .allMatch(prompts::contains);
  }

  private static Stream<String> listed(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("pack.yaml")).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("- ") && line.endsWith(".yaml"))
        .map(line -> line.substring(2));
  }

  private static Path folder() throws URISyntaxException {
    URL manifest = StandardPack.class.getResource("standard/pack.yaml");
    return Objects.requireNonNull(
        Path.of(Objects.requireNonNull(manifest).toURI()).getParent());
  }
}
