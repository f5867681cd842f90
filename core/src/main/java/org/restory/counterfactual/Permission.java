package org.restory.counterfactual;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/**
 * What may be spoken of as if it were otherwise, and what may not: who a person is, what they consent to, what endangers them, what they need to
 * take part, and what they said no to are nobody's to arrange for the sake of an exercise. It notes whether it ever said no.
 */
final class Permission {
  /** What a person is, and not what happens to them or how they are. */
  private static final Set<DataElement> SELF = Sets.immutableEnumSet(
      EnumSet.complementOf(EnumSet.of(DataElement.SOCIAL_DETERMINANTS, DataElement.HEALTH_STATUS)));

  private final Catalog catalog;
  private final SessionContext session;
  private boolean refused;

  Permission(Catalog catalog, SessionContext session) {
    this.catalog = catalog;
    this.session = session;
  }

  /** Whether something was asked for that may not be. */
  boolean hasRefused() {
    return refused;
  }

  /** Whether a fact that meets a leaf may be supposed. */
  boolean mayMeet(Leaf leaf) {
    return noted((leaf instanceof BarrierExperienced barrier
            && barrier.safety().isEmpty()
            && !barrier.onIntersection())
        || (leaf instanceof ConceptStated<?> concept && isFree(concept.kind()) && isOpen(concept))
        || (leaf instanceof MeasurementWithin measured && !isMeasured(measured))
        || (leaf instanceof PreferenceStated wish && !isDenied(wish))
        || (leaf instanceof ReadinessStated readiness
            && readiness.met()
            && !isOfSelf(Prerequisite.class, readiness.prerequisite()))
        || leaf instanceof AllianceEventNoted
        || leaf instanceof ExerciseOffered
        || leaf instanceof AttributeIs);
  }

  private <T extends Concept<T>> boolean isOpen(ConceptStated<T> leaf) {
    return leaf.concept().filter(id -> isOfSelf(leaf.kind(), id)).isEmpty();
  }

  private <T extends Concept<T>> boolean isOpen(Stated<T> stated) {
    return !isOfSelf(stated.kind(), stated.concept());
  }

  /** Whether to state it is to say who one is, such as which community is one's own. */
  private <T extends Concept<T>> boolean isOfSelf(Class<T> kind, Id<T> id) {
    return !Collections.disjoint(catalog.dataElementsOf(kind, id), SELF);
  }

  private boolean isMeasured(MeasurementWithin leaf) {
    return session.measurements().stream()
        .anyMatch(measurement -> measurement.instrument().equals(leaf.instrument()));
  }

  private boolean isDenied(PreferenceStated leaf) {
    return session.preferences().stream()
        .anyMatch(stated -> stated.preference().equals(leaf.preference())
            && stated.stance() == StatedPreference.Stance.AVOIDS);
  }

  /** Whether examples of what was asked for may be supposed: what asks for any goal may be met by one that says who a person is. */
  boolean maySay(Collection<Fact> facts) {
    return noted(facts.stream()
        .noneMatch(fact -> fact instanceof Stated<?> stated && !isOpen(stated)));
  }

  /** Whether facts may be supposed not to have been stated. A score stays what it is: it may be a sign of danger. */
  boolean mayUnsay(Collection<Fact> facts) {
    return noted(!facts.isEmpty() && facts.stream().allMatch(this::isFree));
  }

  /** Whether a circumstance may be supposed. Age and attendance are nobody's choice here. */
  boolean mayPut(Circumstance circumstance) {
    return noted(
        switch (circumstance.kind()) {
          case FORMAT, PHASE, PLACE, PRIVACY, MINUTES, SESSION -> true;
          case AGE, ATTENDANCE, SESSIONS_LEFT -> false;
        });
  }

  /** Whether a prerequisite that is not met may be supposed to be. */
  boolean mayBeMet(Readiness unmet) {
    return noted(!isOfSelf(Prerequisite.class, unmet.prerequisite()));
  }

  /** Notes that a restraint stands that nothing may lift. */
  void refuse() {
    refused = true;
  }

  private boolean isFree(Fact fact) {
    return (fact instanceof Stated<?> stated && isFree(stated.kind()) && isOpen(stated))
        || (fact instanceof BarrierExperience barrier && barrier.safety().isEmpty())
        || (fact instanceof StatedPreference preference
            && preference.stance() == StatedPreference.Stance.WANTS)
        || (fact instanceof PastExercise past && past.outcome() != PastExercise.Outcome.DECLINED)
        || (fact instanceof Readiness readiness
            && readiness.met()
            && !isOfSelf(Prerequisite.class, readiness.prerequisite()))
        || fact instanceof AllianceEvent;
  }

  private static boolean isFree(Class<?> kind) {
    return kind != SafetyConcern.class && kind != AccessNeed.class;
  }

  private boolean noted(boolean allowed) {
    refused |= !allowed;
    return allowed;
  }
}
