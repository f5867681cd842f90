package org.restory.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.restory.check.Kinds;
import org.restory.check.Words;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** A condition in a few words, such as {@code phase acting}. */
final class ConditionWords implements Leaf.Visitor<String> {
  private static final ConditionWords WORDS = new ConditionWords();

  private ConditionWords() {}

  static String of(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return leaf.accept(WORDS);
    }
    if (condition instanceof Condition.Not not) {
      return "not " + of(not.part());
    }
    String parts =
        condition.parts().stream().map(ConditionWords::of).collect(joining("; ", "(", ")"));
    if (condition instanceof Condition.Any) {
      return "any of " + parts;
    }
    return condition instanceof Condition.AtLeast some
        ? "at least " + some.count() + " of " + parts
        : "all of " + parts;
  }

  @Override
  public String barrier(BarrierExperienced leaf) {
    return new Phrase("barrier " + named(leaf.barrier()))
        .with("level", leaf.levels())
        .with("domain", leaf.domains())
        .with("intensity", leaf.intensity())
        .with("course", leaf.courses())
        .with("chronicity", leaf.chronicities())
        .with("mechanism", leaf.mechanisms())
        .with("leverage", leaf.leverages())
        .with("danger", leaf.safety())
        .with("on an intersection", leaf.onIntersection())
        .times(leaf.times());
  }

  @Override
  public String identity(IdentityVoiced leaf) {
    return new Phrase("identity " + named(leaf.identity()))
        .with("dimension", leaf.dimension().stream().toList())
        .with("salience", leaf.salience())
        .with("position", leaf.positions())
        .with("meaning", leaf.meanings())
        .times(1);
  }

  @Override
  public String intersection(IntersectionStated leaf) {
    return new Phrase("intersection").with("of", leaf.dimensions()).times(1);
  }

  @Override
  public String difference(PositionsDiffer leaf) {
    return "difference in dimension " + named(leaf.dimension());
  }

  @Override
  public String concept(ConceptStated<?> leaf) {
    return Kinds.name(leaf.kind()) + " " + named(leaf.concept());
  }

  @Override
  public String alliance(AllianceEventNoted leaf) {
    return new Phrase("alliance event")
        .with("of", leaf.kinds())
        .with("by", leaf.by())
        .with("discussed", leaf.discussed())
        .times(1);
  }

  @Override
  public String measurement(MeasurementWithin leaf) {
    return new Phrase("measure " + leaf.instrument())
        .with("item", leaf.item().stream().boxed().toList())
        .with("score", leaf.score())
        .with("fall", leaf.fall())
        .with("followed up", leaf.followedUp())
        .times(1);
  }

  @Override
  public String exercise(ExerciseOffered leaf) {
    return new Phrase("past exercise " + named(leaf.exercise()))
        .with("technique", leaf.technique().stream().toList())
        .with("depth", leaf.depth())
        .with("outcome", leaf.outcomes())
        .with("sessions ago", leaf.sessionsAgo())
        .times(leaf.times());
  }

  @Override
  public String preference(PreferenceStated leaf) {
    return Words.of(leaf.stance()) + " " + leaf.preference();
  }

  @Override
  public String consent(ConsentGiven leaf) {
    return "consent to " + Words.of(leaf.scope());
  }

  @Override
  public String readiness(ReadinessStated leaf) {
    return "prerequisite " + leaf.prerequisite() + (leaf.met() ? " met" : " not met");
  }

  @Override
  public String circumstance(CircumstanceIs leaf) {
    return new Phrase("").with(Words.of(leaf.kind()), leaf.values()).times(1);
  }

  @Override
  public String circumstance(CircumstanceWithin leaf) {
    return Words.of(leaf.kind()) + " " + leaf.range();
  }

  @Override
  public String aim(AimRaised leaf) {
    return "aim " + leaf.aim() + " raised";
  }

  @Override
  public String attribute(AttributeIs leaf) {
    return new Phrase("attribute " + leaf.attribute())
        .with("of", leaf.values())
        .with("number", leaf.range())
        .times(1);
  }

  @Override
  public String setAside(FactsSetAside leaf) {
    return new Phrase("facts set aside").with("for", leaf.reasons()).times(1);
  }

  private static String named(Optional<?> id) {
    return id.map(Object::toString).orElse("any");
  }

  /** A subject, and what is asked of it; what is not asked is left out. */
  private static final class Phrase {
    private final List<String> words = new ArrayList<>();

    Phrase(String subject) {
      if (!subject.isEmpty()) {
        words.add(subject);
      }
    }

    Phrase with(String trait, Collection<?> values) {
      if (!values.isEmpty()) {
        words.add(trait + " " + values.stream().map(Phrase::word).collect(joining(" or ")));
      }
      return this;
    }

    Phrase with(String trait, Range range) {
      return range.isAny() ? this : with(trait, ImmutableList.of(range));
    }

    Phrase with(String trait, boolean asked) {
      return asked ? with(trait, ImmutableSet.of("")) : this;
    }

    String times(int times) {
      String all = String.join(" ", words).strip();
      return times > 1 ? all + ", " + times + " times" : all;
    }

    private static String word(Object value) {
      return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
    }
  }
}
