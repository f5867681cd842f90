package org.restory.account;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.restory.account.RecommendationRecord.CalledForAim;
import org.restory.account.RecommendationRecord.FiredRule;
import org.restory.account.RecommendationRecord.Notes;
import org.restory.account.RecommendationRecord.OfferedExercise;
import org.restory.account.RecommendationRecord.Settings;
import org.restory.account.RecommendationRecord.Withheld;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.recommend.Recommender;
import org.restory.report.Notice;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/**
 * Writes the record of what kept facts call for. It knows nothing but these facts, so that a record can't tell of any other, be it by a
 * weight, an order, a count or a gap.
 */
final class RecordDraft {
  private final Recommender recommender;
  private final Readings readings;
  private final RecordKey key;
  private final boolean digestsOnly;
  private final LegalMatters legal;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<RaisedAim> aims = new ArrayList<>();

  RecordDraft(Recommender recommender, Readings readings, RecordKey key, boolean digestsOnly) {
    this.recommender = recommender;
    this.readings = readings;
    this.key = key;
    this.digestsOnly = digestsOnly;
    this.legal = new LegalMatters(recommender.catalog());
  }

  RecommendationRecord of(
      Kept kept, RecommendationReport report, String contextDigest, String reportDigest) {
    ImmutableList<Recommendation> offered =
        report.recommendations().stream().filter(each -> !isLegal(each)).collect(toImmutableList());
    collect(kept.context(), offered, report);
    ImmutableList<OfferedExercise> exercises =
        offered.stream().map(this::exercise).collect(toImmutableList());
    boolean whole = kept.all() && offered.equals(report.recommendations()) && !tellsOfLegal(report);
    RecommendationRecord.Builder record = RecommendationRecord.builder()
        .engine(report.engine())
        .addAllPacks(report.packs())
        .fingerprint(report.fingerprint())
        .settings(new Settings(recommender.limit(), recommender.isLenient()))
        .complete(whole)
        .key(key.name())
        .contextDigest(contextDigest)
        .reportDigest(reportDigest)
        .addAllRules(reasons.stream().map(this::rule).toList())
        .addAllAims(aims.stream().map(this::aim).toList())
        .addAllExercises(exercises)
        .addAllWithheld(
            report.withholdings().stream().map(this::withheld).distinct().toList())
        .addAllNotices(places(
            reasons, report.notices().stream().flatMap(n -> n.reason().stream()).toList()));
    if (digestsOnly) {
      // With the context, so that what two people said alike is not seen to be alike.
      facts.forEach(fact ->
          record.addFactDigests(key.digest("fact", contextDigest + "\n" + Canonical.fact(fact))));
    } else {
      record
          .circumstances(kept.context().untitled().withFacts(ImmutableList.of()))
          .addAllFacts(facts);
    }
    return record.build();
  }

  private boolean isLegal(Recommendation recommendation) {
    return legal.is(recommendation.exercise()) || served(recommendation).isEmpty();
  }

  private boolean tellsOfLegal(RecommendationReport report) {
    return report.recommendations().stream()
            .anyMatch(each -> served(each).size() < each.aims().size())
        || report.withholdings().stream()
            .flatMap(withholding -> withholding.exercises().stream())
            .anyMatch(legal::is);
  }

  private ImmutableList<RaisedAim> served(Recommendation recommendation) {
    return recommendation.aims().stream()
        .map(ServedAim::raised)
        .filter(aim -> !legal.is(Aim.class, aim.aim()))
        .collect(toImmutableList());
  }

  private void collect(
      SessionContext kept, List<Recommendation> offered, RecommendationReport report) {
    offered.stream().map(this::served).flatMap(List::stream).distinct().forEach(aims::add);
    Stream<Reason> forAims = aims.stream().flatMap(aim -> aim.reasons().stream());
    Stream<Reason> forNotes =
        offered.stream().flatMap(each -> Stream.concat(cautions(each), preferred(each)));
    Stream<Reason> forRest = Stream.concat(
        report.withholdings().stream().map(Withholding::reason),
        report.notices().stream().map(Notice::reason).flatMap(reason -> reason.stream()));
    Stream.of(forAims, forNotes, forRest).flatMap(all -> all).distinct().forEach(reasons::add);
    ImmutableSet.Builder<Fact> used = ImmutableSet.builder();
    reasons.forEach(reason -> used.addAll(reason.facts()));
    offered.forEach(each -> used.addAll(each.permittedBy()));
    if (!digestsOnly) {
      kept.facts().forEach(used::add);
    }
    facts.addAll(Ordering.natural().onResultOf(Canonical::fact).sortedCopy(used.build()));
  }

  private static Stream<Reason> cautions(Recommendation recommendation) {
    return recommendation.cautions().stream().map(GivenCaution::why).flatMap(why -> why.stream());
  }

  private static Stream<Reason> preferred(Recommendation recommendation) {
    return recommendation.preferredBecause().stream();
  }

  private FiredRule rule(Reason reason) {
    return new FiredRule(
        reason.rule().orElseThrow(), readings.of(reason), places(facts, reason.facts()));
  }

  private CalledForAim aim(RaisedAim aim) {
    return new CalledForAim(
        aim.aim(), readings.of(Aim.class, aim.aim()), aim.weight(), places(reasons, aim.reasons()));
  }

  private OfferedExercise exercise(Recommendation recommendation) {
    return new OfferedExercise(
        recommendation.exercise(),
        readings.of(Exercise.class, recommendation.exercise()),
        served(recommendation).stream()
            .map(aim -> aims.indexOf(aim) + 1)
            .collect(toImmutableList()),
        new Notes(
            places(reasons, cautions(recommendation).toList()),
            places(reasons, preferred(recommendation).toList()),
            places(facts, recommendation.permittedBy())));
  }

  private Withheld withheld(Withholding withholding) {
    return new Withheld(
        reasons.indexOf(withholding.reason()) + 1,
        withholding.firm(),
        withholding.exercises().stream()
            .filter(exercise -> !legal.is(exercise))
            .collect(toImmutableSortedSet(Ordering.natural())));
  }

  private static <T> ImmutableSortedSet<Integer> places(List<T> all, Collection<T> some) {
    return some.stream()
        .map(each -> all.indexOf(each) + 1)
        .collect(toImmutableSortedSet(Ordering.natural()));
  }
}
