package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.InvalidContentException;

class MalformedCaseTest {
  private static final String FIELDS =
      "title, format, phase, place, privacy, attendance, age, minutes, session, "
          + "sessions-planned, consents, disclosures, intersections, barriers, goals, strengths,"
          + " signals, concerns, "
          + "access-needs, preferences, alliance, measurements, history, readiness, clinician,"
          + " attributes";

  @ParameterizedTest
  @MethodSource("malformed")
  void names_every_problem_with_its_place(String text, String expected) {
    assertThatThrownBy(() -> CaseFormat.read("case.yaml", text))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(expected);
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        row(
            "- a\n",
            "case.yaml:1:1: found a list; expected a mapping with the fields " + FIELDS
                + " [RST-1104]"),
        row(
            "format: group\n",
            "case.yaml:1:1: field 'phase' is missing; expected it to be given [RST-1102]"),
        row(
            "format: grop\nphase: acting\n",
            "case.yaml:1:9: found 'grop'; expected one of individual, couple, family, group,"
                + " self-guided, supervision, workshop; did you mean 'group'? [RST-1105]"),
        row(
            "format: group\nphase: acting\ndisclosure: []\n",
            "case.yaml:3:1: unknown field 'disclosure'; expected one of " + FIELDS
                + "; did you mean 'disclosures'? [RST-1101]"),
        row(
            "format: group\nphase: acting\nminutes: 0\n",
            "case.yaml:3:10: found '0'; expected a whole number from 1 to 480 [RST-1104]"),
        row(
            "format: group\nphase: acting\nminutes: soon\nplace: [phone]\n",
            "case.yaml:3:10: found 'soon'; expected a whole number from 1 to 480 [RST-1104]",
            "case.yaml:4:8: found a list; expected one of in-person, video, phone, messaging [RST-1105]"),
        row(
            "format: group\nphase: acting\nphase: acting\n",
            "case.yaml:3:1: field 'phase' is given twice; expected it once; the first is at line"
                + " 2 [RST-1103]"),
        row(
            "format: group\nphase: &p acting\ntitle: *p\n",
            "case.yaml:2:8: anchors ('&') are not allowed; expected the text itself [RST-1011]",
            "case.yaml:3:8: aliases ('*') are not allowed; expected the text itself [RST-1010]"),
        row(
            "format: group\nphase: acting\ntitle: null\n",
            "case.yaml:3:8: found 'null'; expected some text [RST-1104]"),
        row(
            "format: group\nphase: [acting\n",
            "case.yaml:2:8: a '[' that opens here is not closed where it should be; expected its end on the"
                + " same line [RST-1008]"),
        row(
            """
            format: group
            phase: acting
            consents: {use-in-grup: given, share-with-family: yes}
            """,
            "case.yaml:3:12: found 'use-in-grup'; expected one of use-for-planning,"
                + " show-in-client-material, use-in-group, share-with-family,"
                + " share-with-supervisor, persist-in-record, use-for-statistics,"
                + " share-with-third-party; did you mean 'use-in-group'? [RST-1105]",
            "case.yaml:3:51: found 'yes'; expected one of given, refused, unknown [RST-1105]"),
        row(
            """
            format: group
            phase: acting
            disclosures:
              - dimension: race
                words: ''
                source: client-stated
            """,
            "case.yaml:4:5: words of a disclosure in 'race' is blank; expected some text [RST-1110]"),
        row(
            """
            format: group
            phase: acting
            disclosures:
              - words: Black
                salience: 5
                position-in: {wrk: both}
                as-of: 2026-02-30
            """,
            "case.yaml:4:5: field 'dimension' is missing; expected it to be given [RST-1102]",
            "case.yaml:4:5: field 'source' is missing; expected it to be given [RST-1102]",
            "case.yaml:5:15: found '5'; expected a whole number from 0 to 4 [RST-1104]",
            "case.yaml:6:19: found 'wrk'; expected one of healthcare, therapy-itself, housing,"
                + " work, income-benefits, education, policing-justice, immigration, family,"
                + " community-faith, public-space, online-media, civic-political, care-system,"
                + " environment; did you mean 'work'? [RST-1105]",
            "case.yaml:7:12: found '2026-02-30'; expected a date such as 2026-11-23 [RST-1104]"),
        row(
            """
            format: group
            phase: acting
            intersections:
              - intersection: [race]
                words: both
            """,
            "case.yaml:4:5: an intersection joins 1 dimension(s); expected at least two [RST-1110]"),
        row(
            """
            format: group
            phase: acting
            barriers:
              - {barrier: Racism, source: hearsay, intensity: 5}
            """,
            "case.yaml:4:15: found 'Racism'; expected the id of a barrier, such as 'a-short-name' [RST-1104]",
            "case.yaml:4:31: found 'hearsay'; expected one of client-stated, client-written,"
                + " clinician-noted, referrer, record [RST-1105]",
            "case.yaml:4:51: found '5'; expected a whole number from 0 to 4 [RST-1104]"),
        row("""
            format: group
            phase: acting
            barriers:
              - {barrier: racism, source: record, intensity: 5}
            """, "case.yaml:4:50: found '5'; expected a whole number from 0 to 4 [RST-1104]"),
        row(
            "format: group\nphase: acting\ngoals: [rest, rest, {gaol: rest}, [rest]]\n",
            "case.yaml:3:15: 'rest' stands in the list twice; expected it once [RST-1107]",
            "case.yaml:3:21: field 'goal' is missing; expected it to be given [RST-1102]",
            "case.yaml:3:22: unknown field 'gaol'; expected one of goal, words, source, consents;"
                + " did you mean 'goal'? [RST-1101]",
            "case.yaml:3:35: found a list; expected a mapping with the fields goal, words, source,"
                + " consents [RST-1104]"),
        row(
            "format: group\nphase: acting\npreferences: [{want: group-work}, group-work]\n",
            "case.yaml:3:15: 'want' names no preference; expected one of wants, avoids; did you"
                + " mean 'wants'? [RST-1109]",
            "case.yaml:3:35: found 'group-work'; expected preference, a mapping with one of wants,"
                + " avoids [RST-1104]"),
        row(
            """
            format: group
            phase: acting
            measurements:
              - {measurement: phq-9, score: high, items: {nine: 1}}
            """,
            "case.yaml:4:33: found 'high'; expected a number [RST-1104]",
            "case.yaml:4:47: found 'nine'; expected a whole number [RST-1104]"),
        row(
            "format: group\nphase: acting\nreadiness: {steady: no}\nattributes: {clinic: null}\n",
            "case.yaml:3:21: found 'no'; expected one of met, not-met [RST-1105]",
            "case.yaml:4:22: found 'null'; expected some text [RST-1104]"),
        row(
            """
            format: group
            phase: acting
            readiness: [steady]
            history: [{done: a}]
            alliance: rupture
            """,
            "case.yaml:3:12: found a list; expected a mapping [RST-1104]",
            "case.yaml:4:11: field 'outcome' is missing; expected it to be given [RST-1102]",
            "case.yaml:5:11: found 'rupture'; expected a list [RST-1104]"),
        row(
            "format: group\nphase: acting\nattributes: {clinic: ''}\n",
            "case.yaml:3:13: value of attribute 'clinic' is blank; expected some text [RST-1110]"),
        row(
            "format: group\nphase: acting\ntitle: a\u0007b\n",
            "case.yaml:3:9: character U+0007; expected characters that YAML allows [RST-1004]"),
        row(
            "format: group\nphase: acting\ngoals: [\"\\e[2J\\n\"]\n",
            "case.yaml:3:9: found '\uFFFD[2J\uFFFD'; expected the id of a goal, such as 'a-short-name' [RST-1104]"),
        row(
            "format: group\nphase: acting\nminutes: -5\nsession: 0\n",
            "case.yaml:3:10: found '-5'; expected a whole number from 1 to 480 [RST-1104]",
            "case.yaml:4:10: found '0'; expected a whole number from 1 to 10000 [RST-1104]"),
        row("", "case.yaml:1:1: the file is empty; expected a mapping [RST-1006]"),
        row(
            "# only a comment\n",
            "case.yaml:1:1: the file is empty; expected a mapping [RST-1006]"));
  }

  private static Arguments row(String text, String... problems) {
    return Arguments.of(text, String.join("\n", problems));
  }
}
