package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.pack.PackFormat;
import org.restory.rule.Rule;

/** What a pack may do to the packs before it, and what its author is told when it may not. */
class LayersTest {
  private static final Pack BASE = PackFormat.read(
      "base.yaml",
      """
      pack: restory-standard
      version: 1.4.0
      provenance: {author: Editors, license: Apache-2.0}
      frameworks:
        - {id: stories, name: Stories, description: Stories.}
        - {id: rights, name: Rights, description: Rights.}
      concerns:
        - {id: danger, name: Danger, description: Danger.}
      aims:
        - {id: be-heard, name: Be heard, description: Being heard.}
      goals:
        - {id: rest, name: Rest, description: Resting.}
        - {id: sleep, name: Sleep, description: Sleeping.}
      techniques:
        - id: telling
          name: Telling
          description: Telling.
          family: narrative
          frameworks: [stories]
          minutes: {from: 1, to: 5}
          max-depth: 2
          max-exposure: 0
        - id: asking
          name: Asking
          description: Asking.
          family: self-advocacy
          frameworks: [stories, rights]
          minutes: {from: 1, to: 5}
          max-depth: 2
          max-exposure: 0
      exercises:
      """ + exercise("tell", "telling", "[]") + exercise("ask", "asking", "[what-now]") + """
          prompts:
            - id: what-now
              text: What now?
              audience: client
              function: open
              depth: 1
              opt-out: You can pass.
          rules:
            - id: rest-calls-for-being-heard
              when: {goal: rest}
              then: [{raise: be-heard}]
              because: A reason.
              for-client: A reason.
            - id: danger-holds-back
              when: {concern: danger}
              then: [{withhold: everything, firm: true}]
              because: A reason.
              for-client: A reason.
              lifts-when: It is over.
            - id: danger-comes-first
              when: {concern: danger}
              then: [{gate: Danger comes first.}]
              because: A reason.
              for-client: A reason.
              lifts-when: It is over.
          """);

  private static final String HEAD = "pack: acme\nversion: 2\nnamespace: acme\n";
  private static final String PROMPT =
      "id: what-now, text: What would help now?, audience: client, function: open, depth: 1,"
          + " opt-out: You can pass.";

  private static String exercise(String id, String technique, String prompts) {
    return """
          - id: %s
            name: Do it
            purpose: To do it.
            technique: %s
            aims: {be-heard: primary}
            with: joint
            formats: [individual]
            phases: [engaging]
            minutes: 2
            depth: 1
            exposure: 0
            opt-out: You can leave it.
            steps:
              - {part: opening, minutes: 1, who: both, does: Sit., prompts: %s}
              - {part: closing, minutes: 1, who: both, does: Rise.}
        """.formatted(id, technique, prompts);
  }

  private static String overriding(String sections) {
    return HEAD + "overrides:\n  - of: restory-standard\n    because: It suits us.\n" + sections;
  }

  private static String retiring(String item) {
    return HEAD + "retires:\n  - {" + item
        + ", of: restory-standard, since: 2026-11-23, because: It does not suit us.}\n";
  }

  private static Pack pack(String yaml) {
    return PackFormat.read("acme.yaml", yaml);
  }

