package org.restory.testing;

import com.google.common.collect.ImmutableMap;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;

/** Says a fact again with its use for planning refused. */
public final class Refusal {
  private static final Consents REFUSED = new Consents(ImmutableMap.of(
      ConsentScope.USE_FOR_PLANNING, Consents.Decision.REFUSED,
      ConsentScope.SHOW_IN_CLIENT_MATERIAL, Consents.Decision.GIVEN));

  private Refusal() {}

  /** Whether consent can be given and refused for such a fact at all. */
  public static boolean isPossible(Fact fact) {
    return fact instanceof Disclosure
        || fact instanceof Intersection
        || fact instanceof BarrierExperience
        || fact instanceof Stated<?>;
  }

  /** The fact, refused for planning; even where it may be shown. */
  public static Fact of(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return of(disclosure);
    }
    if (fact instanceof Intersection intersection) {
      return Intersection.builder()
          .addAllDimensions(intersection.dimensions())
          .words(intersection.words())
          .source(intersection.source())
          .consents(REFUSED)
          .build();
    }
    return fact instanceof BarrierExperience barrier ? of(barrier) : of((Stated<?>) fact);
  }

  private static Disclosure of(Disclosure disclosure) {
    return Disclosure.builder()
        .dimension(disclosure.dimension())
        .words(disclosure.words())
        .concept(disclosure.concept())
        .source(disclosure.source())
        .salience(disclosure.salience())
        .position(disclosure.position())
        .addAllMeanings(disclosure.meanings())
        .consents(REFUSED)
        .build();
  }

  private static BarrierExperience of(BarrierExperience barrier) {
    return BarrierExperience.builder()
        .barrier(barrier.barrier())
        .words(barrier.words())
        .source(barrier.source())
        .addAllLevels(barrier.levels())
        .addAllDomains(barrier.domains())
        .intensity(barrier.intensity())
        .course(barrier.course())
        .addAllMechanisms(barrier.mechanisms())
        .addAllSafety(barrier.safety())
        .addAllLinkedTo(barrier.linkedTo())
        .consents(REFUSED)
        .build();
  }

  private static <T extends Concept<T>> Stated<T> of(Stated<T> stated) {
    return Stated.<T>builder()
        .kind(stated.kind())
        .concept(stated.concept())
        .words(stated.words())
        .source(stated.source())
        .consents(REFUSED)
        .build();
  }
}
