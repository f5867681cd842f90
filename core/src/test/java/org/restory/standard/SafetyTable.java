package org.restory.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.pack.text.JsonText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Cases on both sides of the edge of one safety rule. Every case starts from a full session of {@code sessions.yaml}, in which
 * much is asked for and little stands in the way, and differs from it by the few facts in its row: what a row lists is added,
 * what it says anew takes the place of what was said, and what stands under {@code without} is taken away.
 *
 * @param rule the number of the rule
 * @param says what the rule comes down to
 * @param acts where the rule must act
 * @param spares the nearest cases where it must not
 */
record SafetyTable(String rule, String says, ImmutableList<Row> acts, ImmutableList<Row> spares) {
  private static final Map<String, Object> SESSIONS = load("sessions");

  /** The table of a file. */
  static SafetyTable read(String name) {
    Map<String, Object> table = load(name);
    String session = text(table, "in");
    return new SafetyTable(
        text(table, "rule"),
        text(table, "says"),
        rows(name, session, table.get("acts")),
        rows(name, session, table.get("spares")));
  }

  Stream<Row> rows() {
    return Stream.concat(acts.stream(), spares.stream());
  }

  /**
   * A case and what must be seen in its report.
   *
   * @param name what is the case, in the words of the field
   * @param session the case
   * @param sees what must be seen, as {@link Seen} understands it
   */
  record Row(String name, SessionContext session, ImmutableList<String> sees) {}

  private static ImmutableList<Row> rows(String file, String session, Object rows) {
    return items(rows).stream()
        .map(row -> row(file, session, fields(row)))
        .collect(toImmutableList());
  }

  private static Row row(String file, String session, Map<String, Object> row) {
    String name = text(row, "when");
    String from = row.containsKey("in") ? text(row, "in") : session;
    Map<String, Object> told = fields(required(SESSIONS, from));
    items(row.getOrDefault("without", List.of())).forEach(told::remove);
    Object more = row.getOrDefault("case", Map.of());
    String text = JsonText.of(merged(told, fields(more)));
    return new Row(
        name,
        CaseFormat.read(file + ", " + name, text),
        items(row.getOrDefault("sees", List.of())).stream()
            .map(Object::toString)
            .collect(toImmutableList()));
  }

  private static Object merged(Object before, Object more) {
    if (before instanceof Map<?, ?> && more instanceof Map<?, ?>) {
      Map<String, Object> both = fields(before);
      fields(more).forEach((key, value) -> both.merge(key, value, SafetyTable::merged));
      return both;
    }
    if (before instanceof List<?> && more instanceof List<?>) {
      List<Object> both = new ArrayList<>(items(before));
      both.addAll(items(more));
      return both;
    }
    return more;
  }

  private static Map<String, Object> load(String name) {
    String file = "safety/" + name + ".yaml";
    try (InputStream in = requireNonNull(SafetyTable.class.getResourceAsStream(file), file)) {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      return fields(new Load(settings).loadFromString(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Map<String, Object> fields(Object node) {
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) node).forEach((key, value) -> fields.put(key.toString(), value));
    return fields;
  }

  private static List<Object> items(Object node) {
    return new ArrayList<>((List<?>) node);
  }

  private static String text(Map<String, Object> fields, String key) {
    return required(fields, key).toString();
  }

  private static Object required(Map<String, Object> fields, String key) {
    return requireNonNull(fields.get(key), () -> key + " of " + fields.keySet());
  }
}
