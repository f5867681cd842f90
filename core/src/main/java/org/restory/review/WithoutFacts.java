package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.restory.report.Notice;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/**
 * A report with all that it says to do, not to do and to mind, and without the facts it cites for it: two people who are served alike
 * differ in those alone.
 */
final class WithoutFacts {
  private WithoutFacts() {}

  static RecommendationReport of(RecommendationReport report) {
    return RecommendationReport.builder()
        .reader(report.reader())
        .engine(report.engine())
        .addAllPacks(report.packs())
        .fingerprint(report.fingerprint())
        .addAllNotices(report.notices().stream().map(WithoutFacts::notice).toList())
        .addAllAims(report.aims().stream().map(WithoutFacts::aim).toList())
        .addAllRecommendations(
            report.recommendations().stream().map(WithoutFacts::recommendation).toList())
        .addAllWithholdings(
            report.withholdings().stream().map(WithoutFacts::withholding).toList())
        .build();
  }

  private static Notice notice(Notice notice) {
    return new Notice(
        notice.text(),
        notice.forClient(),
        notice.reason().map(WithoutFacts::reason),
        notice.gate());
  }

  private static RaisedAim aim(RaisedAim aim) {
    return RaisedAim.builder()
        .aim(aim.aim())
        .name(aim.name())
        .weight(aim.weight())
        .forClinician(aim.forClinician())
        .addAllReasons(reasons(aim.reasons()))
        .build();
  }

  private static Recommendation recommendation(Recommendation full) {
    return Recommendation.builder()
        .exercise(full.exercise())
        .name(full.name())
        .purpose(full.purpose())
        .participation(full.participation())
        .minutes(full.minutes())
        .depth(full.depth())
        .exposure(full.exposure())
        .strength(full.strength())
        .addAllAims(full.aims().stream()
            .map(served -> new ServedAim(aim(served.raised()), served.fit()))
            .toList())
        .addAllPrompts(full.prompts())
        .optOut(full.optOut())
        .addAllCautions(full.cautions().stream()
            .map(caution -> new GivenCaution(
                caution.text(), caution.forClient(), caution.why().map(WithoutFacts::reason)))
            .toList())
        .addAllChecks(full.checks())
        .addAllAdaptations(full.adaptations())
        .addAllPreferredBecause(reasons(full.preferredBecause()))
        .addAllEvidence(full.evidence())
        .addAllReferences(full.references())
        .build();
  }

  private static Withholding withholding(Withholding withholding) {
    return Withholding.builder()
        .reason(reason(withholding.reason()))
        .what(withholding.what())
        .firm(withholding.firm())
        .liftsWhen(withholding.liftsWhen())
        .addAllExercises(withholding.exercises())
        .build();
  }

  private static ImmutableList<Reason> reasons(List<Reason> reasons) {
    return reasons.stream().map(WithoutFacts::reason).collect(toImmutableList());
  }

  private static Reason reason(Reason reason) {
    return Reason.builder()
        .rule(reason.rule())
        .number(reason.number())
        .because(reason.because())
        .forClient(reason.forClient())
        .addAllReferences(reason.references())
        .build();
  }
}
