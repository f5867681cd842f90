package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.restory.examples.benchmarks.page.Target.Verdict;

/** A target in the making: a bound that one or more amounts must keep, each of which may lack a figure. */
final class Goal {
  private final String what;
  private final String wanted;
  private final DoublePredicate bound;
  private final DoubleFunction<String> words;
  private final ImmutableList.Builder<Amount> amounts = ImmutableList.builder();

  private Goal(String what, String wanted, DoublePredicate bound, DoubleFunction<String> words) {
    this.what = what;
    this.wanted = wanted;
    this.bound = bound;
    this.words = words;
  }

  private record Amount(String name, Optional<Double> value) {}

  /** That amounts are no greater than a bound. */
  static Goal atMost(String what, double most, DoubleFunction<String> words) {
    return new Goal(what, "≤ " + round(words.apply(most)), value -> value <= most, words);
  }

  /** That amounts are no less than a bound. */
  static Goal atLeast(String what, double least, DoubleFunction<String> words) {
    return new Goal(what, "≥ " + round(words.apply(least)), value -> value >= least, words);
  }

  /** That Restory's amount is less than that of each of some others, of which those that have none are passed over. */
  static Target first(
      String what,
      List<Entrant> others,
      Function<Entrant, Optional<Double>> amount,
      DoubleFunction<String> words) {
    Optional<Double> own = amount.apply(Entrant.RESTORY);
    Optional<Entrant> next = others.stream()
        .filter(other -> amount.apply(other).isPresent())
        .min(Comparator.comparing(other -> amount.apply(other).orElseThrow()));
    double least = next.flatMap(amount).orElse(Double.NaN);
    String measured = own.map(words::apply).orElse("not measured")
        + next.map(other -> "; " + other.label() + " " + words.apply(least))
            .orElse("; no other measured");
    Verdict verdict = own.isEmpty() || next.isEmpty()
        ? Verdict.UNKNOWN
        : own.get() < least ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    return new Target(what, "least of all", measured, verdict);
  }

  /** An amount that must keep the bound, named where there are several; empty where a figure is missing. */
  Goal of(String name, Optional<Double> value) {
    amounts.add(new Amount(name, value));
    return this;
  }

  private static String round(String bound) {
    return bound.replaceFirst("[.]0+ ", " ").replaceFirst("([.]\\d)0 ", "$1 ");
  }

  Target target() {
    List<Amount> all = amounts.build();
    String measured = all.stream()
        .map(amount -> amount.name + amount.value.map(words::apply).orElse("not measured"))
        .collect(Collectors.joining(", "));
    Verdict verdict =
        all.stream().anyMatch(amount -> amount.value.isPresent() && !bound.test(amount.value.get()))
            ? Verdict.DOES_NOT_HOLD
            : all.stream().allMatch(amount -> amount.value.isPresent())
                ? Verdict.HOLDS
                : Verdict.UNKNOWN;
    return new Target(what, wanted, measured, verdict);
  }
}
