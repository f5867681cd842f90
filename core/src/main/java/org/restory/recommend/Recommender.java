package org.restory.recommend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Problem;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.context.SessionContext;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;

/**
 * Recommends exercises for a context, and says why. Made once for a catalog; immutable, and shared by all threads without a lock.
 * The same context and catalog give an equal report.
 */
public final class Recommender {
  private static final String ENGINE = "restory-engine 1";

  private final Chooser chooser;
  private final Prompts prompts;
  private final boolean lenient;

  private Recommender(Chooser chooser, Prompts prompts, boolean lenient) {
    this.chooser = chooser;
    this.prompts = prompts;
    this.lenient = lenient;
  }

  /** A recommender over a catalog: at most 10 exercises with a client and half as many for the clinician, unknown ids refused. */
  public static Recommender of(Catalog catalog) {
    Chooser chooser = Chooser.of(catalog);
    return new Recommender(chooser, new Prompts(chooser), false);
  }

  /**
   * The same recommender with another limit. What safeguards add does not count.
   *
   * @param most how many exercises with a client at most, at least 1; the clinician's own work gets half as many
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public Recommender atMost(int most) {
    checkArgument(most >= 1, "limit is %s; expected at least 1", most);
    return new Recommender(chooser.atMost(most), prompts, lenient);
  }

  /** The same recommender, leaving unknown ids out of account and listing them in the report. */
  public Recommender lenient() {
    return new Recommender(chooser, prompts, true);
  }

  /** The catalog it recommends from. */
  public Catalog catalog() {
    return chooser.catalog();
  }

  /** How many exercises with a client it recommends at most. */
  public int limit() {
    return chooser.limit();
  }

  /** Whether it leaves unknown ids out of account. */
  public boolean isLenient() {
    return lenient;
  }

  /**
   * What fits now, what does not, and why.
   *
   * @throws InvalidContentException if the context names ids the catalog does not know, or scores no instrument gives, with all of
   *     them; a lenient recommender lists them instead
   */
  public RecommendationReport recommend(SessionContext context) {
    ImmutableList<Problem> problems = problemsIn(context);
    return report(chooser.choose(context), problems);
  }

  /**
   * The grounds of what is recommended in a context: why, why not, and what if. They are worked out when they are asked for.
   *
   * @throws InvalidContentException as {@link #recommend(SessionContext)} does
   */
  public Explanation explain(SessionContext context) {
    ImmutableList<Problem> problems = problemsIn(context);
    Choice choice = chooser.choose(context);
    return new Explanation(this, chooser, choice, () -> report(choice, problems));
  }

  private ImmutableList<Problem> problemsIn(SessionContext context) {
    ImmutableList<Problem> problems = chooser.catalog().problemsIn(context);
    if (!problems.isEmpty() && !lenient) {
      throw new InvalidContentException(problems);
    }
    return problems;
  }

  private RecommendationReport report(Choice choice, ImmutableList<Problem> problems) {
    Catalog catalog = chooser.catalog();
    ImmutableList<Recommendation> recommendations = new Assembly(chooser, choice, prompts).write();
    return RecommendationReport.builder()
        .reader(Reader.CLINICIAN)
        .engine(ENGINE)
        .addAllPacks(catalog.packs())
        .fingerprint(catalog.fingerprint())
        .addAllNotices(Notices.of(choice.view(), recommendations))
        .addAllAims(choice.view().aims().byWeight())
        .addAllRecommendations(recommendations)
        .addAllWithholdings(new Withholdings(chooser.shelf(), choice).all())
        .addAllUnknownIds(problems.stream().map(Problem::toString).toList())
        .build();
  }
}
