package org.restory.pack;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restory.catalog.Problem;
import org.restory.pack.text.JsonText;

/** Writes problems for people and for tools. */
public final class ProblemFormat {
  private ProblemFormat() {}

  /** A line for each problem, in order of place, each with a line break. */
  public static String toText(Collection<Problem> problems) {
    return problems.stream().sorted().map(problem -> problem + "\n").collect(joining());
  }

  /**
   * A list of objects, in order of place. Each has {@code code}, {@code kind}, {@code level} and {@code what}, and where it is known
   * {@code file}, {@code line} and {@code column}, {@code expected} and {@code meant}.
   */
  public static String toJson(Collection<Problem> problems) {
    return JsonText.of(problems.stream().sorted().map(ProblemFormat::fields).toList());
  }

  private static Map<String, Object> fields(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", problem.kind().code());
    fields.put("kind", problem.kind().word());
    fields.put("level", problem.kind().level().word());
    problem.at().ifPresent(at -> {
      fields.put("file", at.file());
      fields.put("line", at.line());
      fields.put("column", at.column());
    });
    fields.put("what", problem.what());
    problem.expected().ifPresent(expected -> fields.put("expected", expected));
    problem.meant().ifPresent(meant -> fields.put("meant", meant));
    return fields;
  }
}