  private static String refusal(Pack... packs) {
    InvalidContentException refused =
        catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(packs));
    assertThat(refused).as("the catalog is refused").isNotNull();
    return String.valueOf(refused.getMessage());
  }

  @Test
  void a_pack_adds_ids_in_its_namespace() {
    Catalog catalog = Catalog.of(
        BASE, pack(HEAD + "goals:\n  - {id: acme:sail, name: Sail, description: Sailing.}\n"));

    assertThat(catalog.all(Goal.class))
        .extracting(goal -> goal.id().value())
        .containsExactly("acme:sail", "rest", "sleep");
  }

  @Test
  void an_override_stands_in_the_place_of_the_item_and_says_whose_it_is() {
    Pack ours = pack(overriding("    prompts:\n      - {" + PROMPT + "}\n"));
    Catalog catalog = Catalog.of(BASE, ours);
    ReflectivePrompt prompt = catalog.get(ReflectivePrompt.class, Id.of("what-now"));

    assertThat(prompt.text()).isEqualTo("What would help now?");
    assertThat(catalog.provenance(prompt))
        .isEqualTo(Provenance.builder().version("2").build());
    assertThat(ours.overrides()).extracting(Overrides::because).containsExactly("It suits us.");
    assertThat(catalog.fingerprint()).isNotEqualTo(Catalog.of(BASE).fingerprint());
  }

  @Test
  void a_prompt_written_inside_an_overriding_exercise_overrides_too() {
    Catalog catalog = Catalog.of(
        BASE,
        pack(overriding("    exercises:\n"
            + exercise(
                    "ask", "asking", "[{id: what-now, text: What else?, function: open, depth: 1}]")
                .indent(4))));

    assertThat(catalog.get(ReflectivePrompt.class, Id.of("what-now")).text())
        .isEqualTo("What else?");
  }

  @Test
  void a_retired_item_is_known_but_not_offered_and_says_why() {
    Pack ours = pack(retiring("exercise: ask, replaced-by: tell"));
    Catalog catalog = Catalog.of(BASE, ours);
    Exercise retired = catalog.get(Exercise.class, Id.of("ask"));

    assertThat(catalog.offered(Exercise.class))
        .extracting(each -> each.id().value())
        .containsExactly("tell");
    assertThat(catalog.provenance(retired).author()).hasValue("Editors");
    assertThat(catalog.provenance(retired).withdrawn())
        .hasValue(ours.retires().get(0).withdrawal());
    assertThat(catalog.fingerprint()).isNotEqualTo(Catalog.of(BASE).fingerprint());
  }

  @Test
  void a_third_pack_builds_on_the_second_by_naming_it() {
    Pack second = pack(retiring("goal: sleep"));
    Pack third = PackFormat.read("third.yaml", """
        pack: third
        version: 1
        overrides:
          - of: acme
            because: We offer it again.
            goals: [{id: sleep, name: Sleep well, description: Sleeping.}]
        """);
    Catalog catalog = Catalog.of(BASE, second, third);

    assertThat(catalog.offered(Goal.class)).extracting(Goal::name).contains("Sleep well");
  }

  @Test
  void a_framework_that_is_left_out_takes_what_is_its_alone_with_it() {
    Catalog whole = Catalog.of(BASE);
    Catalog catalog =
        Catalog.builder().add(BASE).withoutFramework(Id.of("stories")).build();

    assertThat(catalog.offered(Framework.class)).extracting(Framework::name).containsOnly("Rights");
    assertThat(catalog.offered(Technique.class)).extracting(Technique::name).containsOnly("Asking");
    assertThat(catalog.offered(Exercise.class))
        .extracting(each -> each.id().value())
        .containsOnly("ask");
    assertThat(catalog.find(Exercise.class, Id.of("tell"))).isPresent();
    assertThat(catalog.fingerprint()).isNotEqualTo(whole.fingerprint());
  }

  @Test
  void keeping_some_frameworks_is_leaving_out_the_others() {
    Catalog kept = Catalog.builder()
        .add(BASE)
        .onlyFrameworks(ImmutableList.of(Id.of("rights")))
        .build();

    assertThat(kept.fingerprint())
        .isEqualTo(Catalog.builder()
            .add(BASE)
            .withoutFramework(Id.of("stories"))
            .build()
            .fingerprint());
    assertThat(Catalog.builder()
            .add(BASE)
            .onlyFrameworks(ImmutableList.of(Id.of("rights"), Id.of("stories")))
            .build()
            .fingerprint())
        .isEqualTo(Catalog.of(BASE).fingerprint());
  }

  @Test
  void a_framework_that_is_not_there_cannot_be_left_out() {
    assertThat(catchThrowableOfType(
            InvalidContentException.class,
            () -> Catalog.builder().add(BASE).withoutFramework(Id.of("storys")).build()))
        .hasMessage("unknown framework 'storys'; expected a framework of the catalog; did you mean"
            + " 'stories'? [RST-1201]");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.argumentSet(
            "an id outside the namespace",
            HEAD + "goals:\n  - {id: sail, name: Sail, description: Sailing.}\n",
            "acme.yaml:5:10: goal 'sail' is not in a namespace of pack 'acme'; expected an id such as"
                + " 'acme:sail', or an override [RST-1404]"),
        Arguments.argumentSet(
            "a plain id beside the standard pack",
            "pack: acme\nversion: 2\ngoals:\n  - {id: sail, name: Sail, description: Sailing.}\n",
            "acme.yaml:4:10: goal 'sail' is not in a namespace of pack 'acme'; expected 'namespace:' at"
                + " the head of the pack and an id such as 'namespace:sail', or an override [RST-1404]"),
        Arguments.argumentSet(
            "an override of what is not there",
            overriding("    goals:\n      - {id: slep, name: Sleep, description: Sleeping.}\n"),
            "acme.yaml:8:14: there is no goal 'slep' to be overridden; expected a goal of pack"
                + " 'restory-standard'; did you mean 'sleep'? [RST-1405]"),
        Arguments.argumentSet(
            "an override of a pack that is not there",
            overriding("    goals:\n      - {id: sleep, name: Sleep, description: Sleeping.}\n")
                .replace("of: restory-standard", "of: restory-standart"),
            "acme.yaml:8:14: goal 'sleep' is to be overridden, of pack 'restory-standart', which is not"
                + " there; expected one of restory-standard; did you mean 'restory-standard'? [RST-1401]"),
        Arguments.argumentSet(
            "an override of a rule that withholds firmly",
            overriding(
                "    rules:\n      - {id: danger-holds-back, when: {goal: rest}, then: [{raise: be-heard}],"
                    + " because: A., for-client: A.}\n"),
            "acme.yaml:8:14: rule 'danger-holds-back' withholds firmly and can't be overridden; expected"
                + " it to stand, beside rules of the pack's own [RST-1406]"),
        Arguments.argumentSet(
            "a retirement of a gate",
            retiring("rule: danger-comes-first"),
            "acme.yaml:5:12: rule 'danger-comes-first' withholds firmly and can't be retired; expected"
                + " it to stand, beside rules of the pack's own [RST-1406]"),
        Arguments.argumentSet(
            "a retirement of what is not there",
            retiring("exercise: tel"),
            "acme.yaml:5:16: there is no exercise 'tel' to be retired; expected an exercise of pack"
                + " 'restory-standard'; did you mean 'tell'? [RST-1405]"),
        Arguments.argumentSet(
            "a retirement of what others name",
            retiring("concern: danger"),
            "acme.yaml:5:15: safety concern 'danger' is retired, and rule 'danger-comes-first' names it"
                + " at base.yaml:82:21; expected an override or retirement of what names it, too [RST-1408]\n"
                + "acme.yaml:5:15: safety concern 'danger' is retired, and rule 'danger-holds-back' names"
                + " it at base.yaml:76:21; expected an override or retirement of what names it, too [RST-1408]"),
        Arguments.argumentSet(
            "a replacement that is not there",
            retiring("exercise: ask, replaced-by: tel"),
            "acme.yaml:5:34: unknown exercise 'tel'; expected an exercise of the catalog; did you mean"
                + " 'tell'? [RST-1201]"),
        Arguments.argumentSet(
            "an override that does not hold together",
            overriding("    prompts:\n      - {" + PROMPT.replace("depth: 1", "depth: 2") + "}\n"),
            "base.yaml:47:9: prompt 'what-now' of exercise 'ask' has depth 2; expected at most 1, the"
                + " depth of the exercise [RST-1209]"),
        Arguments.argumentSet(
            "a pack that is missing",
            HEAD + "requires: {restory-standart: '>=1'}\n",
            "acme.yaml:4:12: pack 'acme' requires pack 'restory-standart' >=1, which is missing; expected"
                + " it among the packs of the catalog; did you mean 'restory-standard'? [RST-1401]"),
        Arguments.argumentSet(
            "a version outside the range",
            HEAD + "requires:\n  restory-standard: '>=1 <1.4'\n",
            "acme.yaml:5:3: pack 'acme' requires pack 'restory-standard' >=1 <1.4, and its version is"
                + " 1.4.0; expected a version within >=1 <1.4 [RST-1402]"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void every_mistake_is_told_with_its_place(String yaml, String message) {
    assertThat(refusal(BASE, pack(yaml))).isEqualTo(message);
  }

  @Test
  void a_malformed_range_is_told_with_its_place() {
    assertThat(catchThrowableOfType(
            InvalidContentException.class,
            () -> pack(HEAD + "requires: {restory-standard: about 1}\n")))
        .hasMessage(
            "acme.yaml:4:30: found 'about 1'; expected a range of versions such as '>=1.2 <2' [RST-1104]");
  }

  @Test
  void two_packs_that_change_one_item_are_both_named_in_either_order() {
    Pack acme = pack(retiring("goal: sleep"));
    Pack other = PackFormat.read(
        "other.yaml",
        overriding("    goals:\n      - {id: sleep, name: Sleep well, description: Sleeping.}\n")
            .replace("acme", "other"));

    assertThat(refusal(BASE, acme, other))
        .isEqualTo(
            "other.yaml:8:14: goal 'sleep' stands as pack 'acme' has it at acme.yaml:5:12, not as"
                + " pack 'restory-standard' has it; expected 'of: acme' [RST-1407]");
    assertThat(refusal(BASE, other, acme))
        .isEqualTo(
            "acme.yaml:5:12: goal 'sleep' stands as pack 'other' has it at other.yaml:8:14, not as"
                + " pack 'restory-standard' has it; expected 'of: other' [RST-1407]");
  }

  @Test
  void a_namespace_has_one_owner() {
    assertThat(
            refusal(pack(HEAD), PackFormat.read("b.yaml", HEAD.replace("pack: acme", "pack: b"))))
        .isEqualTo(
            "b.yaml:3:12: namespace 'acme' is declared by pack 'acme' too; expected a namespace of"
                + " its own for each pack [RST-1403]");
  }

  @Test
  void a_pack_that_changes_others_reads_back_equal() {
    Pack pack = pack(overriding("    prompts:\n      - {" + PROMPT + "}\n")
        + "requires: {restory-standard: '>=0.1 <2'}\n"
        + "retires:\n  - {access-need: a, of: b, since: 2026-01-31, because: C., replaced-by: d}\n"
        + "  - {identity: e, of: b, since: 2026-01-31, because: C.}\n");

    assertThat(PackFormat.read("again.yaml", PackFormat.toYaml(pack))).isEqualTo(pack);
    assertThat(pack.retires()).hasSize(2);
    assertThat(pack.concepts()).isEmpty();
  }

  @Test
  void every_kind_can_be_retired() {
    assertThat(BASE.concepts()).isNotEmpty().allSatisfy(concept -> {
      Pack pack = Pack.builder()
          .name("p")
          .version("1")
          .addRetires(new Retirement(
              "b",
              Merge.kindOf(concept),
              concept.id(),
              new Provenance.Withdrawal(LocalDate.of(2026, 1, 31), "Why.", Optional.empty())))
          .build();
      assertThat(PackFormat.read("p.yaml", PackFormat.toYaml(pack))).isEqualTo(pack);
    });
  }

  @Test
  void a_rule_that_does_not_withhold_firmly_may_be_overridden() {
    Catalog catalog = Catalog.of(
        BASE,
        pack(overriding("    rules:\n      - {id: rest-calls-for-being-heard, when: {goal: sleep},"
            + " then: [{raise: be-heard}], because: Ours., for-client: Ours.}\n")));

    assertThat(catalog.get(Rule.class, Id.of("rest-calls-for-being-heard")).because())
        .isEqualTo("Ours.");
  }
}
