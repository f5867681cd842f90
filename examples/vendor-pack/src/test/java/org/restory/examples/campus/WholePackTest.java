package org.restory.examples.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.restory.examples.campus.Campus.PACK;
import static org.restory.examples.campus.Campus.STANDARD;
import static org.restory.rule.Conditions.barrier;
import static org.restory.rule.Conditions.dimension;
import static org.restory.rule.Effects.raise;
import static org.restory.rule.condition.Condition.all;
import static org.restory.testkit.RestoryAssertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.restory.account.CatalogSources;
import org.restory.account.SourceAttribute;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Packs;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.rule.Rule;

/** The pack as a whole, before any single case. */
class WholePackTest {
  @Test
  void it_holds_together_over_the_standard_pack() {
    assertThat(PACK).over(STANDARD).holdsTogether();
  }

  @Test
  void every_rule_can_hold_and_everything_is_reached() {
    assertThat(PACK).over(STANDARD).isReachable();
  }

  @Test
  void its_language_has_nothing_to_mend() {
    assertThat(PACK).over(STANDARD).speaksWell();
  }

  @Test
  void cases_that_are_not_about_a_campus_stay_as_they_were() {
    assertThat(PACK).over(STANDARD).changesNothingForShippedCases();
  }

  @Test
  void its_rules_read_what_it_declares_and_no_identity() {
    assertThat(CatalogSources.of(Catalog.of(STANDARD, PACK))
            .ofRule(Id.of("campus:no-visible-step-before-reprisal-is-weighed"))
            .text(SourceAttribute.RACE))
        .isEqualTo("Not used: nothing reads it.");
    assertThat(PACK.sourceStatement().uses())
        .hasValue(ImmutableSet.of(DataElement.SOCIAL_DETERMINANTS, DataElement.HEALTH_STATUS));
  }

  @Test
  void a_rule_that_comes_to_read_language_is_refused_until_the_pack_says_so() {
    Pack changed = Pack.builder()
        .name(PACK.name())
        .version(PACK.version())
        .namespace(PACK.namespace())
        .sourceStatement(PACK.sourceStatement())
        .addAllConcepts(PACK.concepts())
        .addConcepts(Rule.builder()
            .id(Id.of("campus:language"))
            .when(all(barrier("campus:account-hold"), dimension("language")))
            .addThen(raise("campus:know-who-decides"))
            .because("Letters about money are written in one language.")
            .forClient("We can go through the letter in words that are yours.")
            .build())
        .build();

    assertThatExceptionOfType(InvalidContentException.class)
        .isThrownBy(() -> Catalog.of(STANDARD, changed))
        .withMessageContaining("does not declare that it uses language")
        .withMessageContaining("rule 'campus:language' reads it in identity dimension 'language'");
  }

  @Test
  void it_is_found_where_a_host_asks_for_packs() {
    assertThat(Packs.found()).containsExactly(PACK);
  }
}
