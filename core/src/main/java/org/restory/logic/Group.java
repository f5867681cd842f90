package org.restory.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.restory.logic.Reading.Subject;
import org.restory.logic.Reading.Subject.Facts;

/** The leaves of a question on one subject: what has been said of them, and facts that fit it. */
final class Group {
  private static final int PLAIN = 1_000;

  private final Subject subject;
  private final Map<Integer, Reading> leaves = new LinkedHashMap<>();
  private final List<Said> said = new ArrayList<>();
  private Plan plan = Plan.NOTHING;

  Group(Subject subject) {
    this.subject = subject;
  }

  /** A group of one leaf, with facts as they are where nothing is said of it. */
  static Plan plainly(Reading leaf) {
    Group group = new Group(leaf.subject());
    group.add(0, leaf);
    return group.plan(true, new Effort(PLAIN)).orElseThrow();
  }

  Subject subject() {
    return subject;
  }

  void add(int leaf, Reading reading) {
    leaves.put(leaf, reading);
  }

  Map<Integer, Reading> leaves() {
    return leaves;
  }

  void say(int leaf, boolean holds) {
    said.add(new Said(leaf, holds));
  }

  /** Takes back what was said last. */
  void unsay() {
    said.remove(said.size() - 1);
  }

  /** The facts in use. */
  Plan plan() {
    return plan;
  }

  void use(Plan next) {
    plan = next;
  }

  /** Whether no fact is in use, so that the first one costs something. */
  boolean isEmpty() {
    return plan.facts().isEmpty();
  }

  /** The fewest facts that fit all that was said; or any such facts, where it need not be the fewest. */
  Optional<Plan> plan(boolean fewest, Effort effort) {
    if (subject.facts() == Facts.MANY && said.stream().noneMatch(Said::holds)) {
      return Optional.of(Plan.NOTHING);
    }
    return new Cover(subject.facts(), readings(true), readings(false), form(), fewest, effort)
        .find();
  }

  private ImmutableList<Reading> readings(boolean holding) {
    return said.stream()
        .filter(each -> each.holds == holding)
        .map(each -> reading(each.leaf))
        .collect(ImmutableList.toImmutableList());
  }

  private Reading reading(int leaf) {
    return Objects.requireNonNull(leaves.get(leaf));
  }

  /** A form that facts may take where nothing was said of them yet. */
  private Form form() {
    return leaves.values().iterator().next().forms().keySet().iterator().next();
  }

  private record Said(int leaf, boolean holds) {}
}
