package org.restory.examples.benchmarks.workload;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * How large a workload is.
 *
 * @param rules how many rules
 * @param matches how many of them hold of each case
 * @param facts how many facts a case states, phase, format and minutes apart
 * @param exercises how many exercises the catalog has
 * @param confined whether cases speak of one half of the vocabulary only, so that a case of 500 facts still leaves most rules unmet
 */
public record Shape(int rules, int matches, int facts, int exercises, boolean confined) {
  /** How many rules hold of a case unless said otherwise. */
  public static final int SOME = 20;

  private static final int FACTS = 12;
  private static final int EXERCISES = 100;

  /** The usual shape: 12 facts a case, 100 exercises. */
  public static Shape of(int rules, int matches) {
    return new Shape(rules, matches, FACTS, EXERCISES, false);
  }

  /** A thousand rules and cases of so many facts. */
  public static Shape withFacts(int facts) {
    return new Shape(1_000, SOME, facts, EXERCISES, true);
  }

  /** A thousand rules and so many exercises. */
  public static Shape withExercises(int exercises) {
    return new Shape(1_000, SOME, FACTS, exercises, false);
  }

  /** Reads what {@link #toString()} writes. */
  public static Shape parse(String text) {
    List<String> parts = Splitter.on('-').splitToList(text);
    return new Shape(
        Integer.parseInt(parts.get(0)),
        Integer.parseInt(parts.get(1)),
        Integer.parseInt(parts.get(2)),
        Integer.parseInt(parts.get(3)),
        Boolean.parseBoolean(parts.get(4)));
  }

  /** One word, that can be the parameter of a process. */
  @Override
  public String toString() {
    return rules + "-" + matches + "-" + facts + "-" + exercises + "-" + confined;
  }
}
