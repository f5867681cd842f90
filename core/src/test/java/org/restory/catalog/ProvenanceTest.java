package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.model.About;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Reviewer;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.Tag;

class ProvenanceTest {
  private static final Provenance OF_ALL =
      Provenance.builder().author("An editor").license("MIT").readingLevel(8).build();

  private static Tag tag(String id, Provenance provenance) {
    return new Tag(
        Id.of(id),
        About.builder().name(id).description("A tag.").provenance(provenance).build());
  }

  private static Catalog catalog(Tag... tags) {
    return Catalog.of(Pack.builder()
        .name("mine")
        .version("2.1")
        .provenance(OF_ALL)
        .addConcepts(tags)
        .build());
  }

  @Test
  void what_an_item_leaves_unsaid_its_pack_says() {
    Tag silent = tag("silent", Provenance.unstated());
    Tag speaking =
        tag("speaking", Provenance.builder().author("A clinician").version("1").build());
    Catalog catalog = catalog(silent, speaking);

    assertThat(catalog.provenance(silent))
        .isEqualTo(Provenance.builder()
            .author("An editor")
            .license("MIT")
            .readingLevel(8)
            .version("2.1")
            .build());
    assertThat(catalog.provenance(speaking))
        .isEqualTo(Provenance.builder()
            .author("A clinician")
            .license("MIT")
            .readingLevel(8)
            .version("1")
            .build());
  }

  @Test
  void a_withdrawn_item_is_found_but_not_offered() {
    Tag kept = tag("kept", Provenance.unstated());
    Tag withdrawn = tag(
        "withdrawn",
        Provenance.builder()
            .withdrawn(
                new Withdrawal(LocalDate.of(2026, 1, 31), "It is unclear.", Optional.of(kept.id())))
            .build());
    Catalog catalog = catalog(kept, withdrawn);

    assertThat(catalog.find(Tag.class, withdrawn.id())).contains(withdrawn);
    assertThat(catalog.provenance(withdrawn).withdrawn().flatMap(Withdrawal::replacedBy))
        .hasValue(kept.id());
    assertThat(catalog.offered(Tag.class)).containsExactly(kept);
  }

  @Test
  void a_pack_does_not_withdraw_all_it_holds_at_once() {
    Provenance gone = Provenance.builder()
        .withdrawn(new Withdrawal(LocalDate.of(2026, 1, 31), "Gone.", Optional.empty()))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Pack.builder().name("mine").version("1").provenance(gone).build())
        .withMessage("pack 'mine' is withdrawn as a whole; expected each withdrawn item to say so");
  }

  @Test
  void a_review_is_due_after_the_last_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provenance.builder()
            .addReviewers(Reviewer.EDITOR)
            .reviewed(LocalDate.of(2026, 1, 31))
            .reviewBy(LocalDate.of(2026, 1, 31))
            .build())
        .withMessage("reviewBy is 2026-01-31; expected a day after the review on 2026-01-31");
  }
}
