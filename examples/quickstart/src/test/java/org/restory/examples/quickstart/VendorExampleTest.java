package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.rule.Conditions.barrier;
import static org.restory.rule.Conditions.goal;
import static org.restory.rule.Effects.raise;
import static org.restory.rule.Range.atLeast;
import static org.restory.rule.condition.Condition.all;
import static org.restory.rule.effect.Weight.STRONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.catalog.Packs;
import org.restory.catalog.Retirement;
import org.restory.catalog.VersionRange;
import org.restory.model.About;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.model.world.Barrier;
import org.restory.pack.PackFormat;
import org.restory.pack.PackText;
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
  void the_documented_pack_is_the_same_in_java() throws IOException {
    Pack ours = Pack.builder()
        .name("acme-wellness")
        .version("2.1.0")
        .namespace("acme")
        .putRequire("restory-standard", VersionRange.of(">=0.1 <2"))
        .addConcepts(
            new Goal(
                Id.of("acme:return-to-work"),
                About.of(
                    "Return to work",
                    "The person wants to go back to work in a way that is fair to them.")),
            Rule.builder()
                .id(Id.of("acme:return-to-work-calls-for-a-look-at-barriers"))
                .when(all(
                    goal("acme:return-to-work"),
                    barrier("unsafe-or-unfair-work").withIntensity(atLeast(2))))
                .addThen(raise("map-barriers-and-leverage", STRONG))
                .because("A return to an unfair workplace needs a look at what would have to change"
                    + " there.")
                .forClient("It may help to look at what would need to change at work.")
                .addReferences(Id.of("toporek2009"))
                .build())
        .addOverrides(Overrides.builder()
            .of("restory-standard")
            .because("A benefits adviser works in our service.")
            .addConcepts(new Goal(
                Id.of("sort-out-money"),
                About.of(
                    "Sort out money",
                    "To deal with income, debt or costs, with our benefits adviser where that is"
                        + " wanted.")))
            .build())
        .addRetires(new Retirement(
            "restory-standard",
            Exercise.class,
            Id.of("saying-ouch-and-mending"),
            new Withdrawal(
                LocalDate.of(2026, 11, 23),
                "Our groups are open, and this needs a group that stays the same.",
                Optional.of(Id.of("a-way-in-and-a-way-out")))))
        .build();

    assertThat(ours).isEqualTo(PackFormat.read(documented()));
    assertThat(PackFormat.read("acme.yaml", PackFormat.toYaml(ours))).isEqualTo(ours);
  }

  @Test
  void a_tool_changes_one_item_of_the_documented_pack() throws IOException {
    String text = Files.readString(documented());

    PackText changed = PackText.of("acme-wellness.yaml", text)
        .with(new Goal(
            Id.of("acme:return-to-work"),
            About.of("Back to work", "To go back to work in a way that is fair.")));
    String newText = changed.text();

    assertThat(newText)
        .isEqualTo(text.replace("name: Return to work", "name: Back to work")
            .replace(
                "The person wants to go back to work in a way that is fair to them.",
                "To go back to work in a way that is fair."));
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
  void the_documented_translation_stands_where_its_language_is_chosen() throws IOException {
    Pack ours = PackFormat.read(documented());
    Path translation = folder.resolve("acme-spanish.yaml");
    Files.writeString(
        translation, Documents.yaml("docs/for-ehr-vendors.md", "translation").get(0));
    Catalog spanish = Catalog.builder()
        .add(StandardPack.pack())
        .add(ours)
        .add(PackFormat.read(translation))
        .language("es")
        .build();

    assertThat(spanish.offered(Goal.class))
        .extracting(Goal::name)
        .contains("Volver al trabajo", "Ordenar el dinero", "Sort out housing");
    assertThat(spanish.languageOf(Goal.class, Id.of("sort-out-money")).getLanguage())
        .isEqualTo("es");
    assertThat(spanish.untranslated())
        .extracting(item -> item.id().value())
        .contains("sort-out-housing")
        .doesNotContain("sort-out-money");
  }

  @Test
  void a_code_of_the_documented_crosswalk_leads_to_what_it_means() {
    Pack codes = PackFormat.read(
        "acme-codes.yaml", Documents.yaml("docs/for-ehr-vendors.md", "pack").get(1));
    Catalog catalog = Catalog.of(StandardPack.pack(), codes);

    List<Meaning> meanings = catalog.offered(CodeMapping.class).stream()
        .filter(CodeMapping::reads)
        .filter(mapping -> mapping.code().system().equals("http://hl7.org/fhir/sid/icd-10-cm"))
        .filter(mapping -> mapping.code().code().equals("Z59.01"))
        .flatMap(mapping -> mapping.means().stream())
        .toList();

    assertThat(meanings)
        .containsExactly(Meaning.of(Barrier.class, Id.of("housing-insecurity")));
    assertThat(StandardPack.catalog().all(CodeMapping.class)).isEmpty();
  }

  @Test
  void where_nobody_provides_a_pack_the_standard_one_stands_alone() {
    Catalog found =
        Catalog.builder().add(StandardPack.pack()).addAll(Packs.found()).build();

    assertThat(found.fingerprint()).isEqualTo(StandardPack.catalog().fingerprint());
  }
}
