package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.Circumstance;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** Conditions: how they are joined, and their leaves; {@link LeafValues} has those that say much. */
final class ConditionValues {
  static final int ALL = 0;
  static final int ANY = 1;
  static final int NOT = 2;
  static final int AT_LEAST = 3;
  static final int BARRIER = 4;
  static final int IDENTITY = 5;
  static final int INTERSECTION = 6;
  static final int DIFFERENCE = 7;
  static final int CONCEPT = 8;
  static final int ALLIANCE = 9;
  static final int MEASUREMENT = 10;
  static final int EXERCISE = 11;
  static final int PREFERENCE = 12;
  static final int CONSENT = 13;
  static final int READINESS = 14;
  static final int CIRCUMSTANCE_IS = 15;
  static final int CIRCUMSTANCE_WITHIN = 16;
  static final int AIM = 17;
  static final int ATTRIBUTE = 18;
  static final int SET_ASIDE = 19;

  private ConditionValues() {}

  static void write(ValueWriter out, Condition condition) {
    if (condition instanceof Leaf leaf) {
      leaf.accept(new LeafWriter(out));
      return;
    }
    if (condition instanceof Condition.AtLeast some) {
      out.number(AT_LEAST);
      out.number(some.count());
    } else {
      out.number(
          condition instanceof Condition.All
              ? ALL
              : condition instanceof Condition.Any ? ANY : NOT);
    }
    out.all(condition.parts(), ConditionValues::write);
  }

  static Condition condition(ValueReader in) {
    int kind = in.number();
    return switch (kind) {
      case ALL -> new Condition.All(parts(in));
      case ANY -> new Condition.Any(parts(in));
      case NOT -> new Condition.Not(parts(in).get(0));
      case AT_LEAST -> new Condition.AtLeast(in.number(), parts(in));
      default -> leaf(kind, in);
    };
  }

  private static ImmutableList<Condition> parts(ValueReader in) {
    ImmutableList.Builder<Condition> parts = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      parts.add(condition(in));
    }
    return parts.build();
  }

  private static Leaf leaf(int kind, ValueReader in) {
    return switch (kind) {
      case BARRIER -> LeafValues.barrier(in);
      case IDENTITY -> LeafValues.identity(in);
      case INTERSECTION -> new IntersectionStated(ImmutableSet.copyOf(in.ids()));
      case DIFFERENCE -> new PositionsDiffer(in.optionalId());
      case CONCEPT -> stated(ConceptValues.kind(in.number()), in);
      case ALLIANCE ->
        new AllianceEventNoted(
            ImmutableSet.copyOf(in.words(AllianceEvent.Kind.values())),
            ImmutableSet.copyOf(in.words(AllianceEvent.By.values())),
            ImmutableSet.copyOf(in.words(Answer.values())));
      case MEASUREMENT -> LeafValues.measurement(in);
      case EXERCISE -> LeafValues.exercise(in);
      case PREFERENCE -> new PreferenceStated(in.id(), in.word(StatedPreference.Stance.values()));
      case CONSENT -> new ConsentGiven(in.word(ConsentScope.values()));
      case READINESS -> new ReadinessStated(in.id(), in.flag());
      case CIRCUMSTANCE_IS ->
        new CircumstanceIs(in.word(Circumstance.Kind.values()), ImmutableSet.copyOf(in.texts()));
      case CIRCUMSTANCE_WITHIN ->
        new CircumstanceWithin(in.word(Circumstance.Kind.values()), in.range());
      case AIM -> new AimRaised(in.id());
      case ATTRIBUTE -> new AttributeIs(in.id(), ImmutableSet.copyOf(in.texts()), in.range());
      case SET_ASIDE -> new FactsSetAside(ImmutableSet.copyOf(in.words(SetAside.Reason.values())));
      default -> throw ValueReader.refusal("a condition of kind " + kind);
    };
  }

  @SuppressWarnings("unchecked") // a leaf knows its kind, and no more is known here
  private static <T extends Concept<T>> ConceptStated<T> stated(Class<?> kind, ValueReader in) {
    return new ConceptStated<>((Class<T>) kind, in.optionalId());
  }
}
