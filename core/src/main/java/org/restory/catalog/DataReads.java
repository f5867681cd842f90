package org.restory.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.effect.Effect;

/**
 * Which kinds of data about a person the rules of a catalog read, computed from the rules: every leaf, negated or not, with what the
 * concepts it names hold, and what lies behind the aims a rule rests on. Immutable.
 */
public final class DataReads {
  private final ImmutableMap<Id<Rule>, ImmutableSet<DataRead>> own;
  private final ImmutableSetMultimap<Id<Rule>, Id<Rule>> behind;

  private DataReads(Collection<Rule> rules, HeldData held) {
    RuleData data = new RuleData(held);
    Map<Id<Rule>, ImmutableSet<DataRead>> own = new LinkedHashMap<>();
    ImmutableSetMultimap.Builder<Id<Aim>, Id<Rule>> raisers = ImmutableSetMultimap.builder();
    for (Rule rule : rules) {
      own.put(rule.id(), data.of(rule));
      for (Effect effect : rule.then()) {
        if (effect instanceof Effect.Raise raise) {
          raisers.put(raise.aim(), rule.id());
        }
      }
    }
    this.own = ImmutableMap.copyOf(own);
    this.behind = behind(rules, raisers.build());
  }

  /** What the rules of a catalog read that are offered. */
  public static DataReads of(Catalog catalog) {
    return new DataReads(catalog.offered(Rule.class), catalog.held());
  }

  static DataReads of(Collection<Rule> rules, HeldData held) {
    return new DataReads(rules, held);
  }

  /**
   * What a rule turns on: what it reads itself, and what is read by the rules that raise the aims it rests on, directly or not. Empty for
   * a rule that is not offered.
   */
  public ImmutableSet<DataRead> of(Id<Rule> rule) {
    Set<Id<Rule>> found = new LinkedHashSet<>();
    Deque<Id<Rule>> open = new ArrayDeque<>();
    open.add(rule);
    while (!open.isEmpty()) {
      Id<Rule> next = open.remove();
      if (found.add(next)) {
        open.addAll(behind.get(next));
      }
    }
    return found.stream().flatMap(this::ownOf).collect(toImmutableSet());
  }

  /** What any rule reads. */
  public ImmutableSet<DataRead> all() {
    return own.values().stream().flatMap(ImmutableCollection::stream).collect(toImmutableSet());
  }

  private Stream<DataRead> ownOf(Id<Rule> rule) {
    ImmutableSet<DataRead> reads = own.get(rule);
    return reads == null ? Stream.empty() : reads.stream();
  }

  private static ImmutableSetMultimap<Id<Rule>, Id<Rule>> behind(
      Collection<Rule> rules, ImmutableSetMultimap<Id<Aim>, Id<Rule>> raisers) {
    ImmutableSetMultimap.Builder<Id<Rule>, Id<Rule>> behind = ImmutableSetMultimap.builder();
    for (Rule rule : rules) {
      rule.when()
          .leaves()
          .filter(AimRaised.class::isInstance)
          .forEach(leaf -> behind.putAll(rule.id(), raisers.get(((AimRaised) leaf).aim())));
    }
    return behind.build();
  }
}
