package org.restory.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Recommender;
import org.restory.review.LanguageReview;
import org.restory.review.RuleReview;

/** What is expected of a pack as a whole, laid over others. What the others bring with them is not held against it. */
public class PackAssert extends AbstractAssert<PackAssert, Pack> {
  private ImmutableList<Pack> earlier = ImmutableList.of();

  /** No expectation yet. */
  public PackAssert(Pack pack) {
    super(pack, PackAssert.class);
  }

  /** The packs that it is laid over, in order. Without this it stands alone. */
  public PackAssert over(Pack... packs) {
    earlier = ImmutableList.copyOf(packs);
    return this;
  }

  /** The packs make a catalog. */
  public PackAssert holdsTogether() {
    with();
    return this;
  }

  /**
   * Every rule can hold and adds something of its own, no two are at odds, and every aim, barrier and exercise is reached by some
   * case, as {@link RuleReview} decides. It takes some seconds over the standard pack.
   */
  public PackAssert isReachable() {
    return hasNothingToMend(
        "to have rules that can hold and content that is reached",
        catalog -> RuleReview.of(catalog).findings());
  }

  /** {@link LanguageReview} finds nothing to mend. */
  public PackAssert speaksWell() {
    return hasNothingToMend("to speak well", LanguageReview::of);
  }

  /** With this pack or without it, these cases get the same recommendations, aims, withholdings and notices. */
  public PackAssert changesNothingFor(SessionContext... cases) {
    Recommender without = Recommender.of(without());
    Recommender with = Recommender.of(with());
    ImmutableList<String> changes = Stream.of(cases)
        .flatMap(each -> Change.between(without.recommend(each), with.recommend(each)).stream()
            .map(change -> each.title().orElse("a case without a title") + ": " + change))
        .collect(toImmutableList());
    return expectNone("to change nothing", changes);
  }

  /** The same for every training vignette that comes with Restory. */
  public PackAssert changesNothingForShippedCases() {
    return changesNothingFor(
        CaseFormat.shippedNames().stream().map(CaseFormat::shipped).toArray(SessionContext[]::new));
  }

  private PackAssert hasNothingToMend(
      String verb, Function<Catalog, ? extends Collection<?>> review) {
    Catalog with = with();
    Set<Object> before =
        new HashSet<>(earlier.isEmpty() ? ImmutableList.of() : review.apply(without()));
    return expectNone(
        verb,
        review.apply(with).stream()
            .filter(found -> !before.contains(found))
            .map(Object::toString)
            .collect(toImmutableList()));
  }

  private PackAssert expectNone(String verb, ImmutableList<String> found) {
    if (!found.isEmpty()) {
      throw unmet(verb, found);
    }
    return this;
  }

  private Catalog with() {
    isNotNull();
    try {
      return Catalog.builder().addAll(earlier).add(actual).build();
    } catch (InvalidContentException e) {
      throw unmet(
          "to hold together",
          e.problems().stream().map(Object::toString).collect(toImmutableList()));
    }
  }

  private Catalog without() {
    if (earlier.isEmpty()) {
      throw failure("%s", "Say first which packs pack " + actual + " is laid over, with over(…)");
    }
    return Catalog.builder().addAll(earlier).build();
  }

  private AssertionError unmet(String verb, ImmutableList<String> lines) {
    String over = earlier.isEmpty()
        ? ""
        : " over " + earlier.stream().map(Pack::toString).collect(joining(", "));
    return failure(
        "%s",
        "Expected pack " + actual + over + " " + verb + ":"
            + lines.stream().map(line -> "\n  " + line).collect(joining()));
  }
}
