package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Places;
import org.restory.check.NearMatch;
import org.restory.context.SessionContext;
import org.restory.pack.cases.CaseCodec;
import org.restory.pack.text.Codec;
import org.restory.pack.text.JsonSchema;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.Reading;
import org.restory.pack.text.TextFile;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;

/** Reads and writes cases: what was shared for one session, as YAML or JSON. */
public final class CaseFormat {
  private static final Codec<SessionContext> CASE = CaseCodec.context();
  private static final ImmutableList<String> SHIPPED = ImmutableList.of(
      "v1-maybe-it-was-nothing",
      "v2-a-sanctioned-claim",
      "v3-the-workshop-request",
      "v4-the-interpreter-remark",
      "v5-i-want-to-speak-at-the-rally",
      "v6-nothing-said-about-identity");

  private CaseFormat() {}

  /**
   * The case in a file.
   *
   * @throws InvalidContentException with every problem, if it can't be read or holds no case
   */
  public static SessionContext read(Path file) {
    Reading reading = new Reading();
    Optional<String> text = TextFile.read(file, reading);
    return reading.orThrow(text.flatMap(found -> parse(file.toString(), found, reading)));
  }

  /**
   * The case in a file, every id of which the catalog knows.
   *
   * @throws InvalidContentException with every problem, if the file can't be read, does not hold a case, or names what the catalog
   *     does not know
   */
  public static SessionContext read(Path file, Catalog catalog) {
    Reading reading = new Reading();
    reading.startConcept(SessionContext.class, Places.CASE, new Location(file.toString(), 1, 1));
    Optional<SessionContext> context =
        TextFile.read(file, reading).flatMap(text -> parse(file.toString(), text, reading));
    context.ifPresent(read -> catalog.problemsIn(read, reading.places()).forEach(reading::problem));
    return reading.orThrow(context);
  }

  /**
   * The case in a text.
   *
   * @param fileName what to call the text in problems
   * @param text YAML or JSON
   * @throws InvalidContentException with every problem, if the text does not hold a case
   */
  public static SessionContext read(String fileName, String text) {
    Reading reading = new Reading();
    return reading.orThrow(parse(fileName, text, reading));
  }

  /** The case as YAML, which {@link #read(String, String)} reads back as an equal case. */
  public static String toYaml(SessionContext context) {
    return YamlText.of(CASE.write(context));
  }

  /** The case as JSON, which {@link #read(String, String)} reads back as an equal case. */
  public static String toJson(SessionContext context) {
    return JsonText.of(CASE.write(context));
  }

  /** What {@link #read(String, String)} accepts in form, as JSON Schema (2020-12), for editors that complete and check while typing. */
  public static String jsonSchema() {
    return JsonSchema.of(
        "Restory case",
        "What was shared for one session. This tells the form. Whether ids exist, words are not blank and scores lie within their"
            + " instrument is checked when the case is read.",
        CASE.form());
  }

  /**
   * The names of the training vignettes that come with Restory. No real person is described in any.
   */
  public static ImmutableList<String> shippedNames() {
    return SHIPPED;
  }

  /**
   * A training vignette that comes with Restory.
   *
   * @param name one of {@link #shippedNames()}
   * @throws IllegalArgumentException if there is none of that name
   */
  public static SessionContext shipped(String name) {
    if (!SHIPPED.contains(name)) {
      String near = NearMatch.of(name, SHIPPED.stream())
          .map(n -> "; did you mean '" + n + "'?")
          .orElse("");
      throw new IllegalArgumentException(
          "no case named '" + name + "'; expected one of " + String.join(", ", SHIPPED) + near);
    }
    String file = "cases/" + name + ".yaml";
    try (InputStream in = requireNonNull(CaseFormat.class.getResourceAsStream(file), file)) {
      return read(name + ".yaml", new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Optional<SessionContext> parse(String fileName, String text, Reading reading) {
    return YamlTree.parse(fileName, text, reading)
        .flatMap(root -> Optional.ofNullable(CASE.read(root, reading)));
  }
}
