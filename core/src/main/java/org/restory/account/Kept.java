package org.restory.account;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.restory.catalog.Catalog;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.AgeGroup;
import org.restory.context.SessionContext.Attendance;
import org.restory.context.SessionContext.Privacy;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;

/**
 * What of a context may persist.
 *
 * @param context the context with nothing else in it, and without its title
 * @param all whether that is the whole of it, a title aside
 */
record Kept(SessionContext context, boolean all) {
  static Kept of(SessionContext whole, Catalog catalog) {
    LegalMatters legal = new LegalMatters(catalog);
    boolean agreed = whole
        .consents()
        .contains(new SessionConsent(ConsentScope.PERSIST_IN_RECORD, Decision.GIVEN));
    ImmutableList<Fact> persisting = whole
        .facts()
        .filter(fact -> !legal.tells(fact) && isAgreed(fact, agreed))
        .collect(ImmutableList.toImmutableList());
    SessionContext kept = circumstances(whole, agreed)
        .withFacts(
            persisting.stream().filter(fact -> tellsOfNoOther(fact, persisting)).toList());
    return new Kept(kept, kept.equals(whole.untitled().withFacts(whole.facts().toList())));
  }

  /** A person's decision on one fact binds; identities need one; other facts may follow that for the session. */
  private static boolean isAgreed(Fact fact, boolean forSession) {
    Decision own = fact.consents().decisions().get(ConsentScope.PERSIST_IN_RECORD);
    if (own != null) {
      return own == Decision.GIVEN;
    }
    return forSession && !(fact instanceof Disclosure || fact instanceof Intersection);
  }

  /** A clinician's position stands beside what the client voiced on that side, and so tells that they voiced it. */
  private static boolean tellsOfNoOther(Fact fact, ImmutableList<Fact> kept) {
    if (!(fact instanceof ClinicianPosition position)) {
      return true;
    }
    ImmutableSet<Id<IdentityDimension>> voiced = kept.stream()
        .filter(Disclosure.class::isInstance)
        .map(other -> ((Disclosure) other).dimension())
        .collect(toImmutableSet());
    return voiced.contains(position.dimension());
  }

  /** Attendance, and a channel that is watched, may tell of a court. */
  private static SessionContext circumstances(SessionContext whole, boolean agreed) {
    return SessionContext.builder()
        .format(whole.format())
        .phase(whole.phase())
        .place(whole.place())
        .privacy(agreed && whole.privacy() != Privacy.MONITORED ? whole.privacy() : Privacy.UNKNOWN)
        .attendance(Attendance.UNKNOWN)
        .age(agreed ? whole.age() : AgeGroup.UNKNOWN)
        .minutes(whole.minutes())
        .session(whole.session())
        .sessionsPlanned(whole.sessionsPlanned())
        .build();
  }
}
