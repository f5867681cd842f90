package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.Grounds.Ground;
import org.restory.report.Notice;
import org.restory.report.RaisedAim;
import org.restory.report.RecommendationReport;

/** What stands before the exercises: notices, gates apart from the rest, and what the work calls for. */
final class Overview {
  private final Grounds grounds;

  Overview(Catalog catalog) {
    this.grounds = new Grounds(catalog);
  }

  /** The notices that stand before all client work. */
  ImmutableList<Warning> gates(RecommendationReport report) {
    return warnings(report, true);
  }

  /** The other notices. */
  ImmutableList<Warning> notices(RecommendationReport report) {
    return warnings(report, false);
  }

  private ImmutableList<Warning> warnings(RecommendationReport report, boolean gates) {
    return report.notices().stream()
        .filter(notice -> notice.gate() == gates)
        .map(this::warning)
        .collect(ImmutableList.toImmutableList());
  }

  private Warning warning(Notice notice) {
    return new Warning(notice.text(), notice.reason().map(grounds::of));
  }

  /** What the stated facts call for, heaviest first. */
  ImmutableList<Called> aims(RecommendationReport report) {
    return report.aims().stream().map(this::aim).collect(ImmutableList.toImmutableList());
  }

  private Called aim(RaisedAim aim) {
    return new Called(
        aim.name(), Say.weight(aim.weight()), aim.forClinician(), grounds.of(aim.reasons()));
  }

  /**
   * Something to know first.
   *
   * @param text what to know
   * @param ground why
   */
  record Warning(String text, Optional<Ground> ground) {}

  /**
   * Something the work calls for.
   *
   * @param name the aim
   * @param weight how much calls for it, in words
   * @param own whether it calls for the clinician's own work
   * @param grounds why
   */
  record Called(String name, String weight, boolean own, ImmutableList<Ground> grounds) {}
}
