package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;

/** The mistakes that people make while writing a pack: each is told at its place, with a hint that mends it. */
class TypicalMistakesTest {
  private static final String RIGHT = right();

  private static String right() {
    try {
      return Resources.toString(
          Resources.getResource(TypicalMistakesTest.class, "right.yaml"), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What is written wrong in place of what; the spot in it that must be pointed at; and what must be said. */
  private static Arguments mistake(
      String name, String right, String wrong, String spot, String... says) {
    return Arguments.argumentSet(name, right, wrong, spot, List.of(says));
  }

  static Stream<Arguments> names() {
    return Stream.of(
        mistake(
            "a field misspelled", "    minutes: 10\n", "    minuts: 10\n", "minuts", "'minutes'"),
        mistake(
            "a field in camel case",
            "opt-out: You can leave",
            "optOut: You can leave",
            "optOut",
            "'opt-out'"),
        mistake(
            "a field with an underscore",
            "max-depth: 2",
            "max_depth: 2",
            "max_depth",
            "'max-depth'"),
        mistake(
            "a field in the plural",
            "    technique: slow",
            "    techniques: slow",
            "techniques",
            "'technique'"),
        mistake(
            "a section misspelled", "exercises:\n", "excercises:\n", "excercises", "'exercises'"),
        mistake("a section in the singular", "goals:\n", "goal:\n", "goal:", "'goals'"),
        mistake(
            "British spelling of a field",
            "  license: CC",
            "  licence: CC",
            "licence",
            "'license'"),
        mistake(
            "a field of another kind",
            "    plainly: Something",
            "    description: Something",
            "description",
            "plainly"),
        mistake("a word misspelled", "with: joint", "with: jiont", "jiont", "'joint'"),
        mistake("a word with a capital", "family: access", "family: Access", "Access", "'access'"),
        mistake("a word in the plural", "part: opening", "part: openings", "openings", "'opening'"),
        mistake(
            "a word of the book, not of the pack",
            "phases: [engaging]",
            "phases: [engage]",
            "engage]",
            "'engaging'"),
        mistake("American and British", "noted-by: either", "noted-by: eiter", "eiter", "'either'"),
        mistake(
            "a word that is no kind of evidence",
            "kind: theory\n        finding",
            "kind: expert opinion\n        finding",
            "expert",
            "one of meta-analysis"),
        mistake(
            "an aim misspelled",
            "      find-words: primary",
            "      find-word: primary",
            "find-word:",
            "'find-words'"),
        mistake(
            "a fit misspelled",
            "find-words: primary",
            "find-words: primery",
            "primery",
            "'primary'"),
        mistake(
            "a technique misspelled",
            "technique: slow-listening",
            "technique: slow-listning",
            "slow-listning",
            "'slow-listening'"),
        mistake(
            "a tag that is nowhere",
            "tags: [reflective]",
            "tags: [thoughtful]",
            "thoughtful",
            "unknown tag 'thoughtful'"),
        mistake(
            "a reference with another year",
            "references: [freire1970]\nglossary",
            "references: [freire1971]\nglossary",
            "freire1971",
            "'freire1970'"),
        mistake(
            "a framework misspelled",
            "frameworks: [narrative]",
            "frameworks: [narative]",
            "narative",
            "'narrative'"),
        mistake(
            "a prerequisite misspelled",
            "prerequisites: [trust-enough]",
            "prerequisites: [trust-enogh]",
            "trust-enogh",
            "'trust-enough'"),
        mistake(
            "an access need misspelled",
            "works-as-is: [large-print]",
            "works-as-is: [large-prints]",
            "large-prints",
            "'large-print'"),
        mistake(
            "a signal misspelled", "signal: worn-out", "signal: wornout", "wornout", "'worn-out'"),
        mistake(
            "a barrier misspelled",
            "barrier: cost-of-care",
            "barrier: costs-of-care",
            "costs-of-care",
            "'cost-of-care'"),
        mistake(
            "a raised aim misspelled",
            "raise: find-words",
            "raise: find-wrods",
            "find-wrods",
            "'find-words'"));
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        mistake(
            "an id with a space",
            "- id: one-word-first",
            "- id: one word first",
            "one word first",
            "'a-short-name'"),
        mistake(
            "an id with a capital",
            "- id: what-stays",
            "- id: What-stays",
            "What-stays",
            "'a-short-name'"),
        mistake(
            "an id with an underscore",
            "- id: worn-out\n",
            "- id: worn_out\n",
            "worn_out",
            "'a-short-name'"),
        mistake(
            "a number in words",
            "    minutes: 10\n",
            "    minutes: ten\n",
            "ten\n",
            "a whole number from 1 to 480"),
        mistake(
            "a number with its unit",
            "        minutes: 4\n",
            "        minutes: 4 min\n",
            "4 min",
            "a whole number"),
        mistake(
            "a depth off the scale",
            "    depth: 2\n    exposure",
            "    depth: 5\n    exposure",
            "5\n",
            "from 1 to 4"),
        mistake(
            "an exposure off the scale",
            "    exposure: 0\n    tags",
            "    exposure: 9\n    tags",
            "9\n",
            "from 0 to 4"),
        mistake(
            "one word where a list is",
            "tags: [reflective]",
            "tags: reflective",
            "reflective",
            "a list"),
        mistake(
            "a list where one word is", "with: joint", "with: [joint]", "[joint]", "found a list"),
        mistake(
            "a text where fields are",
            "    minutes:\n      from: 5\n      to: 20\n",
            "    minutes: 5 to 20\n",
            "5 to 20",
            "from, to"),
        mistake(
            "yes in place of true",
            "for-clinician: true",
            "for-clinician: yes",
            "yes",
            "true or false"),
        mistake(
            "a date the other way round",
            "reviewed: 2026-11-01",
            "reviewed: 01.11.2026",
            "01.11.2026",
            "2026-11-23"),
        mistake(
            "a range without its sign",
            "intensity: \">= 2\"",
            "intensity: \"2 or more\"",
            "\"2 or more\"",
            "'>= 3'"),
        mistake(
            "an empty text",
            "opt-out: You can leave it for today.",
            "opt-out: \"\"",
            "\"\"",
            "some text"),
        mistake(
            "nothing after a field",
            "    name: One word first\n",
            "    name:\n",
            "\n    purpose",
            "some text"),
        mistake(
            "a missing field",
            "    opt-out: You can leave it for today.\n",
            "",
            "id: one-word-first",
            "field 'opt-out' is missing"),
        mistake(
            "a rule without a reason",
            "    because: Words come before plans when people are worn out.\n",
            "",
            "id: worn-out-calls",
            "field 'because' is missing"),
        mistake(
            "a rule without words for the client",
            "    for-client: We can start small.\n",
            "",
            "id: worn-out-calls",
            "field 'for-client' is missing"),
        mistake(
            "the same field twice",
            "    depth: 2\n    exposure: 0\n    tags",
            "    depth: 2\n    depth: 1\n    exposure: 0\n    tags",
            "depth: 1",
            "given twice"),
        mistake(
            "the same word twice",
            "modes: [speak, draw]",
            "modes: [speak, speak]",
            "speak]",
            "twice"),
        mistake(
            "the same id twice",
            "- id: what-stays",
            "- id: word-to-begin",
            "word-to-begin",
            "defined twice"),
        mistake(
            "a tab for indentation",
            "    name: Reflective\n",
            "\tname: Reflective\n",
            "\tname",
            "spaces for indentation"),
        mistake(
            "a line too far left",
            "    description: Works through thinking.\n",
            "  description: Works through thinking.\n",
            "description: Works",
            "expected"),
        mistake(
            "a colon in a text",
            "name: Cost of care",
            "name: Cost: of care",
            ": of care",
            "quotes"),
        mistake(
            "a quotation mark left open",
            "title: Work of our clinic",
            "title: \"Work of our clinic",
            "\"Work",
            "quotation mark",
            "not closed"),
        mistake(
            "a bracket left open",
            "tags: [reflective]",
            "tags: [reflective",
            "[reflective",
            "'['",
            "not closed"));
  }

  static Stream<Arguments> meanings() {
    return Stream.of(
        mistake(
            "minutes that do not add up",
            "    minutes: 10\n",
            "    minutes: 15\n",
            "id: one-word-first",
            "expected 10, the sum of its steps"),
        mistake(
            "a closing that comes first",
            "part: opening",
            "part: closing",
            "id: one-word-first",
            "expected an opening"),
        mistake(
            "an exercise deeper than its technique",
            "    depth: 2\n    exposure: 0\n    tags",
            "    depth: 3\n    exposure: 0\n    tags",
            "one-word-first",
            "at most 2"),
        mistake(
            "an exercise more exposed than its technique",
            "    exposure: 0\n    tags",
            "    exposure: 1\n    tags",
            "one-word-first",
            "at most 0"),
        mistake(
            "a prompt deeper than its exercise",
            "            depth: 1\n",
            "            depth: 3\n",
            "one-word-first",
            "at most 2"),
        mistake(
            "clinician's work given to a client",
            "find-words: primary",
            "own-part: primary",
            "one-word-first",
            "the clinician's own work"),
        mistake(
            "self-guided work that is deep",
            "    depth: 2\n    exposure: 0\n    tags",
            "    depth: 3\n    exposure: 0\n    self-guided: true\n    tags",
            "id: one-word-first",
            "expected depth 1 or 2"),
        mistake(
            "a rule on identity alone",
            "        - signal: worn-out\n        - barrier: cost-of-care\n          level: [institutional]\n          intensity: \">= 2\"\n",
            "        - dimension: faith\n",
            "worn-out-calls-for-words",
            "identity alone"),
        mistake(
            "a rule that takes away and never lifts",
            "    lifts-when: The person feels rested.\n",
            "",
            "id: worn-out-calls",
            "(lifts-when)"),
        mistake(
            "a safety concern under not",
            "        - signal: worn-out\n",
            "        - signal: worn-out\n        - not: {concern: retaliation}\n",
            "worn-out-calls-for-words",
            "being absent"),
        mistake(
            "a barrier below itself",
            "    family: access\n",
            "    family: access\n    parent: cost-of-care\n",
            "cost-of-care\n    name: Cost",
            "stands below itself"),
        mistake(
            "a review that is due before it was made",
            "review-by: 2028-10-31",
            "review-by: 2025-10-31",
            "author: Trainers",
            "expected a day after"),
        mistake(
            "a technique that is shorter than its shortest",
            "      to: 20\n",
            "      to: 2\n",
            "id: slow-listening",
            "from 5 to 2 minutes"),
        mistake("a year that can't be", "year: 1970", "year: 19700", "19700", "from 1900 to 2100"));
  }

  @Test
  void without_a_mistake_nothing_is_said() {
    assertThatCode(() -> read(RIGHT)).doesNotThrowAnyException();
  }

  @Test
  void there_are_sixty_and_more() {
    assertThat(names().count() + forms().count() + meanings().count()).isGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource({"names", "forms", "meanings"})
  void a_mistake_is_told_at_its_place_with_what_would_mend_it(
      String right, String wrong, String spot, List<String> says) {
    assertThat(Splitter.on(right).splitToList(RIGHT))
        .as("'%s' stands once", right)
        .hasSize(2);
    String text = RIGHT.replace(right, wrong);

    InvalidContentException thrown =
        catchThrowableOfType(InvalidContentException.class, () -> read(text));

    assertThat(thrown).as("a problem is told").isNotNull();
    assertThat(thrown.problems()).as("at its place, and mended").anySatisfy(problem -> {
      assertThat(problem.toString()).contains(says);
      assertThat(place(problem)).isEqualTo(expected(right, text, wrong, spot));
    });
  }

  private static Catalog read(String text) {
    return Catalog.of(PackFormat.read("right.yaml", text));
  }

  private static String place(Problem problem) {
    return problem.at().map(Location::toString).orElse("nowhere");
  }

  /** The place of the spot: in what was written wrong, if it holds it, or else its first one anywhere. */
  private static String expected(String right, String text, String wrong, String spot) {
    int from = wrong.contains(spot) ? RIGHT.indexOf(right) : 0;
    int at = text.indexOf(spot, from);
    String before = text.substring(0, at);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return "right.yaml:" + line + ":" + (at - before.lastIndexOf('\n'));
  }
}
