package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.person.IdentityDimension;

/**
 * Whether people who differ in a disclosed identity alone are served alike, and if not, by which rule. In each case each disclosure is
 * replaced by every other identity of its dimension, by other words, and by nothing; everything else is kept, and every difference in
 * what the clinician and the client read is listed. Equal output is not fairness: what is shown is that no difference is
 * hidden. Immutable.
 */
public final class ParityReview {
  private final ImmutableList<ParityDifference> differences;
  private final int cases;
  private final int exchanges;

  private ParityReview(ImmutableList<ParityDifference> differences, int cases, int exchanges) {
    this.differences = differences;
    this.cases = cases;
    this.exchanges = exchanges;
  }

  /**
   * The review of a catalog over given cases. What a case names that the catalog does not know is left out of account.
   *
   * @param catalog any catalog
   * @param cases the cases to try, in order; one without disclosures has nothing to exchange
   */
  public static ParityReview of(Catalog catalog, Iterable<SessionContext> cases) {
    Parallels parallels = new Parallels(catalog);
    ImmutableList.Builder<ParityDifference> differences = ImmutableList.builder();
    int number = 0;
    int exchanges = 0;
    for (SessionContext session : cases) {
      number++;
      List<Exchange> tried = Exchange.in(catalog, session).toList();
      exchanges += tried.size();
      differences.addAll(parallels.differences(number, session, tried));
    }
    return new ParityReview(differences.build(), number, exchanges);
  }

  /**
   * A case as if one side of identity alone had been disclosed in it: once for each dimension of a catalog, in the person's own words,
   * as central, as bringing advantage in work and disadvantage in all, and with every meaning; so that whatever a rule asks of it is there.
   *
   * @param catalog the catalog whose dimensions to take
   * @param session the case; its own disclosures are left out, and all else is kept
   */
  public static ImmutableList<SessionContext> voicing(Catalog catalog, SessionContext session) {
    return catalog.offered(IdentityDimension.class).stream()
        .map(dimension -> Exchange.voicing(dimension.id(), session))
        .collect(toImmutableList());
  }

  /** Every difference, in the order of the cases. */
  public ImmutableList<ParityDifference> differences() {
    return differences;
  }

  /** The differences that no rule means. There should be none; a build can fail on any. */
  public ImmutableList<ParityDifference> unintended() {
    return differences.stream()
        .filter(difference -> !difference.intended())
        .collect(toImmutableList());
  }

  /** How many cases were tried. */
  public int cases() {
    return cases;
  }

  /** How many times a disclosure was put out of its place. */
  public int exchanges() {
    return exchanges;
  }

  /** How much was tried, and how many differences there are. Shows no fact. */
  @Override
  public String toString() {
    return "ParityReview{" + cases + " cases, " + exchanges + " exchanges, " + differences.size()
        + " differences}";
  }
}
