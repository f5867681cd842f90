package org.restory.pack.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Places;
import org.restory.catalog.VersionRange;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.practice.Aim;
import org.restory.pack.StandardPack;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.Sections;
import org.restory.pack.concepts.WholePack;
import org.restory.pack.text.Reading;
import org.restory.testing.RandomPacks;

/** Values are what a pack says to the last part, and nothing else passes for them. */
class PackValuesTest {
  private static final Pack SMALL = Pack.builder()
      .name("small")
      .version("1.0.0")
      .addConcept(
          new HostAttribute(Id.of("season"), About.of("Season", "The time of the year: été.")))
      .build();

  @Provide
  Arbitrary<Pack> packs() {
    return RandomPacks.any().map(PackValuesTest::alone);
  }

  @Property(tries = 300)
  void whatever_a_pack_says_by_itself_comes_back(@ForAll("packs") Pack pack) {
    PackValues back = PackValues.of(PackValuesWriter.write(pack, "print"));

    assertThat(back.pack()).isEqualTo(pack);
    assertThat(back.pack().concepts()).hasToString(pack.concepts().toString());
    assertThat(back.nameAndVersion()).isEqualTo(pack.toString());
    assertThat(back.sourceStatement()).isEqualTo(pack.sourceStatement());
    assertThat(back.fingerprint()).isEqualTo("print");
  }

  @Test
  void the_shipped_values_are_those_of_its_source() throws IOException {
    Pack source =
        WholePack.read(PackFiles.beside(StandardPack.class, "standard"), Reading.ofShipped());

    assertThat(Arrays.equals(PackValuesWriter.write(source), shipped()))
        .as("the standard pack and its values agree; 'mvn compile' writes them anew")
        .isTrue();
  }

  @Test
  void every_place_in_the_files_is_kept() {
    Pack source =
        WholePack.read(PackFiles.beside(StandardPack.class, "standard"), Reading.ofShipped());

    assertThat(told(StandardPack.pack().places()))
        .isEqualTo(told(source.places()))
        .hasSizeGreaterThan(5_000);
  }

  @Test
  void the_catalog_made_of_them_is_the_one_made_of_the_pack() {
    Pack pack = StandardPack.pack();
    Catalog checked = Catalog.of(pack);
    Catalog shipped = StandardPack.catalog();

    assertThat(shipped).hasToString(checked.toString());
    assertThat(shipped.fingerprint()).isEqualTo(checked.fingerprint());
    assertThat(shipped.packs()).isEqualTo(checked.packs());
    assertThat(shipped.sourceStatements()).isEqualTo(checked.sourceStatements());
    assertThat(shipped.untranslated()).isEqualTo(checked.untranslated());
    assertThat(pack.concepts()).allSatisfy(concept -> assertSame(concept, shipped, checked));
  }

  @Test
  void a_place_is_found_in_what_came_from_values() {
    assertThat(StandardPack.catalog().place(Aim.class, Id.of("stabilize-first")))
        .map(place -> place.file())
        .contains("standard/aims.yaml");
  }

  @Test
  void a_kind_that_no_pack_holds_has_no_concept() {
    assertThat(PackValues.of(PackValuesWriter.write(SMALL)).ofKind(Pack.class)).isEmpty();
  }

  @Test
  void a_resource_that_is_not_there_holds_no_pack() {
    assertThat(PackValues.beside(StandardPack.class, "none.values")).isEmpty();
  }

  @Test
  void a_pack_that_is_laid_over_others_is_not_written() {
    Pack upper = Pack.builder()
        .name("upper")
        .version("1.0.0")
        .putAllRequires(ImmutableMap.of("small", VersionRange.of(">=1")))
        .build();

    assertThatThrownBy(() -> PackValuesWriter.write(upper))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected one that stands by itself");
  }

  @Test
  void a_pack_of_which_no_catalog_can_be_made_is_not_written() {
    Identity dangling = new Identity(
        Id.of("deaf"), About.of("Deaf", "Of a culture."), Id.of("disability"), Optional.empty());
    Pack broken =
        Pack.builder().name("broken").version("1.0.0").addConcept(dangling).build();

    assertThatThrownBy(() -> PackValuesWriter.write(broken))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("unknown identity dimension 'disability'");
  }

  @Test
  void another_kind_of_file_is_refused() {
    byte[] bytes = PackValuesWriter.write(SMALL);
    bytes[0]++;

    assertRefused(bytes, "it does not start with RSTV");
  }

  @Test
  void another_version_is_refused() {
    byte[] bytes = PackValuesWriter.write(SMALL);
    bytes[Integer.BYTES] = 2;

    assertRefused(bytes, "its version is 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 13, 14, 60})
  void values_cut_short_are_refused(int length) {
    assertRefused(Arrays.copyOf(PackValuesWriter.write(SMALL), length), "bytes");
  }

  @Test
  void any_changed_byte_is_noticed() {
    byte[] bytes = PackValuesWriter.write(SMALL);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x10;
      assertThatThrownBy(() -> PackValues.of(changed))
          .as("byte %s", i)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static <T extends Concept<T>> void assertSame(
      Concept<?> concept, Catalog shipped, Catalog checked) {
    @SuppressWarnings("unchecked") // a concept is of its own kind
    T one = (T) concept;
    Class<T> kind = kindOf(one);
    assertThat(shipped.find(kind, one.id()))
        .isEqualTo(checked.find(kind, one.id()))
        .contains(one);
    assertThat(shipped.provenance(one)).isEqualTo(checked.provenance(one));
    assertThat(shipped.packOf(one)).isEqualTo(checked.packOf(one));
    assertThat(shipped.languageOf(kind, one.id())).isEqualTo(checked.languageOf(kind, one.id()));
    assertThat(shipped.place(kind, one.id())).isEqualTo(checked.place(kind, one.id()));
    assertThat(shipped.dataElementsOf(kind, one.id()))
        .isEqualTo(checked.dataElementsOf(kind, one.id()));
    assertThat(shipped.offered(kind).contains(one))
        .isEqualTo(checked.offered(kind).contains(one));
  }

  private static <T extends Concept<T>> Class<T> kindOf(T concept) {
    @SuppressWarnings("unchecked") // the section of a concept is of its kind
    Class<T> kind = (Class<T>) Sections.of(concept).kind();
    return kind;
  }

  private static List<String> told(Places places) {
    List<String> told = new ArrayList<>();
    places.tell((kind, concept, usedKind, used, at) ->
        told.add(kind + " " + concept + " " + usedKind + " " + used + " " + at));
    return told;
  }

  /** The pack as it would be by itself. */
  private static Pack alone(Pack pack) {
    return Pack.builder()
        .name(pack.name())
        .version(pack.version())
        .title(pack.title())
        .language(pack.language())
        .namespace(pack.namespace())
        .provenance(pack.provenance())
        .sourceStatement(pack.sourceStatement())
        .addAllConcepts(Sections.inOrder(pack.concepts()))
        .build();
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> PackValues.of(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why)
        .hasMessageEndingWith("expected them as this version of Restory writes them");
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = StandardPack.class.getResourceAsStream("standard.values")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
