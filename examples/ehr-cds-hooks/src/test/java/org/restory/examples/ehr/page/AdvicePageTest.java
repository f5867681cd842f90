package org.restory.examples.ehr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.explain.ExplanationText;
import org.restory.explain.Why;
import org.restory.model.Coding;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.pack.CaseFormat;
import org.restory.report.Notice;
import org.restory.report.Recommendation;
import org.restory.report.Withholding;

/** What a clinician finds on the page of a recommendation. */
class AdvicePageTest {
  private static final String WITH_GATE = "v2-a-sanctioned-claim";
  private static final String WITH_CLIENT = "v1-maybe-it-was-nothing";
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern ADDRESS = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

  static ImmutableList<String> cases() {
    return CaseFormat.shippedNames();
  }

  @Test
  void notices_come_first_and_gates_before_the_rest() {
    Advice advice = Sample.of(WITH_GATE);
    String html = Sample.PAGE.html(advice);

    List<String> texts = advice.report().notices().stream().map(Notice::text).toList();
    assertThat(texts).hasSizeGreaterThan(3);
    assertThat(advice.report().notices().get(0).gate()).isTrue();
    assertThat(html).containsSubsequence(escaped(texts));
    assertThat(html)
        .containsSubsequence(
            "class=\"gate\"",
            escaped(texts.get(0)),
            "class=\"notices\"",
            "id=\"aims\"",
            "id=\"exercises\"",
            "<article",
            "id=\"withheld\"",
            "id=\"others\"",
            "id=\"ask\"",
            "id=\"left\"",
            "id=\"record\"");
  }

