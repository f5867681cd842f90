package org.restory.examples.ehr.cards;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.hooks.Card;
import org.restory.examples.ehr.hooks.CardSource;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.ServedAim;

/** The card of exercises that may fit now, each with its reasons, cautions and way out. */
final class ExercisesCard {
  private static final int SLOT = 1;
  private static final int MOST = 3;

  private final CardSource source;
  private final CardSources sources;
  private final Suggestions suggestions;

  ExercisesCard(CardSource source, CardSources sources, Suggestions suggestions) {
    this.source = source;
    this.sources = sources;
    this.suggestions = suggestions;
  }

  Optional<Card> of(Advice advice, Delivery delivery) {
    ImmutableList<Recommendation> first = first(advice);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    UUID uuid = delivery.slots().get(SLOT);
    return Optional.of(AdviceCards.card(source, delivery, SLOT)
        .summary(summary(first.size()))
        .indicator(Card.Indicator.INFO)
        .detail(detail(advice, first))
        .addAllSuggestions(first.stream()
            .map(each -> suggestions.of(each, delivery.visit(), uuid))
            .toList())
        .putAllExtension(sources.extension(advice, first))
        .build());
  }

  static ImmutableList<Recommendation> first(Advice advice) {
    return advice.report().recommendations().stream()
        .limit(MOST)
        .collect(ImmutableList.toImmutableList());
  }

  private static String summary(int many) {
    return String.format(
        Locale.ROOT,
        "%s that may fit now, if the person wants %s; doing nothing now is a choice too.",
        many == 1 ? "An exercise" : many + " exercises",
        many == 1 ? "it" : "one");
  }

  private static String detail(Advice advice, ImmutableList<Recommendation> first) {
    Markdown detail = new Markdown();
    ImmutableSet<String> shared = shared(first);
    first.forEach(each -> detail.paragraph(heading(each)).list(lines(each, shared)));
    if (!shared.isEmpty()) {
      detail
          .paragraph("For all of them:")
          .list(shared.stream().map(Markdown::escape).toList());
    }
    int more = advice.report().recommendations().size() - first.size();
    if (more > 0) {
      detail.paragraph(more + " more on the page.");
    }
    return detail
        .paragraph("What is offered rests on what was stated. It supports your judgment.")
        .toString();
  }

  /** Cautions that stand with each of several, which are said once. */
  private static ImmutableSet<String> shared(ImmutableList<Recommendation> first) {
    if (first.size() < 2) {
      return ImmutableSet.of();
    }
    return first.stream()
        .map(each -> cautions(each).collect(ImmutableSet.toImmutableSet()))
        .reduce((one, other) -> Sets.intersection(one, other).immutableCopy())
        .orElseThrow();
  }

  private static Stream<String> cautions(Recommendation each) {
    return each.cautions().stream().map(GivenCaution::text);
  }

  private static String heading(Recommendation each) {
    String who = each.participation().includesClient() ? "" : ", your own work";
    return Markdown.strong(each.name()) + " (" + each.minutes() + " min" + who + "). "
        + Markdown.escape(each.purpose());
  }

  private static ImmutableList<String> lines(Recommendation each, ImmutableSet<String> saidOnce) {
    Stream<String> because = each.aims().stream()
        .map(ServedAim::raised)
        .limit(1)
        .flatMap(aim -> aim.reasons().stream().limit(2))
        .map(Reason::because)
        .map(text -> "Because: " + Markdown.escape(text));
    Stream<String> cautions = cautions(each)
        .filter(text -> !saidOnce.contains(text))
        .limit(2)
        .map(text -> "Caution: " + Markdown.escape(text));
    Stream<String> checks = each.checks().stream()
        .limit(2)
        .map(check -> "Ask yourself first: " + Markdown.escape(check.ask()));
    Stream<String> out = Stream.of("Say first: " + Markdown.escape(each.optOut()));
    return Stream.of(because, cautions, checks, out)
        .flatMap(lines -> lines)
        .collect(ImmutableList.toImmutableList());
  }
}
