package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.model.Id;
import org.restory.recommend.Recommender;
import org.restory.report.Change;
import org.restory.report.Change.Kind;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** A case and an exchange of it side by side: what is said otherwise, and which rules hold for one of the two only. */
final class Parallels {
  private static final EnumSet<Kind> ABOUT_NOTICES =
      EnumSet.of(Kind.NOTICED, Kind.NO_LONGER_NOTICED);
  private static final Change ELSEWHERE = new Change(
      Kind.SAID_OTHERWISE,
      "the report",
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      ImmutableSortedSet.of());

  private final Catalog catalog;
  private final Recommender recommender;
  private final RuleBase rules;

  Parallels(Catalog catalog) {
    this.catalog = catalog;
    this.recommender = Recommender.of(catalog).lenient();
    this.rules = RuleBase.of(catalog);
  }

  /** What differs through each exchange of a case: for the clinician, then for the client. */
  ImmutableList<ParityDifference> differences(
      int number, SessionContext session, List<Exchange> exchanges) {
    RecommendationReport before = recommender.recommend(session);
    return exchanges.stream()
        .flatMap(exchange -> differences(number, session, before, exchange))
        .collect(toImmutableList());
  }

  private Stream<ParityDifference> differences(
      int number, SessionContext session, RecommendationReport before, Exchange exchange) {
    RecommendationReport after = recommender.recommend(exchange.after());
    Supplier<ImmutableSet<Id<Rule>>> deciding =
        Suppliers.memoize(() -> deciding(session, exchange.after()));
    return Stream.of(Reader.values())
        .flatMap(reader -> changes(as(reader, before), as(reader, after)).stream()
            .map(change -> difference(number, session, exchange, reader, change, deciding.get())));
  }

  private static RecommendationReport as(Reader reader, RecommendationReport report) {
    return WithoutFacts.of(reader == Reader.CLIENT ? report.forClient() : report);
  }

  /** Every change; of two reports that are not equal there is always one. */
  private static ImmutableList<Change> changes(
      RecommendationReport before, RecommendationReport after) {
    ImmutableList<Change> changes = Change.between(before, after);
    return before.equals(after) || !changes.isEmpty() ? changes : ImmutableList.of(ELSEWHERE);
  }

  private ParityDifference difference(
      int number,
      SessionContext session,
      Exchange exchange,
      Reader reader,
      Change change,
      ImmutableSet<Id<Rule>> deciding) {
    ImmutableSortedSet<Id<Rule>> made = behind(change, deciding);
    return ParityDifference.builder()
        .number(number)
        .title(session.title())
        .dimension(exchange.disclosure().dimension())
        .from(exchange.disclosure().concept())
        .instead(exchange.instead())
        .to(exchange.to())
        .reader(reader)
        .change(change)
        .addAllRules(made)
        .intended(made.stream().anyMatch(rules.identity()::reads))
        .build();
  }

  /**
   * The rules that made a change: of the deciding ones those that it names, and where it names none, all that could; always with those
   * that read identity, which the others rest on.
   */
  private ImmutableSortedSet<Id<Rule>> behind(Change change, ImmutableSet<Id<Rule>> deciding) {
    Set<Id<Rule>> able = ABOUT_NOTICES.contains(change.kind()) || change.equals(ELSEWHERE)
        ? deciding
        : Sets.filter(deciding, this::doesMoreThanNotice);
    Set<Id<Rule>> named = Sets.intersection(able, change.through());
    boolean read = named.stream().anyMatch(rules.identity()::reads);
    return Stream.concat(
            named.stream(),
            able.stream()
                .filter(rule -> named.isEmpty() || (!read && rules.identity().reads(rule))))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private boolean doesMoreThanNotice(Id<Rule> rule) {
    return !catalog.get(Rule.class, rule).then().stream().allMatch(Effect.Notice.class::isInstance);
  }

  private ImmutableSet<Id<Rule>> deciding(SessionContext before, SessionContext after) {
    ImmutableList<Fact> one = UsableFacts.of(before);
    ImmutableList<Fact> other = UsableFacts.of(after);
    return ImmutableSet.<Id<Rule>>builder()
        .addAll(Sets.symmetricDifference(holding(rules.match(one)), holding(rules.match(other))))
        // What concerns narrow is chosen first as if none had been stated.
        .addAll(Sets.symmetricDifference(
            holding(rules.matchWithoutConcerns(one)), holding(rules.matchWithoutConcerns(other))))
        .build();
  }

  private static ImmutableSet<Id<Rule>> holding(Match match) {
    return match.fired().stream().map(fired -> fired.rule().id()).collect(toImmutableSet());
  }
}
