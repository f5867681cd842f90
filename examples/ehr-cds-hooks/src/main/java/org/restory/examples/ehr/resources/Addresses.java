package org.restory.examples.ehr.resources;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.regex.Pattern;
import org.restory.model.Id;

/**
 * The canonical addresses of what is published. They name a thing and need not lead anywhere.
 *
 * @param base what each starts with: absolute, with no slash at its end
 */
public record Addresses(String base) {
  private static final Pattern ABSOLUTE = Pattern.compile("https?://[^\\s|#?]*[^\\s|#?/]");
  private static final int LONGEST_ID = 64;
  private static final int DIGITS_OF_DIGEST = 12;

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if it is not absolute, or ends with a slash
   */
  public Addresses {
    checkArgument(
        ABSOLUTE.matcher(base).matches(),
        "base is '%s'; expected an address such as 'https://restory.org/fhir', with no slash at its end",
        base);
  }

  /** Those of Restory itself. */
  public static Addresses standard() {
    return new Addresses("https://restory.org/fhir");
  }

  /** The code system of a name, such as {@code identity}. */
  public String codeSystem(String name) {
    return of("CodeSystem", name);
  }

  /** The canonical address of a resource, with no version. */
  String of(String type, String resourceId) {
    return base + "/" + type + "/" + resourceId;
  }

  /** The canonical address of what a concept is published as, with no version. */
  String of(String type, Id<?> id) {
    return of(type, resourceId(id));
  }

  /** A naming system that is no code system, such as that of fingerprints. */
  String naming(String name) {
    return base + "/" + name;
  }

  /**
   * An id as the logical id of a resource, which has other letters and at most 64 of them (FHIR R4, datatype {@code id}). Slugs hold no
   * dot, so no two short ids become one; a long one ends in a digest of the whole.
   */
  static String resourceId(Id<?> id) {
    String dotted = id.value().replace(':', '.');
    if (dotted.length() <= LONGEST_ID) {
      return dotted;
    }
    String digest = Hashing.sha256().hashString(dotted, UTF_8).toString();
    return dotted.substring(0, LONGEST_ID - DIGITS_OF_DIGEST - 1)
        + "."
        + digest.substring(0, DIGITS_OF_DIGEST);
  }
}
