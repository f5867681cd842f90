package org.restory.pack.text;

import org.jspecify.annotations.Nullable;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;

/**
 * The codec of the id that a concept gives itself. What is read after it belongs to that concept.
 *
 * @param <T> the kind of concept
 */
public final class OwnId<T extends Concept<T>> implements Codec<Id<T>> {
  private final Class<T> kind;

  private OwnId(Class<T> kind) {
    this.kind = kind;
  }

  public static <T extends Concept<T>> OwnId<T> of(Class<T> kind) {
    return new OwnId<>(kind);
  }

  @Override
  public @Nullable Id<T> read(Node node, Reading reading) {
    Id<T> id = wellFormed(node, reading);
    if (id != null) {
      reading.startConcept(kind, id, node.at());
    }
    return id;
  }

  /** The same, for a concept inside another: what follows belongs to the outer one, which uses it. */
  public Codec<Id<T>> inside() {
    return new Codec<>() {
      @Override
      public @Nullable Id<T> read(Node node, Reading reading) {
        Id<T> id = wellFormed(node, reading);
        if (id != null) {
          reading.place(kind, id, node.at());
          reading.use(kind, id, node.at());
        }
        return id;
      }

      @Override
      public Object write(Id<T> value) {
        return value.value();
      }

      @Override
      public Form form() {
        return OwnId.this.form();
      }
    };
  }

  @Override
  public Object write(Id<T> value) {
    return value.value();
  }

  @Override
  public Form form() {
    return Ids.form("an id for " + Kinds.one(kind));
  }

  private @Nullable Id<T> wellFormed(Node node, Reading reading) {
    return Ids.read(node, "an id for " + Kinds.one(kind) + ", such as 'a-short-name'", reading);
  }
}
