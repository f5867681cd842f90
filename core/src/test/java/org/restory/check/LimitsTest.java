package org.restory.check;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What vendors are told of limits is what holds. */
class LimitsTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| ([0-9,]+) \\|");

  @Test
  void every_limit_stands_in_the_documentation_as_it_is() throws IOException {
    Map<String, Integer> told = ROW.matcher(Files.readString(Path.of("../docs/trust.md")))
        .results()
        .collect(toMap(row -> row.group(1), row -> Integer.valueOf(row.group(2).replace(",", ""))));

    assertThat(told).isEqualTo(limits());
  }

  private static Map<String, Integer> limits() {
    return new TreeMap<>(Stream.of(Limits.class.getFields())
        .collect(toMap(Field::getName, field -> {
          try {
            return field.getInt(null);
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        })));
  }
}
