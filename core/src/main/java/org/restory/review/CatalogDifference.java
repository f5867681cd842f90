package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.recommend.Recommender;
import org.restory.report.Change;

/** What another catalog, one with a pack more, say, changes for some cases: in aims, exercises, withholdings and notices. Immutable. */
public final class CatalogDifference {
  private final ImmutableList<ChangedCase> changed;
  private final int tried;

  private CatalogDifference(ImmutableList<ChangedCase> changed, int tried) {
    this.changed = changed;
    this.tried = tried;
  }

  /**
   * The difference over given cases. What a case names that one of the catalogs does not know is left out of account there.
   *
   * @param before the catalog as it was
   * @param after the catalog as it would be
   * @param cases the cases to try, in order
   */
  public static CatalogDifference over(
      Catalog before, Catalog after, Iterable<SessionContext> cases) {
    Recommender earlier = Recommender.of(before).lenient();
    Recommender later = Recommender.of(after).lenient();
    ImmutableList<SessionContext> all = ImmutableList.copyOf(cases);
    return new CatalogDifference(
        all.stream()
            .map(each -> new ChangedCase(
                each, Change.between(earlier.recommend(each), later.recommend(each))))
            .filter(each -> !each.changes().isEmpty())
            .collect(toImmutableList()),
        all.size());
  }

  /**
   * Cases that between them make every rule of two catalogs hold: for each the smallest, with every rule that can hold at all covered.
   * They are found anew by {@link RuleReview}, which takes seconds for a large catalog.
   */
  public static ImmutableList<SessionContext> casesFor(RuleReview before, RuleReview after) {
    return Stream.of(before, after)
        .flatMap(RuleReview::witnesses)
        .distinct()
        .collect(toImmutableList());
  }

  /** The cases for which something changes, with what does, in the order in which they were given. */
  public ImmutableList<ChangedCase> changed() {
    return changed;
  }

  /** How many cases were tried. */
  public int tried() {
    return tried;
  }

  /** How many cases changed. Shows no fact. */
  @Override
  public String toString() {
    return "CatalogDifference{" + changed.size() + " of " + tried + " cases}";
  }

  /**
   * A case for which something changes.
   *
   * @param session the case
   * @param changes what the later catalog says otherwise; never empty
   */
  public record ChangedCase(SessionContext session, ImmutableList<Change> changes) {}
}
