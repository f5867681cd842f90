package org.restory.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionContext;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.world.LifeDomain;

/** Which facts over the shared vocabulary may persist, said once more in another way: by every id that a fact names. */
public final class Persisting {
  private static final Set<String> BELOW_LEGAL = Set.of("eviction", "working-class");

  private Persisting() {}

  /** The facts of a session that may persist. */
  public static List<Fact> in(SessionContext session) {
    List<Fact> agreed = session
        .facts()
        .filter(fact -> !isLegal(fact) && isAgreed(fact, session))
        .toList();
    return agreed.stream()
        .filter(fact -> !(fact instanceof ClinicianPosition own)
            || agreed.stream()
                .anyMatch(other ->
                    other instanceof Disclosure said && said.dimension().equals(own.dimension())))
        .toList();
  }

  /** Whether a fact tells of immigration or criminal-legal matters. */
  public static boolean isLegal(Fact fact) {
    return Contents.of(fact)
            .filter(Id.class::isInstance)
            .map(Object::toString)
            .anyMatch(id -> Vocabulary.LEGAL.contains(id) || BELOW_LEGAL.contains(id))
        || domains(fact)
            .anyMatch(domain ->
                domain == LifeDomain.IMMIGRATION || domain == LifeDomain.POLICING_JUSTICE);
  }

  /** Whether the session as a whole may be kept. */
  public static boolean isAgreed(SessionContext session) {
    return session.consents().stream()
        .anyMatch(consent -> consent.scope() == ConsentScope.PERSIST_IN_RECORD
            && consent.decision() == Decision.GIVEN);
  }

  private static boolean isAgreed(Fact fact, SessionContext session) {
    boolean isIdentity = fact instanceof Disclosure || fact instanceof Intersection;
    if (isIdentity || fact.consents().decisions().containsKey(ConsentScope.PERSIST_IN_RECORD)) {
      return fact.consents().allows(ConsentScope.PERSIST_IN_RECORD);
    }
    return isAgreed(session);
  }

  private static Stream<LifeDomain> domains(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return Stream.of(disclosure.salienceIn().keySet(), disclosure.positionIn().keySet())
          .flatMap(Collection::stream);
    }
    if (fact instanceof Intersection intersection) {
      return intersection.domains().stream();
    }
    return fact instanceof BarrierExperience barrier ? barrier.domains().stream() : Stream.of();
  }
}
