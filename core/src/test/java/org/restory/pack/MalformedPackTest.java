package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.InvalidContentException;

/** Each mistake in a pack has its own message: where, what, what was expected, and what was probably meant. */
class MalformedPackTest {
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "unknown field",
            "tags:\n- {id: a, name: A, descripton: B, description: B}",
            "p.yaml:4:20: unknown field 'descripton'; expected one of id, number, name,"
                + " description, codings, data-elements, references, sensitivity, provenance; did you mean 'description'? [RST-1101]"),
        arguments(
            "unknown section",
            "tagz: []",
            "p.yaml:3:1: unknown field 'tagz'; expected one of pack, version, title, language, namespace,"
                + " requires, provenance, source-attributes, files, frameworks, principles, dimensions, identities, barriers, mechanisms,"
                + " strengths, goals, signals, concerns, prerequisites, instruments, preferences,"
                + " access-needs, tags, attributes, references, aims, techniques, exercises,"
                + " prompts, rules, session-shapes, journeys, glossary, crosswalk, overrides, retires, translates; did you mean 'tags'? [RST-1101]"),
        arguments(
            "wrong type", "tags: quiet", "p.yaml:3:7: found 'quiet'; expected a list [RST-1104]"),
        arguments(
            "not a mapping",
            "tags: [quiet]",
            "p.yaml:3:8: found 'quiet'; expected a mapping with the fields id, number, name,"
                + " description, codings, data-elements, references, sensitivity, provenance [RST-1104]"),
        arguments(
            "blank text",
            "tags: [{id: a, name: '', description: B}]",
            "p.yaml:3:22: found ''; expected some text [RST-1104]"),
        arguments(
            "missing field",
            "tags: [{id: a, name: A}]",
            "p.yaml:3:8: field 'description' is missing; expected it to be given [RST-1102]"),
        arguments(
            "bad id",
            "tags: [{id: A B, name: A, description: B}]",
            "p.yaml:3:13: found 'A B'; expected an id for a tag, such as 'a-short-name' [RST-1104]"),
        arguments(
            "bad id of another",
            "rules: [{id: r, when: {aim: A B}, then: [{notice: N}], because: B, for-client: C}]",
            "p.yaml:3:29: found 'A B'; expected the id of an aim, such as 'a-short-name' [RST-1104]"),
        arguments(
            "duplicate key",
            "tags: []\ntags: []",
            "p.yaml:4:1: field 'tags' is given twice; expected it once; the first is at line 3 [RST-1103]"),
        arguments("alias", "tags:\n- {id: a, name: &n A, description: *n}", """
            p.yaml:4:17: anchors ('&') are not allowed; expected the text itself [RST-1011]
            p.yaml:4:36: aliases ('*') are not allowed; expected the text itself [RST-1010]
            p.yaml:4:36: found ''; expected some text [RST-1104]"""),
        arguments(
            "anchor",
            "tags: &all []",
            "p.yaml:3:7: anchors ('&') are not allowed; expected the text itself [RST-1011]"),
        arguments(
            "tag",
            "tags: !!set []",
            "p.yaml:3:7: tag 'tag:yaml.org,2002:set' is not allowed; expected no tag [RST-1012]"),
        arguments(
            "second document",
            "tags: []\n---\ntags: []",
            "p.yaml:5:1: a second document starts here; expected one document a file [RST-1009]"),
        arguments(
            "not YAML",
            "tags: [",
            "p.yaml:3:8: not readable as YAML: expected the node content, but found '<stream"
                + " end>'; expected well-formed YAML or JSON [RST-1007]"),
        arguments(
            "out of range",
            "references: [{id: r, authors: A, year: 1066, title: T, kind: K, supports: S}]",
            "p.yaml:3:40: found '1066'; expected a whole number from 1900 to 2100 [RST-1104]"),
        arguments(
            "number in quotes",
            "references: [{id: r, authors: A, year: '1970', title: T, kind: K, supports: S}]",
            "p.yaml:3:40: '1970' stands in quotes; expected a whole number from 1900 to 2100"
                + " without them [RST-1106]"),
        arguments(
            "nothing for a text",
            "tags: [{id: a, name: null, description: B}]",
            "p.yaml:3:22: found 'null'; expected some text [RST-1104]"),
        arguments(
            "truth for an id",
            "tags: [{id: true, name: A, description: B}]",
            "p.yaml:3:13: found 'true'; expected an id for a tag, such as 'a-short-name' [RST-1104]"),
        arguments(
            "bad word",
            "dimensions: [{id: d, name: N, description: D, sensitivity: specal}]",
            "p.yaml:3:60: found 'specal'; expected one of ordinary, special, legal; did you mean"
                + " 'special'? [RST-1105]"),
        arguments(
            "bad truth",
            "aims: [{id: a, name: N, description: D, for-clinician: yes}]",
            "p.yaml:3:56: found 'yes'; expected true or false [RST-1104]"),
        arguments(
            "twice in a list",
            "aims: [{id: a, name: N, description: D, techniques: [x, x]}]",
            "p.yaml:3:57: 'x' stands in the list twice; expected it once [RST-1107]"),
        arguments(
            "value refuses itself",
            "instruments: [{id: i, name: N, description: D, min: 3, max: 3, higher-is: worse,"
                + " licence: L}]",
            "p.yaml:3:15: instrument 'i' runs from 3.0 to 3.0; expected min below max [RST-1110]"),
        arguments(
            "bad range",
            rule("{minutes: '> 3'}", "notice: N"),
            "p.yaml:3:33: found '> 3'; expected a range such as '>= 3', '<= 2', '= 1' or '2..4' [RST-1104]"),
        arguments(
            "bad count",
            rule("{barrier: any, times: '<= 3'}", "notice: N"),
            "p.yaml:3:45: found '<= 3'; expected a range such as '>= 2', from 1 [RST-1104]"),
        arguments(
            "bad condition",
            rule("{bariers: any}", "notice: N"),
            "p.yaml:3:23: 'bariers' names no condition; expected one of all, any, not, at-least,"
                + " barrier, identity, dimension, intersection, difference, goal, strength,"
                + " signal, concern, access-need, alliance, measurement, done, wants, avoids,"
                + " consent, ready, phase, format, place, privacy, attendance, age, minutes,"
                + " session, sessions-left, attribute, aim, set-aside; did you mean 'barrier'? [RST-1109]"),
        arguments(
            "word for a condition",
            rule("sometimes", "notice: N"),
            "p.yaml:3:23: found 'sometimes'; expected 'always', or a mapping such as {goal: any} [RST-1104]"),
        arguments(
            "bad qualifier",
            rule("{barrier: any, levels: cultural}", "notice: N"),
            "p.yaml:3:38: unknown field 'levels'; expected one of barrier, level, domain,"
                + " intensity, course, chronicity, mechanism, leverage, safety, times,"
                + " on-intersection; did you mean 'level'? [RST-1101]"),
        arguments(
            "no parts",
            rule("{any: []}", "notice: N"),
            "p.yaml:3:23: 'any' has no parts; expected at least one [RST-1110]"),
        arguments(
            "too many parts",
            rule("{at-least: {count: 2, of: [{aim: a}]}}", "notice: N"),
            "p.yaml:3:34: 'at-least' asks for 2 of 1 parts; expected 1 to the number of parts [RST-1110]"),
        arguments(
            "bad phase",
            rule("{phase: '>= exploring-more'}", "notice: N"),
            "p.yaml:3:31: found 'exploring-more'; expected one of engaging, exploring,"
                + " reauthoring, acting, sustaining [RST-1105]"),
        arguments(
            "bad circumstance",
            rule("{format: [grup]}", "notice: N"),
            "p.yaml:3:33: found 'grup'; expected one of individual, couple, family, group,"
                + " self-guided, supervision, workshop; did you mean 'group'? [RST-1105]"),
        arguments(
            "empty choice",
            rule("{privacy: []}", "notice: N"),
            "p.yaml:3:33: the list is empty; expected at least one value [RST-1108]"),
        arguments(
            "rise and fall",
            rule("{measurement: ors, fallen-by: '>= 1', risen-by: '>= 1'}", "notice: N"),
            "p.yaml:3:23: both 'fallen-by' and 'risen-by' are given; expected one of them [RST-1110]"),
        arguments(
            "bad effect",
            rule("always", "rise: build-trust"),
            "p.yaml:3:38: 'rise' names no effect; expected one of raise, prefer, caution,"
                + " cap-depth, cap-exposure, withhold, gate, notice, require-consent; did you mean"
                + " 'raise'? [RST-1109]"),
        arguments(
            "bad target",
            rule("always", "prefer: all"),
            "p.yaml:3:47: found 'all'; expected everything or client-work or a mapping of"
                + " exercise, technique, framework, family, tag, aim, with, format, depth,"
                + " exposure, not-self-guided, without-adaptation, declined [RST-1104]"),
        arguments(
            "bad depth of a target",
            rule("always", "prefer: {depth: 3}"),
            "p.yaml:3:55: found '3'; expected a range such as '>= 2', from 1 [RST-1104]"),
        arguments(
            "no way to lift",
            rule("always", "cap-depth: 1"),
            "p.yaml:3:9: rule 'r' takes something away; expected what would have to"
                + " change (lifts-when) [RST-1110]"),
        arguments(
            "listed file",
            "files: [a.yaml]",
            "p.yaml:3:9: there is no file 'a.yaml'; expected a file of the pack [RST-1001]"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_mistake_is_told_where_it_stands(String mistake, String text, String message) {
    assertThatThrownBy(() -> PackFormat.read("p.yaml", "pack: p\nversion: 1\n" + text))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(message);
  }

  @Test
  void a_file_with_a_great_many_mistakes_is_told_of_the_first_ones() {
    String many = "tags:\n" + "- {id: a, name: A, description: ''}\n- {}\n".repeat(300);
    assertThatThrownBy(() -> PackFormat.read("p.yaml", "pack: p\nversion: 1\n" + many))
        .isInstanceOfSatisfying(
            InvalidContentException.class,
            thrown -> assertThat(thrown.problems())
                .hasSize(201)
                .last()
                .hasToString("more problems follow; mend these first [RST-1014]"));
  }

  private static String rule(String when, String then) {
    return "rules: [{id: r, when: " + when + ", then: [{" + then
        + "}], because: B, for-client: C}]";
  }
}
