package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.explain.Criterion;
import org.restory.explain.ExplanationText;
import org.restory.explain.FactChange;
import org.restory.explain.Obstacle;
import org.restory.explain.WhatIf;
import org.restory.explain.Why;
import org.restory.explain.WhyNot;
import org.restory.explain.WhyPicture;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;
import org.restory.wording.Wording;

/** The code and the answers of "Why did it say that?". */
class ExplanationExampleTest {
  private static final Path PAGE = Documents.root().resolve("docs").resolve("why.md");
  private static final Path PICTURE =
      Documents.root().resolve("docs").resolve("pictures").resolve("why.svg");

  private final Catalog catalog = StandardPack.catalog();
  private final SessionContext session = CaseFormat.shipped("v2-a-sanctioned-claim");
  private final Recommender recommender = Recommender.of(catalog);

  @Test
  void a_recommendation_says_why_to_each_of_its_readers() {
    Explanation explanation = recommender.explain(session);
    ExplanationText text = ExplanationText.of(catalog);

    Why why = explanation.why(Id.of("did-the-help-arrive"));
    List<String> forClinician = text.of(why);
    Optional<List<String>> forClient = why.forClient().map(text::of);

    assertStandOnThePage(forClinician);
    assertThat(forClient).as("the client takes no part in it").isEmpty();
  }

  @Test
  void a_client_reads_their_own_words_and_no_rule() {
    Recommender own = Recommender.of(catalog);
    SessionContext other = CaseFormat.shipped("v1-maybe-it-was-nothing");

    Why why = own.explain(other).why(Id.of("one-root-one-branch"));

    assertStandOnThePage(ExplanationText.of(catalog).of(why.forClient().orElseThrow()));
  }

  @Test
  void the_chain_can_be_walked() {
    Why why = recommender.explain(session).why(Id.of("did-the-help-arrive"));
    Wording wording = Wording.of(catalog);
    StringBuilder walked = new StringBuilder();

    for (Why.Call call : why.calls()) {
      for (Why.RuleHeld rule : call.rules()) {
        for (Why.ConditionMet met : rule.conditions()) {
          walked
              .append(wording.condition(met.condition()))
              .append(" -> ")
              .append(rule.reason().label())
              .append(" -> ")
              .append(call.served().raised().name())
              .append(" (")
              .append(call.pull())
              .append(")\n");
        }
      }
    }

    assertThat(walked.toString())
        .contains("-> R12 r12a-urgent-need-first -> Meet an urgent material need (18)");
    assertThat(why.placing().orElseThrow().before().orElseThrow().because())
        .isEqualTo(Criterion.PREFERRED);
  }

  @Test
  void it_is_drawn_as_one_picture() throws IOException {
    Why why = recommender.explain(session).why(Id.of("did-the-help-arrive"));

    String svg = WhyPicture.of(catalog).svg(why);

    if (Boolean.getBoolean("restory.pictures.renew")) {
      Files.writeString(PICTURE, svg);
    }
    assertThat(PICTURE)
        .as("renew it with -Drestory.pictures.renew=true")
        .content()
        .isEqualTo(svg);
  }

  @Test
  void what_is_withheld_firmly_is_not_to_be_worked_around() {
    WhyNot whyNot = recommender.explain(session).whyNot(Id.of("one-scene-and-a-title"));

    assertThat(whyNot.remedy()).isInstanceOf(WhyNot.NoneMay.class);
    assertThat(whyNot.obstacles()).anyMatch(Obstacle.Withheld.class::isInstance);
    assertStandOnThePage(ExplanationText.of(catalog).of(whyNot));
  }

  @Test
  void what_it_turns_on_is_told_where_that_may_be() {
    SessionContext other = CaseFormat.shipped("v1-maybe-it-was-nothing");

    WhyNot whyNot = recommender.explain(other).whyNot(Id.of("a-day-nobody-saw"));
    if (whyNot.remedy() instanceof WhyNot.Changes found) {
      WhyNot.ChangeSet smallest = found.changes().get(0);
      FactChange change = smallest.changes().iterator().next();
      SessionContext tried = smallest.session();

      assertThat(change.said()).isPresent();
      assertThat(recommender.recommend(tried).recommendations())
          .anyMatch(each -> each.exercise().equals(Id.<Exercise>of("a-day-nobody-saw")));
    }

    assertThat(whyNot.remedy()).isInstanceOf(WhyNot.Changes.class);
    assertStandOnThePage(ExplanationText.of(catalog).of(whyNot));
  }

  @Test
  void two_sessions_stand_side_by_side() {
    SessionContext other = CaseFormat.shipped("v4-the-interpreter-remark");

    WhatIf whatIf = recommender
        .explain(other)
        .whatIf(other.with(Circumstance.of(Circumstance.Kind.MINUTES, 20)));

    assertStandOnThePage(ExplanationText.of(catalog).of(whatIf).subList(0, 1));
    assertStandOnThePage(ExplanationText.of(catalog).of(whatIf).stream()
        .filter(sentence -> sentence.contains("“Learn it elsewhere first” is no longer"))
        .toList());
    assertThat(whatIf.rulesGained()).contains(Id.of("p31-little-time-today"));
  }

  private static void assertStandOnThePage(List<String> sentences) {
    String page = Documents.read(PAGE).replaceAll("\\s+", " ");

    assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(page).contains(sentence));
  }
}
