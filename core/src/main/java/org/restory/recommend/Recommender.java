package org.restory.recommend;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Problem;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.SafetyConcern;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;
import org.restory.report.Withholding;

/**
 * Recommends exercises for a context, and says why. Made once for a catalog; immutable, and shared by all threads without a lock.
 * The same context and catalog give an equal report.
 */
public final class Recommender {
  private static final String ENGINE = "restory-engine 1";
  private static final int USUAL_LIMIT = 10;

  private final Catalog catalog;
  private final RuleBase rules;
  private final Shelf shelf;
  private final int limit;
  private final boolean lenient;

  private Recommender(Catalog catalog, RuleBase rules, Shelf shelf, int limit, boolean lenient) {
    this.catalog = catalog;
    this.rules = rules;
    this.shelf = shelf;
    this.limit = limit;
    this.lenient = lenient;
  }

  /** A recommender over a catalog: at most 10 exercises with a client and half as many for the clinician, unknown ids refused. */
  public static Recommender of(Catalog catalog) {
    return new Recommender(catalog, RuleBase.of(catalog), new Shelf(catalog), USUAL_LIMIT, false);
  }

  /**
   * The same recommender with another limit. What safeguards add does not count.
   *
   * @param most how many exercises with a client at most, at least 1; the clinician's own work gets half as many
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Recommender atMost(int most) {
    checkArgument(most >= 1, "limit is %s; expected at least 1", most);
    return new Recommender(catalog, rules, shelf, most, lenient);
  }

  /** The same recommender, leaving unknown ids out of account and listing them in the report. */
  public Recommender lenient() {
    return new Recommender(catalog, rules, shelf, limit, true);
  }

  /**
   * What fits now, what does not, and why.
   *
   * @throws InvalidContentException if the context names ids the catalog does not know, or scores no instrument gives, with all of
   *     them; a lenient recommender lists them instead
   */
  public RecommendationReport recommend(SessionContext context) {
    ImmutableList<Problem> problems = catalog.problemsIn(context);
    if (!problems.isEmpty() && !lenient) {
      throw new InvalidContentException(problems);
    }
    ImmutableList<Fact> facts = UsableFacts.of(context);
    Match match = rules.match(facts);
    View view = View.of(catalog, shelf, context, match);
    Selection selection = new Selection(shelf, context, facts, limit);
    List<Integer> chosen = choose(context, facts, selection, view);
    Assembly assembly = new Assembly(catalog, shelf, context, match, view.aims(), selection);
    ImmutableList<Recommendation> recommendations = assembly.write(chosen);
    return RecommendationReport.builder()
        .reader(Reader.CLINICIAN)
        .engine(ENGINE)
        .addAllPacks(catalog.packs())
        .fingerprint(catalog.fingerprint())
        .addAllNotices(Notices.of(match, recommendations))
        .addAllAims(view.aims().byWeight())
        .addAllRecommendations(recommendations)
        .addAllWithholdings(withholdings(context, view))
        .addAllUnknownIds(problems.stream().map(Problem::toString).toList())
        .build();
  }

  private List<Integer> choose(
      SessionContext context, ImmutableList<Fact> facts, Selection selection, View view) {
    boolean concerned = facts.stream().anyMatch(Recommender::statesConcern);
    if (!concerned) {
      return selection.choose(view);
    }
    View without = View.of(catalog, shelf, context, rules.matchWithoutConcerns(facts));
    return selection.narrow(without, view);
  }

  private static boolean statesConcern(Fact fact) {
    return (fact instanceof Stated<?> stated && stated.kind() == SafetyConcern.class)
        || (fact instanceof BarrierExperience barrier && !barrier.safety().isEmpty());
  }

  private ImmutableList<Withholding> withholdings(SessionContext context, View view) {
    BitSet calledFor = shelf.serving(view.aims().byWeight());
    calledFor.and(shelf.fitting(context));
    return view.restraints().all().stream()
        .map(restraint -> withholding(restraint, calledFor))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing((Withholding withholding) -> !withholding.firm())
            .thenComparing(withholding -> withholding.reason().label())
            .thenComparing(Withholding::what))
        .collect(toImmutableList());
  }

  private Optional<Withholding> withholding(Restraint restraint, BitSet calledFor) {
    BitSet concerned = (BitSet) restraint.exercises().clone();
    concerned.and(calledFor);
    if (concerned.isEmpty() && !restraint.always()) {
      return Optional.empty();
    }
    return Optional.of(Withholding.builder()
        .reason(restraint.reason())
        .what(restraint.what())
        .firm(restraint.firm())
        .liftsWhen(restraint.liftsWhen())
        .addAllExercises(
            concerned.stream().mapToObj(shelf::get).map(Exercise::id).sorted().toList())
        .build());
  }
}
