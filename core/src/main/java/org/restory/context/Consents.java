package org.restory.context;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.restory.model.ConsentScope;

/**
 * What a person has agreed to for one fact, use by use. A use that is not recorded is not agreed to.
 *
 * @param decisions each recorded decision; a scope that is missing is unknown
 */
public record Consents(ImmutableMap<ConsentScope, Decision> decisions) {
  private static final Consents NONE = new Consents(ImmutableMap.of());

  /** No decision recorded. */
  public static Consents none() {
    return NONE;
  }

  /** Consent given to exactly these uses. */
  public static Consents given(ConsentScope... scopes) {
    return new Consents(Maps.toMap(Arrays.asList(scopes), scope -> Decision.GIVEN));
  }

  /** Whether consent was given to a use. */
  public boolean allows(ConsentScope scope) {
    return decisions.get(scope) == Decision.GIVEN;
  }

  /** Whether consent to a use was refused or withdrawn. */
  public boolean refuses(ConsentScope scope) {
    return decisions.get(scope) == Decision.REFUSED;
  }

  /** How a person decided on one use. */
  public enum Decision {
    /** Agreed. */
    GIVEN,
    /** Refused, or given once and withdrawn. */
    REFUSED,
    /** Asked, and open. Counts as not agreed. */
    UNKNOWN
  }
}
