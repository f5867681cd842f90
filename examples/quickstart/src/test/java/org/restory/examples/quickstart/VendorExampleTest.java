package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.Packs;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;

/** The vendor's pack of the page for EHR vendors, layered on the standard pack. */
class VendorExampleTest {
  private static final Id<Exercise> RETIRED = Id.of("saying-ouch-and-mending");

  @TempDir
  Path folder;

  private Path documented() throws IOException {
    Path file = folder.resolve("acme-wellness.yaml");
    Files.writeString(file, Documents.yaml("docs/for-ehr-vendors.md", "pack").get(0));
    return file;
  }

  @Test
  void the_documented_pack_adds_overrides_and_retires() throws IOException {
    Path file = documented();
    Pack ours = PackFormat.read(file);
    Catalog catalog = Catalog.of(StandardPack.pack(), ours);

    assertThat(catalog.find(Rule.class, Id.of("acme:return-to-work-calls-for-a-look-at-barriers")))
        .isPresent();
    assertThat(catalog.get(Goal.class, Id.of("sort-out-money")).about().description())
        .contains("our benefits adviser");
    assertThat(catalog.offered(Exercise.class)).extracting(Exercise::id).doesNotContain(RETIRED);
    assertThat(catalog.provenance(catalog.get(Exercise.class, RETIRED)).withdrawn())
        .isPresent();
  }

  @Test
  void the_documented_choice_leaves_a_framework_out() throws IOException {
    Pack ours = PackFormat.read(documented());
    Catalog narrower = Catalog.builder()
        .add(StandardPack.pack())
        .add(ours)
        .withoutFramework(Id.of("just-therapy"))
        .build();

    assertThat(narrower.offered(Framework.class))
        .hasSize(narrower.all(Framework.class).size() - 1);
    assertThat(narrower.offered(Technique.class).size())
        .isLessThan(narrower.all(Technique.class).size());
  }

  @Test
  void where_nobody_provides_a_pack_the_standard_one_stands_alone() {
    Catalog found =
        Catalog.builder().add(StandardPack.pack()).addAll(Packs.found()).build();

    assertThat(found.fingerprint()).isEqualTo(StandardPack.catalog().fingerprint());
  }
}
