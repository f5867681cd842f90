package org.restory.pack.values;

import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
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

/** Writes leaves, as {@link ConditionValues} reads them. */
record LeafWriter(ValueWriter out) implements Leaf.Visitor<ValueWriter> {
  @Override
  public ValueWriter barrier(BarrierExperienced leaf) {
    out.number(ConditionValues.BARRIER);
    LeafValues.write(out, leaf);
    return out;
  }

  @Override
  public ValueWriter identity(IdentityVoiced leaf) {
    out.number(ConditionValues.IDENTITY);
    LeafValues.write(out, leaf);
    return out;
  }

  @Override
  public ValueWriter intersection(IntersectionStated leaf) {
    out.number(ConditionValues.INTERSECTION);
    out.ids(leaf.dimensions());
    return out;
  }

  @Override
  public ValueWriter difference(PositionsDiffer leaf) {
    out.number(ConditionValues.DIFFERENCE);
    out.optionalId(leaf.dimension());
    return out;
  }

  @Override
  public ValueWriter concept(ConceptStated<?> leaf) {
    out.number(ConditionValues.CONCEPT);
    out.number(ConceptValues.indexOf(leaf.kind()));
    out.optionalId(leaf.concept());
    return out;
  }

  @Override
  public ValueWriter alliance(AllianceEventNoted leaf) {
    out.number(ConditionValues.ALLIANCE);
    out.words(leaf.kinds());
    out.words(leaf.by());
    out.words(leaf.discussed());
    return out;
  }

  @Override
  public ValueWriter measurement(MeasurementWithin leaf) {
    out.number(ConditionValues.MEASUREMENT);
    LeafValues.write(out, leaf);
    return out;
  }

  @Override
  public ValueWriter exercise(ExerciseOffered leaf) {
    out.number(ConditionValues.EXERCISE);
    LeafValues.write(out, leaf);
    return out;
  }

  @Override
  public ValueWriter preference(PreferenceStated leaf) {
    out.number(ConditionValues.PREFERENCE);
    out.id(leaf.preference());
    out.word(leaf.stance());
    return out;
  }

  @Override
  public ValueWriter consent(ConsentGiven leaf) {
    out.number(ConditionValues.CONSENT);
    out.word(leaf.scope());
    return out;
  }

  @Override
  public ValueWriter readiness(ReadinessStated leaf) {
    out.number(ConditionValues.READINESS);
    out.id(leaf.prerequisite());
    out.flag(leaf.met());
    return out;
  }

  @Override
  public ValueWriter circumstance(CircumstanceIs leaf) {
    out.number(ConditionValues.CIRCUMSTANCE_IS);
    out.word(leaf.kind());
    out.texts(leaf.values());
    return out;
  }

  @Override
  public ValueWriter circumstance(CircumstanceWithin leaf) {
    out.number(ConditionValues.CIRCUMSTANCE_WITHIN);
    out.word(leaf.kind());
    out.range(leaf.range());
    return out;
  }

  @Override
  public ValueWriter aim(AimRaised leaf) {
    out.number(ConditionValues.AIM);
    out.id(leaf.aim());
    return out;
  }

  @Override
  public ValueWriter attribute(AttributeIs leaf) {
    out.number(ConditionValues.ATTRIBUTE);
    out.id(leaf.attribute());
    out.texts(leaf.values());
    out.range(leaf.range());
    return out;
  }

  @Override
  public ValueWriter setAside(FactsSetAside leaf) {
    out.number(ConditionValues.SET_ASIDE);
    out.words(leaf.reasons());
    return out;
  }
}
