package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.catalog.InvalidContentException;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.practice.Fit;
import org.restory.pack.cases.SampleFacts;
import org.restory.report.Notice;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;
import org.restory.report.Withholding;

class ReportFormatTest {
  private static final Reason REASON = Reason.builder()
      .rule(Id.of("r15-slight"))
      .number("R15")
      .because("Because: \"this\".\nAnd that.")
      .forClient("It is worth naming.")
      .addAllFacts(SampleFacts.ALL)
      .addReferences(Id.of("sue2007"), Id.of("owen2014"))
      .build();
  private static final Reason BARE_REASON =
      Reason.builder().because("One sentence.").forClient("One sentence.").build();
  private static final RaisedAim AIM = RaisedAim.builder()
      .aim(Id.of("name-what-happened"))
      .name("Name what happened")
      .weight(5)
      .forClinician(true)
      .addReasons(REASON, BARE_REASON, BARE_REASON)
      .build();
  private static final Recommendation RECOMMENDATION = Recommendation.builder()
      .exercise(Id.of("held-in-your-own-words"))
      .name("Held in your own words")
      .purpose("Find words.")
      .participation(Participation.JOINT)
      .minutes(20)
      .depth(2)
      .exposure(0)
      .strength(Recommendation.Strength.FAIR)
      .addAims(
          new Recommendation.ServedAim(AIM, Fit.PRIMARY),
          new Recommendation.ServedAim(
              RaisedAim.builder().aim(Id.of("rest")).name("Rest").weight(1).build(), Fit.SECONDARY))
      .addPrompts(new Recommendation.OfferedPrompt(
          Id.of("held-first"), "What, if anything, comes first?", "Passing is fine."))
      .optOut("You can stop at any time.")
      .addCautions(
          new Recommendation.GivenCaution("Mind this.", Optional.empty(), Optional.empty()),
          new Recommendation.GivenCaution(
              "Mind that.", Optional.of("We go slowly."), Optional.of(REASON)))
      .addChecks(new Recommendation.Check(Id.of("steady"), "Has the person been steady?"))
      .addAdaptations(
          new Recommendation.Adaptation(Optional.of(Id.of("interpreter")), "Allow time."),
          new Recommendation.Adaptation(Optional.empty(), "Use a headset."))
      .addPreferredBecause(REASON)
      .addPermittedBy(SampleFacts.CONSENT, SampleFacts.BARRIER)
      .addEvidence(Evidence.builder()
          .kind(Evidence.Kind.QUALITATIVE)
          .finding(Evidence.Finding.SUPPORTS)
          .note("Interviews only.")
          .addReferences(Id.of("hernandez2007"))
          .build())
      .addReferences(Id.of("hernandez2007"))
      .build();
  private static final RecommendationReport FULL = RecommendationReport.builder()
      .reader(Reader.CLINICIAN)
      .engine("0.1.0")
      .addPacks("restory-standard 1.0.0", "acme 2")
      .fingerprint("3e8")
      .addNotices(
          new Notice("First this.", Optional.of("For you."), Optional.of(REASON), true),
          new Notice("Then that.", Optional.empty(), Optional.empty(), false))
      .addAims(AIM)
      .addRecommendations(RECOMMENDATION)
      .addWithholdings(Withholding.builder()
          .reason(REASON)
          .what("work deeper than 2")
          .firm(true)
          .liftsWhen("Risk is known.")
          .addExercises(Id.of("acme:deep"))
          .build())
      .addUnknownIds("barrier 'racsm'")
      .build();
  private static final RecommendationReport EMPTY = RecommendationReport.builder()
      .reader(Reader.CLIENT)
      .engine("0.1.0")
      .fingerprint("ab")
      .build();

  @Test
  void a_report_with_every_field_set_comes_back_equal() {
    assertThat(ReportFormat.read("r.json", ReportFormat.toJson(FULL))).isEqualTo(FULL);
    assertThat(ReportFormat.read("r.yaml", ReportFormat.toYaml(FULL))).isEqualTo(FULL);
  }

  @Test
  void a_report_for_the_client_comes_back_equal() {
    RecommendationReport report = FULL.forClient();

    assertThat(ReportFormat.read("r.json", ReportFormat.toJson(report))).isEqualTo(report);
    assertThat(ReportFormat.read("r.yaml", ReportFormat.toYaml(report))).isEqualTo(report);
  }

  @Test
  void says_its_format_first_and_leaves_out_what_is_empty() {
    assertThat(ReportFormat.toJson(EMPTY)).isEqualTo("""
            {
              "format": 1,
              "reader": "client",
              "engine": "0.1.0",
              "fingerprint": "ab"
            }
            """);
    assertThat(ReportFormat.toYaml(EMPTY)).isEqualTo("""
            format: 1
            reader: client
            engine: 0.1.0
            fingerprint: ab
            """);
  }

  @Test
  void names_every_problem_with_its_place() {
    String text = """
        {
          "format": 2,
          "reader": "family",
          "engine": "1",
          "notices": [{"txt": "a"}],
          "fingerprint": null
        }
        """;

    assertThatThrownBy(() -> ReportFormat.read("r.json", text))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage("""
            r.json:2:13: found '2'; expected 1, the format of this version [RST-1104]
            r.json:3:13: found 'family'; expected one of clinician, client [RST-1105]
            r.json:5:15: field 'text' is missing; expected it to be given [RST-1102]
            r.json:5:16: unknown field 'txt'; expected one of text, gate, for-client, reason; \
            did you mean 'text'? [RST-1101]
            r.json:6:18: found 'null'; expected some text [RST-1104]""");
  }
}
