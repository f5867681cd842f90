package org.restory.pack.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;

/** What is left of what the files of one reading may hold together. Used by one thread. */
final class Allowance {
  private final Map<Of, Integer> spent = new EnumMap<>(Of.class);

  /** Counts so many more; a problem once they are too many. */
  Optional<Problem> spend(Of what, int amount) {
    int all = spent.merge(what, amount, Integer::sum);
    return all <= what.most
        ? Optional.empty()
        : Optional.of(Problem.of(
                ProblemKind.TOO_LARGE, "more than " + what.most + " " + what.name + " up to here")
            .expecting("a pack within that limit; split it into several"));
  }

  /** What is counted. */
  enum Of {
    FILES("files", Limits.FILES),
    BYTES("bytes", Limits.PACK_BYTES),
    NODES("values, names, lists and mappings", Limits.NODES),
    CONCEPTS("concepts", Limits.CONCEPTS);

    private final String name;
    private final int most;

    Of(String name, int most) {
      this.name = name;
      this.most = most;
    }
  }
}
