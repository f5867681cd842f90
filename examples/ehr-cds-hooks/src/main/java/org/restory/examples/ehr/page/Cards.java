package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.Card.Caution;
import org.restory.examples.ehr.page.Card.Chain;
import org.restory.examples.ehr.page.Card.Glance;
import org.restory.examples.ehr.page.Card.Served;
import org.restory.explain.ExplanationText;
import org.restory.explain.Why;
import org.restory.explain.Why.Call;
import org.restory.explain.WhyPicture;
import org.restory.model.practice.Exercise;
import org.restory.recommend.Explanation;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.RecommendationReport;

/** Each recommended exercise with all that a person needs to judge it. */
final class Cards {
  private final Catalog catalog;
  private final Grounds grounds;
  private final ExplanationText sentences;
  private final WhyPicture picture;
  private final Practice practice;
  private final Evidences evidences;

  Cards(Catalog catalog) {
    this.catalog = catalog;
    this.grounds = new Grounds(catalog);
    this.sentences = ExplanationText.of(catalog);
    this.picture = WhyPicture.of(catalog);
    this.practice = new Practice(catalog);
    this.evidences = new Evidences(catalog);
  }

  /** The cautions that a rule gives for every exercise of the report, to be said once. */
  ImmutableList<Caution> forAll(RecommendationReport report) {
    return shared(report).stream().map(Cards::caution).collect(ImmutableList.toImmutableList());
  }

  /** The exercises, best first. */
  ImmutableList<Card> of(Explanation explanation) {
    ImmutableSet<GivenCaution> shared = shared(explanation.report());
    ImmutableList<Why> all = explanation.why();
    return IntStream.range(0, all.size())
        .mapToObj(place -> card(place + 1, all.get(place), shared))
        .collect(ImmutableList.toImmutableList());
  }

  private Card card(int place, Why why, ImmutableSet<GivenCaution> shared) {
    Recommendation full = why.recommendation();
    Exercise exercise = catalog.get(Exercise.class, full.exercise());
    return new Card(
        place,
        full.exercise().value(),
        full.name(),
        full.purpose(),
        full.optOut(),
        new Glance(
            Say.strength(full.strength()),
            Say.participation(full.participation()),
            !full.participation().includesClient(),
            Say.minutes(full.minutes()),
            Say.depth(full.depth()),
            Say.exposure(full.exposure())),
        why.calls().stream().map(Cards::serves).collect(ImmutableList.toImmutableList()),
        new Chain(sentences.of(why), svg(why), grounds.facts(why.facts())),
        full.cautions().stream()
            .filter(caution -> !shared.contains(caution))
            .map(Cards::caution)
            .collect(ImmutableList.toImmutableList()),
        full.checks().stream()
            .map(Recommendation.Check::ask)
            .collect(ImmutableList.toImmutableList()),
        practice.of(exercise, full),
        evidences.of(full, exercise));
  }

  private static Served serves(Call call) {
    return new Served(
        call.served().raised().name(),
        Say.fit(call.served().fit()),
        call.rules().stream()
            .map(rule -> Say.capital(rule.reason().because()))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  /** The picture, with names for its title and description that no other picture on the page has. */
  private String svg(Why why) {
    String id = why.recommendation().exercise().value();
    return picture
        .svg(why)
        .replace("\"why-title why-text\"", "\"title-" + id + " text-" + id + "\"")
        .replace("\"why-title\"", "\"title-" + id + "\"")
        .replace("\"why-text\"", "\"text-" + id + "\"");
  }

  private static Caution caution(GivenCaution caution) {
    return new Caution(caution.text(), caution.why().flatMap(Grounds::label));
  }

  private static ImmutableSet<GivenCaution> shared(RecommendationReport report) {
    ImmutableList<Recommendation> all = report.recommendations();
    Stream<GivenCaution> candidates = all.size() < 2
        ? Stream.empty()
        : all.get(0).cautions().stream().filter(caution -> caution.why().isPresent());
    return candidates
        .filter(caution -> all.stream().allMatch(each -> each.cautions().contains(caution)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
