package org.restory.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.report.RecommendationReport.Reader;

/** Makes the report that a client may see. What is not copied here is not shown. */
final class ClientView {
  private ClientView() {}

  static RecommendationReport of(RecommendationReport report) {
    return RecommendationReport.builder()
        .reader(Reader.CLIENT)
        .engine(report.engine())
        .addAllPacks(report.packs())
        .fingerprint(report.fingerprint())
        .addAllNotices(report.notices().stream()
            .filter(notice -> notice.forClient().isPresent())
            .map(ClientView::notice)
            .collect(toImmutableList()))
        .addAllRecommendations(report.recommendations().stream()
            .flatMap(recommendation -> recommendation.forClient().stream())
            .collect(toImmutableList()))
        .build();
  }

  private static Notice notice(Notice notice) {
    String text = notice.forClient().orElseThrow();
    return new Notice(text, notice.forClient(), Optional.empty(), notice.gate());
  }

  static Recommendation recommendation(Recommendation full) {
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
            .filter(served -> !served.raised().forClinician())
            .map(served -> new Recommendation.ServedAim(aim(served.raised()), served.fit()))
            .collect(toImmutableList()))
        .addAllPrompts(full.prompts())
        .optOut(full.optOut())
        .addAllCautions(full.cautions().stream()
            .filter(caution -> caution.forClient().isPresent())
            .map(ClientView::caution)
            .collect(toImmutableList()))
        .addAllAdaptations(full.adaptations().stream()
            .filter(adaptation -> adaptation.need().isEmpty())
            .collect(toImmutableList()))
        .build();
  }

  private static RaisedAim aim(RaisedAim aim) {
    return RaisedAim.builder()
        .aim(aim.aim())
        .name(aim.name())
        .weight(aim.weight())
        .addAllReasons(shown(aim.reasons()))
        .build();
  }

  private static Recommendation.GivenCaution caution(Recommendation.GivenCaution caution) {
    return new Recommendation.GivenCaution(
        caution.forClient().orElseThrow(), caution.forClient(), Optional.empty());
  }

  private static ImmutableList<Reason> shown(ImmutableList<Reason> reasons) {
    return reasons.stream().map(Reason::shownToClient).collect(toImmutableList());
  }
}
