package org.restory.recommend;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.restory.choice.Safeguard;
import org.restory.choice.View;
import org.restory.engine.Match;
import org.restory.report.Notice;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** What to know before any recommendation: gates, notices, and cautions about the whole of the work that nothing else carries. */
final class Notices {
  private Notices() {}

  static ImmutableList<Notice> of(View view, List<Recommendation> recommendations) {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    for (Match.Fired fired : view.match().fired()) {
      for (Effect effect : fired.rule().then()) {
        notice(effect, () -> view.reasons().of(fired), recommendations).ifPresent(notices::add);
      }
    }
    if (recommendations.isEmpty()) {
      notices.add(nothingFits());
    }
    // Those of one rule stay in its order, which is the same in every language.
    return notices.build().stream()
        .distinct()
        .sorted(Comparator.comparing((Notice notice) -> !notice.gate())
            .thenComparing(notice -> notice.reason().map(Reason::label).orElse("")))
        .collect(toImmutableList());
  }

  private static Optional<Notice> notice(
      Effect effect, Supplier<Reason> reason, List<Recommendation> recommendations) {
    if (effect instanceof Effect.Gate gate) {
      return Optional.of(new Notice(
          gate.notice(), Optional.of(reason.get().forClient()), Optional.of(reason.get()), true));
    }
    if (effect instanceof Effect.Notice notice) {
      return Optional.of(
          new Notice(notice.text(), notice.clientText(), Optional.of(reason.get()), false));
    }
    if (effect instanceof Effect.Caution caution && isUnsaid(caution, recommendations)) {
      return Optional.of(
          new Notice(caution.text(), caution.clientText(), Optional.of(reason.get()), false));
    }
    return Optional.empty();
  }

  /** Whether a caution about all client work is carried by no recommendation, and so would be lost. */
  private static boolean isUnsaid(Effect.Caution caution, List<Recommendation> recommendations) {
    boolean aboutAll = caution.target().equals(Target.clientWork())
        || caution.target().equals(Target.everything());
    return aboutAll
        && recommendations.stream()
            .flatMap(recommendation -> recommendation.cautions().stream())
            .noneMatch(given -> given.text().equals(caution.text()));
  }

  private static Notice nothingFits() {
    Reason reason = Safeguard.NOTHING_FITS.reason(ImmutableSet.of());
    return new Notice(
        reason.because() + " Your service's standard care comes first.",
        Optional.of(reason.forClient()),
        Optional.of(reason),
        false);
  }
}
