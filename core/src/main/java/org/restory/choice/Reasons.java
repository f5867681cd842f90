package org.restory.choice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.restory.engine.Match;
import org.restory.report.Reason;

/** The reasons that the rules of one match give, each written once, where it is asked for. */
public final class Reasons {
  private final Map<Integer, Reason> written = new ConcurrentHashMap<>();

  Reasons() {}

  /** The reason that a rule that holds gives. */
  public Reason of(Match.Fired fired) {
    return written.computeIfAbsent(
        fired.number(), number -> Reason.of(fired.rule(), fired.facts()));
  }
}
