package org.restory.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.pack.PackFormat;
import org.restory.rule.Rule;

/** Which kinds of data about a person a rule reads, by what stands in it. */
class DataReadsTest {
  private static final String WORDS = """
      dimensions:
        - {id: race, name: Race, description: A., data-elements: race}
        - {id: gender, name: Gender, description: A., data-elements: gender-identity}
        - {id: faith, name: Faith, description: A.}
      identities:
        - {id: intersex, name: Intersex, description: A., dimension: gender, data-elements: sex}
        - {id: roma, name: Roma, description: A., dimension: race, data-elements: ethnicity}
        - {id: kalderash, name: Kalderash, description: A., dimension: race, parent: roma}
      barriers:
        - {id: unfairness, name: Unfairness, description: A., family: oppression}
        - {id: no-interpreter, name: None, description: A., family: access, parent: unfairness, data-elements: language}
        - {id: no-sign, name: None, description: A., family: access, parent: no-interpreter}
      mechanisms:
        - {id: hiding, name: Hiding, description: A., data-elements: sexual-orientation}
      goals:
        - {id: rest, name: Rest, description: A.}
        - {id: sleep, name: Sleep, description: A., data-elements: health-status}
      strengths:
        - {id: two-languages, name: Two, description: A., data-elements: language}
      signals:
        - {id: sigh, name: Sigh, description: A., noted-by: either}
      concerns:
        - {id: outing, name: Outing, description: A., data-elements: gender-identity}
      prerequisites:
        - {id: of-age, name: Of age, description: A., ask: Of age?, data-elements: date-of-birth}
      instruments:
        - {id: scale, name: Scale, description: A., min: 0, max: 9, higher-is: worse, licence: Free.}
      preferences:
        - {id: own-language, name: Own, description: A., data-elements: language}
      access-needs:
        - {id: interpreter, name: Interpreter, description: A., data-elements: language}
        - {id: quiet, name: Quiet, description: A.}
      attributes:
        - {id: clinic, name: Clinic, description: A., data-elements: none}
        - {id: insurer, name: Insurer, description: A., data-elements: social-determinants}
        - {id: flag, name: Flag, description: A.}
      aims:
        - {id: ease, name: Ease, description: A.}
        - {id: calm, name: Calm, description: A.}
      """;

  private static final Id<Rule> RULE = Id.of("it");

  private static String rule(String id, String when, String then) {
    return "  - {id: " + id + ", when: " + when + ", then: [" + then
        + "], because: So., for-client: So., lifts-when: Then.}\n";
  }

  private static DataReads reads(String... rules) {
    String pack = "pack: p\nversion: 1\n" + WORDS + "rules:\n" + String.join("", rules);
    return DataReads.of(Catalog.of(PackFormat.read("p.yaml", pack)));
  }

  private static ImmutableSet<String> elements(ImmutableSet<DataRead> reads) {
    return reads.stream()
        .map(read -> read.element().map(Words::of).orElse("not stated"))
        .collect(toImmutableSet());
  }

  private static void assertElements(ImmutableSet<DataRead> reads, String expected) {
    assertThat(elements(reads))
        .containsExactlyInAnyOrderElementsOf(Splitter.on(' ').omitEmptyStrings().split(expected));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      emptyValue = "",
      value = {
        "{barrier: unfairness} | social-determinants language",
        "{barrier: no-sign} | social-determinants language",
        "{barrier: any} | social-determinants language",
        "{barrier: any, mechanism: hiding} | social-determinants language sexual-orientation",
        "{barrier: any, safety: outing} | social-determinants language gender-identity health-status",
        "{barrier: no-sign, on-intersection: true} | social-determinants language race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {dimension: race}]} | race ethnicity",
        "{all: [{goal: rest}, {dimension: gender}]} | gender-identity sex",
        "{all: [{goal: rest}, {dimension: faith}]} | ~~",
        "{all: [{goal: rest}, {dimension: any}]} | race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {dimension: any, salience: '>= 4'}]} | race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {identity: roma}]} | race ethnicity",
        "{all: [{goal: rest}, {identity: kalderash}]} | race ethnicity",
        "{all: [{goal: rest}, {not: {identity: intersex}}]} | gender-identity sex",
        "{all: [{goal: rest}, {not: {dimension: any}}]} | race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {intersection: any}]} | race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {intersection: [race, faith]}]} | race ethnicity",
        "{difference: any} | race ethnicity gender-identity sex",
        "{all: [{goal: rest}, {difference: gender}]} | gender-identity sex",
        "{goal: rest} | ~~",
        "{goal: sleep} | health-status",
        "{goal: any} | health-status",
        "{strength: two-languages} | language",
        "{signal: sigh} | ~~",
        "{concern: outing} | social-determinants health-status gender-identity",
        "{access-need: quiet} | health-status",
        "{access-need: any} | health-status language",
        "{alliance: rupture} | ~~",
        "{measurement: scale, score: '>= 3'} | health-status",
        "{wants: own-language} | language",
        "{consent: use-in-group} | ~~",
        "{ready: of-age} | date-of-birth",
        "{age: [minor]} | date-of-birth",
        "{attendance: [mandated]} | social-determinants",
        "{phase: [engaging]} | ~~",
        "{session: '>= 2'} | ~~",
        "{attribute: clinic, is: street} | ~~",
        "{attribute: insurer, is: none} | social-determinants",
        "{attribute: flag, is: red} | ~not stated~",
        "{not: {goal: sleep}} | health-status",
      })
  void a_condition_reads_what_its_facts_hold(String when, String expected) {
    ImmutableSet<DataRead> found = reads(rule("it", when, "raise: ease")).of(RULE);

    if (expected.equals("not stated")) {
      assertThat(elements(found)).containsExactly("not stated");
    } else {
      assertElements(found, expected);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[identity-without-consent] | race ethnicity gender-identity sex",
        "[barrier-from-record] | social-determinants language",
        "[statement-from-record] | health-status language social-determinants gender-identity",
      })
  void a_count_of_what_was_set_aside_tells_that_it_is_there(String reasons, String expected) {
    assertElements(
        reads(rule("it", "{set-aside: " + reasons + "}", "notice: Look.")).of(RULE), expected);
  }

  @Test
  void an_effect_that_follows_access_needs_reads_them() {
    assertElements(
        reads(rule("it", "{goal: rest}", "withhold: {without-adaptation: true}"))
            .of(RULE),
        "health-status language");
  }

  @Test
  void a_rule_reads_what_lies_behind_the_aims_it_rests_on_and_says_where() {
    DataReads reads = reads(
        rule("first", "{concern: outing}", "raise: ease"),
        rule("second", "{all: [{aim: ease}, {age: [minor]}]}", "raise: calm"),
        rule("it", "{aim: calm}", "notice: Look."),
        rule("beside", "{goal: sleep}", "notice: Look."));

    assertElements(
        reads.of(RULE), "gender-identity health-status social-determinants date-of-birth");
    assertThat(reads.of(RULE))
        .extracting(DataRead::rule, DataRead::what)
        .contains(
            tuple(Optional.of(Id.of("first")), "safety concern 'outing'"),
            tuple(Optional.of(Id.of("second")), "circumstance 'age'"));
    assertThat(reads.of(Id.of("no-such-rule"))).isEmpty();
  }
}