  @Test
  void says_what_it_is_and_that_doing_nothing_is_an_option() {
    assertThat(Sample.PAGE.html(Sample.of(WITH_GATE)))
        .contains("supports your judgment, and replaces neither it nor supervision nor crisis care")
        .contains("Doing nothing now is always an option");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void shows_each_exercise_with_its_whole_why(String name) {
    Advice advice = Sample.of(name);
    ExplanationText text = ExplanationText.of(Sample.CATALOG);
    String html = Sample.PAGE.html(advice);

    assertThat(advice.report().recommendations()).isNotEmpty();
    for (Why why : advice.explanation().why()) {
      String card = card(html, why.recommendation().exercise());
      assertThat(card)
          .contains(escaped(text.of(why)))
          .contains(escaped(List.of(
              why.recommendation().name(),
              why.recommendation().purpose(),
              why.recommendation().optOut())))
          .contains("<svg");
      why.recommendation()
          .checks()
          .forEach(check -> assertThat(card).contains(escaped(check.ask())));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says_each_caution_in_the_card_or_once_for_all(String name) {
    Advice advice = Sample.of(name);
    String html = Sample.PAGE.html(advice);
    String forAll = html.substring(html.indexOf("id=\"exercises\""), html.indexOf("<article"));

    for (Recommendation full : advice.report().recommendations()) {
      for (Recommendation.GivenCaution caution : full.cautions()) {
        assertThat(forAll + card(html, full.exercise())).contains(escaped(caution.text()));
      }
    }
  }

  @Test
  void gives_steps_evidence_works_and_thirteen_source_attributes() {
    Advice advice = Sample.of(WITH_CLIENT);
    Recommendation first = advice.report().recommendations().get(0);
    Exercise exercise = Sample.CATALOG.get(Exercise.class, first.exercise());

    String card = card(Sample.PAGE.html(advice), first.exercise());

    exercise.steps().forEach(step -> assertThat(card).contains(escaped(step.does())));
    first.evidence().forEach(evidence -> assertThat(card).contains(escaped(evidence.note())));
    assertThat(card).contains("href=\"https://doi.org/10.");
    assertThat(Pattern.compile("<tr><th scope=\"row\">\\d+\\. ").matcher(card).results())
        .hasSize(13);
  }

  @Test
  void marks_work_that_never_reaches_a_client() {
    Advice advice = Sample.of(WITH_CLIENT);
    String html = Sample.PAGE.html(advice);

    assertThat(advice.report().recommendations())
        .anyMatch(full -> full.participation().includesClient())
        .anyMatch(full -> !full.participation().includesClient())
        .allSatisfy(
            full -> assertThat(card(html, full.exercise()).contains("never shown to a client"))
                .isEqualTo(!full.participation().includesClient()));
  }

  @Test
  void tells_what_is_held_back_why_and_when_that_lifts() {
    Advice advice = Sample.of(WITH_GATE);
    String html = Sample.PAGE.html(advice);
    String section = html.substring(html.indexOf("id=\"withheld\""), html.indexOf("id=\"others\""));

    assertThat(advice.report().withholdings()).anyMatch(Withholding::firm);
    for (Withholding withheld : advice.report().withholdings()) {
      assertThat(section)
          .contains(escaped(Say.capital(withheld.what())))
          .contains(escaped(Say.capital(withheld.reason().because())))
          .contains(escaped(withheld.liftsWhen()));
      withheld
          .exercises()
          .forEach(exercise -> assertThat(section).contains("href=\"?why-not=" + exercise + "\""));
    }
  }

  @Test
  void any_other_exercise_can_be_asked_about_and_no_recommended_one() {
    Advice advice = Sample.of(WITH_GATE);
    String html = Sample.PAGE.html(advice);

    List<Id<Exercise>> listed =
        advice.report().recommendations().stream().map(Recommendation::exercise).toList();
    assertThat(Sample.CATALOG.offered(Exercise.class))
        .allSatisfy(
            exercise -> assertThat(html.contains("<option value=\"" + exercise.id() + "\">"))
                .isEqualTo(!listed.contains(exercise.id())));
  }

  @Test
  void asks_about_what_the_record_mentions_and_lists_what_was_left_alone() {
    assertThat(Sample.PAGE.html(Sample.of(WITH_GATE)))
        .contains("The record mentions “Housing insecurity or homelessness”.")
        .contains("Entered on March 5, 2026, and not used. Ask, don’t assume.")
        .contains("ICD-10-CM Z59.1")
        .contains("The client last answered “PHQ-9” on January 12, 2024.")
        .contains("Full-time employment <span class=\"rule\">SNOMED CT 160903007</span>")
        .contains("They chose not to answer, which is neither yes nor no.");
  }

  @Test
  void names_the_record_that_is_kept() {
    Advice advice = Sample.of(WITH_GATE);

    assertThat(Sample.PAGE.html(advice))
        .contains("<code>" + Sample.ID + "</code>")
        .contains(advice.record().fingerprint())
        .contains(advice.record().packs())
        .contains("November 28, 2026, 09:30 UTC")
        .contains("Not all that was stated may be kept.");
  }

  @Test
  void why_not_tells_what_stands_in_the_way_and_what_it_turns_on() {
    Advice advice = Sample.of(WITH_CLIENT);
    Id<Exercise> other = Id.of("a-day-nobody-saw");
    List<String> sentences =
        ExplanationText.of(Sample.CATALOG).of(advice.explanation().whyNot(other));

    assertThat(Sample.PAGE.whyNot(advice, other))
        .contains("<h1>Why not “A day nobody saw”?</h1>")
        .containsSubsequence(
            "What stands in the way",
            escaped(sentences.get(1)),
            "What would have to be otherwise",
            escaped(sentences.get(2)),
            escaped(sentences.get(sentences.size() - 1)))
        .contains("href=\"" + Sample.ID + "\"");
  }

  @Test
  void why_not_shows_no_way_around_what_protects_someone() {
    assertThat(Sample.PAGE.whyNot(Sample.of(WITH_GATE), Id.of("one-root-one-branch")))
        .contains("It is withheld, firmly")
        .contains("Nothing may be changed to bring it in: what holds it back protects someone.")
        .doesNotContain("It would be recommended if");
  }

  @Test
  void why_not_of_what_is_recommended_leads_to_its_why() {
    Advice advice = Sample.of(WITH_CLIENT);
    Id<Exercise> listed = advice.report().recommendations().get(0).exercise();

    assertThat(Sample.PAGE.whyNot(advice, listed))
        .contains("is recommended</h1>")
        .contains("href=\"" + Sample.ID + "#exercise-" + listed + "\"");
  }

  @Test
  void why_not_knows_the_exercises_of_the_catalog_only() {
    assertThatThrownBy(() -> Sample.PAGE.whyNot(Sample.of(WITH_CLIENT), Id.of("a-day-nobody-sew")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a-day-nobody-saw");
  }

  @Test
  void a_page_that_is_gone_says_how_long_it_was_there_and_where_the_record_is() {
    assertThat(Sample.PAGE.gone())
        .contains("held in memory for 30 minutes")
        .contains("audit record, under the last part of this page’s address");
  }

  @Test
  void no_text_of_a_catalog_a_chart_or_a_person_breaks_out() {
    Catalog catalog = Hostile.catalog();
    AdvicePage page = AdvicePage.of(catalog, Duration.ofMinutes(30));
    Coding coding = new Coding(Hostile.TEXT, Hostile.TEXT, Hostile.TEXT);
    Advice advice = Sample.of(
        catalog,
        Hostile.session(),
        ImmutableList.of(new ToAsk(
            coding,
            Meaning.of(Barrier.class, Id.of("sexism")),
            ToAsk.Why.IN_RECORD,
            Optional.empty())),
        ImmutableList.of(new LeftAlone(
            coding, 1, LeftAlone.Reason.NOT_IN_CROSSWALK, "Nobody mapped " + Hostile.TEXT)));
    Exercise other = catalog.offered(Exercise.class).stream()
        .filter(exercise -> advice.report().recommendations().stream()
            .noneMatch(full -> full.exercise().equals(exercise.id())))
        .findFirst()
        .orElseThrow();

    String html = page.html(advice);
    assertThat(html).contains("she said &quot;&#39;&gt;&lt;/p&gt;").doesNotContain("she said \"");
    assertThat(html + page.whyNot(advice, other.id()))
        .contains("&lt;script&gt;")
        .doesNotContain("<script")
        .doesNotContain("'></p>");
  }

  @Test
  void what_could_endanger_a_person_is_kept_out() {
    String name = "v5-i-want-to-speak-at-the-rally";
    assertThat(CaseFormat.toYaml(CaseFormat.shipped(name)))
        .contains("no papers, and tired of hiding", "I want to speak at the rally");

    assertThat(Sample.PAGE.html(Sample.of(name)))
        .contains("I want to speak at the rally")
        .doesNotContain("no papers", "tired of hiding");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_title_holds_no_fact_and_no_exercise(String name) {
    assertThat(Sample.PAGE.html(Sample.of(name)))
        .contains("<title>What could fit this visit · Restory</title>")
        .contains("<h1>What could fit this visit</h1>");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keeps_to_a_strict_content_security_policy(String name) {
    String html = Sample.PAGE.html(Sample.of(name));

    assertThat(html).doesNotContain("<script", "<style", " style=\"", " onclick", "<img");
    assertThat(ADDRESS.matcher(html).results().map(found -> found.group(1)))
        .allMatch(address -> address.startsWith("#")
            || address.startsWith("?why-not=")
            || address.startsWith("https://doi.org/10.")
            || address.equals("../assets/advice.css"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_id_stands_once(String name) {
    assertThat(ID.matcher(Sample.PAGE.html(Sample.of(name))).results().map(found -> found.group(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void nothing_shows_a_fact_in_a_log() {
    assertThat(new Grounds.Stated("words of a person", "said by the client").toString())
        .doesNotContain("words of a person");
  }

  private static String card(String html, Id<Exercise> exercise) {
    int start = html.indexOf("<article", html.indexOf("id=\"exercises\""));
    int here = html.indexOf("id=\"exercise-" + exercise + "\"", start);
    return html.substring(here, html.indexOf("</article>", here));
  }

  private static List<String> escaped(List<String> texts) {
    return texts.stream().map(AdvicePageTest::escaped).toList();
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
