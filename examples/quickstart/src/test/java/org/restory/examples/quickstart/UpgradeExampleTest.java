package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.report.Change;
import org.restory.review.CatalogDifference;

/** The upgrade of the page on layers: the vendor's pack over this standard pack, and over one that could be the next. */
class UpgradeExampleTest {
  private static final Id<Goal> OVERRIDDEN = Id.of("sort-out-money");
  private static final Id<?> RULE = Id.of("b01-a-wish-has-surroundings");

  @TempDir
  Path folder;

  private static Pack ours() {
    return PackFormat.read(
        "acme-wellness.yaml", Documents.yaml("docs/for-ehr-vendors.md", "pack").get(0));
  }

  /** The standard pack as it could be in its next version. */
  private static Pack next(Predicate<Concept<?>> kept, Concept<?>... more) {
    Pack standard = StandardPack.pack();
    return Pack.builder()
        .name(standard.name())
        .version("0.2.0")
        .provenance(standard.provenance())
        .addAllConcepts(standard.concepts().stream().filter(kept).toList())
        .addConcepts(more)
        .build();
  }

  @Test
  void an_item_that_changed_below_an_override_is_found() throws IOException {
    Path kept = folder.resolve("standard-0.1.0.yaml");
    Pack ours = ours();
    Pack later = next(
        item -> !item.id().equals(OVERRIDDEN),
        new Goal(OVERRIDDEN, About.of("Sort out money", "Mended in the next version.")));

    Files.writeString(kept, PackFormat.toYaml(StandardPack.pack()));

    Pack earlier = PackFormat.read(kept);
    Set<Concept<?>> asBefore = Set.copyOf(later.concepts());
    List<Id<?>> toReread = ours.overrides().stream()
        .flatMap(overrides -> overrides.concepts().stream())
        .filter(item -> earlier.concepts().stream()
            .anyMatch(old -> old.id().equals(item.id()) && !asBefore.contains(old)))
        .<Id<?>>map(Concept::id)
        .toList();

    assertThat(toReread).containsExactly(OVERRIDDEN);
  }

  @Test
  void what_an_upgrade_changes_is_told_for_each_case() {
    Pack earlier = StandardPack.pack();
    Pack later = next(item -> !item.id().equals(RULE));
    Pack ours = ours();
    List<SessionContext> cases = List.of(CaseFormat.shipped("v2-a-sanctioned-claim"));

    Catalog before = Catalog.of(earlier, ours);
    Catalog after = Catalog.of(later, ours);
    CatalogDifference difference = CatalogDifference.over(before, after, cases);
    for (CatalogDifference.ChangedCase changed : difference.changed()) {
      System.out.println(CaseFormat.toYaml(changed.session()));
      changed.changes().forEach(System.out::println);
    }

    assertThat(difference.changed()).hasSize(1);
    assertThat(difference.changed().get(0).changes())
        .extracting(Change::toString)
        .anyMatch(Documents.read(Documents.root().resolve("docs/layers.md"))::contains);
    assertThat(CatalogDifference.over(before, before, cases).changed()).isEmpty();
  }

  @Test
  void a_version_that_was_not_tried_is_refused_as_the_page_says() {
    Pack pack = PackFormat.read(
        "acme-wellness.yaml", Documents.yaml("docs/layers.md", "pack").get(0));

    assertThat(Catalog.of(StandardPack.pack(), pack).packs()).hasSize(2);
    assertThatThrownBy(() -> Catalog.of(next(item -> true), pack))
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            e -> assertThat(e.problems())
                .extracting(problem -> problem + "\n")
                .isEqualTo(Documents.blocks("docs/layers.md", "refused: 0.2.0")));
  }

  @Test
  void what_was_retired_can_still_be_looked_up() {
    Catalog catalog = Catalog.of(StandardPack.pack(), ours());
    Id<Exercise> idFromTheRecord = Id.of("saying-ouch-and-mending");

    Exercise exercise = catalog.get(Exercise.class, idFromTheRecord);
    Optional<Provenance.Withdrawal> withdrawn = catalog.provenance(exercise).withdrawn();

    assertThat(withdrawn.orElseThrow().replacedBy()).contains(Id.of("a-way-in-and-a-way-out"));
  }
}
