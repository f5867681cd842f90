package org.restory.pack.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes what a codec wrote as JSON, the same on every system: indented for people, or as short as can be. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  /** Characters that JSON allows as they are, and YAML does not; halves of a pair among them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]");

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  /** The text, ending with a line break. */
  public static String of(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      write(tree, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown(text.append('\n'));
  }

  /** The text on one line, with no space that is not needed and no line break at its end. */
  public static String compact(Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(tree, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shown(text);
  }

  private static String shown(StringWriter text) {
    return UNSEEN.matcher(text.toString()).replaceAll(JsonText::escaped);
  }

  // Such a character can stand only inside a string.
  private static String escaped(MatchResult unseen) {
    return String.format(Locale.ROOT, "\\\\u%04x", (int) unseen.group().charAt(0));
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(INDENT)
        .withArrayIndenter(INDENT);
  }

  private static void write(Object tree, JsonGenerator json) throws IOException {
    if (tree instanceof Map<?, ?> fields) {
      json.writeStartObject();
      for (Map.Entry<?, ?> field : fields.entrySet()) {
        json.writeFieldName(field.getKey().toString());
        write(field.getValue(), json);
      }
      json.writeEndObject();
    } else if (tree instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (tree instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (tree instanceof Number number) {
      json.writeNumber(number.toString());
    } else {
      json.writeString(tree.toString());
    }
  }
}
