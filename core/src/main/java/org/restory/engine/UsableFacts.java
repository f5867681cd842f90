package org.restory.engine;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.context.SetAside.Reason;
import org.restory.model.ConsentScope;

/**
 * The facts of a context that may be used, and a count of those that may not. A fact that was refused for planning is not even
 * counted: it leaves no trace.
 */
public final class UsableFacts {
  private static final int USUAL = 32;

  private UsableFacts() {}

  /** The facts that may be used, circumstances and counts of what was set aside included. */
  public static ImmutableList<Fact> of(SessionContext context) {
    ImmutableList.Builder<Fact> usable = ImmutableList.builderWithExpectedSize(USUAL);
    Map<Reason, Integer> setAside = new EnumMap<>(Reason.class);
    context.forEachFact(fact -> {
      if (!fact.mayBeUsed()) {
        if (!fact.consents().refuses(ConsentScope.USE_FOR_PLANNING)) {
          setAside.merge(reason(fact), 1, Integer::sum);
        }
      } else if (!(fact instanceof ClinicianPosition position) || isVoiced(context, position)) {
        usable.add(fact);
      }
    });
    context.forEachCircumstance(usable::add);
    setAside.forEach((reason, count) -> usable.add(new SetAside(reason, count)));
    return usable.build();
  }

  /** Whether the client has voiced the side on which a clinician stated their position. */
  private static boolean isVoiced(SessionContext context, ClinicianPosition position) {
    for (Disclosure disclosure : context.disclosures()) {
      if (disclosure.mayBeUsed() && disclosure.dimension().equals(position.dimension())) {
        return true;
      }
    }
    return false;
  }

  private static Reason reason(Fact fact) {
    if (fact instanceof Disclosure || fact instanceof Intersection) {
      return fact.source().isClient()
          ? Reason.IDENTITY_WITHOUT_CONSENT
          : Reason.IDENTITY_NOT_FROM_CLIENT;
    }
    return fact instanceof BarrierExperience
        ? Reason.BARRIER_FROM_RECORD
        : Reason.STATEMENT_FROM_RECORD;
  }
}
