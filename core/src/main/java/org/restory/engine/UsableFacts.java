package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;

/**
 * The facts of a context that may be used, and a count of those that may not. A fact that was refused for planning is not even
 * counted: it leaves no trace.
 */
public final class UsableFacts {
  private UsableFacts() {}

  /** The facts that may be used, circumstances and counts of what was set aside included. */
  public static ImmutableList<Fact> of(SessionContext context) {
    ImmutableList.Builder<Fact> usable = ImmutableList.builder();
    Map<Reason, Integer> setAside = new EnumMap<>(Reason.class);
    ImmutableSet<Id<IdentityDimension>> voiced = context.disclosures().stream()
        .filter(Disclosure::mayBeUsed)
        .map(Disclosure::dimension)
        .collect(ImmutableSet.toImmutableSet());
    context.facts().forEach(fact -> {
      if (!fact.mayBeUsed()) {
        if (!fact.consents().refuses(ConsentScope.USE_FOR_PLANNING)) {
          setAside.merge(reason(fact), 1, Integer::sum);
        }
      } else if (!(fact instanceof ClinicianPosition position)
          || voiced.contains(position.dimension())) {
        usable.add(fact);
      }
    });
    context.circumstances().forEach(usable::add);
    setAside.forEach((reason, count) -> usable.add(new SetAside(reason, count)));
    return usable.build();
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
