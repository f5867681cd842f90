package org.restory.pack.text;

import org.jspecify.annotations.Nullable;
import org.restory.model.Concept;
import org.restory.model.Id;

/** What all ids have in common, whatever they are ids of. */
public final class Ids {
  private static final String FORM = "^([a-z][a-z0-9-]*:)?[a-z][a-z0-9-]*$";
  private static final int LONGEST = 120;

  private Ids() {}

  /** The id that a node holds, or null once it was said that something else was expected. */
  static <T extends Concept<T>> @Nullable Id<T> read(Node node, String expected, Reading reading) {
    if (node instanceof Node.Scalar scalar && scalar.isWord() && Id.isWellFormed(scalar.text())) {
      return Id.of(scalar.text());
    }
    reading.unexpected(node, expected);
    return null;
  }

  /** The form of an id. */
  public static Form form(String description) {
    return new Form.Spelled(FORM, LONGEST).called("id").described(description);
  }
}
