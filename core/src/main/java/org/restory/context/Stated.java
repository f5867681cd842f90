package org.restory.context;

import java.util.Optional;
import org.immutables.value.Value;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.safety.SafetyConcern;

/**
 * A concept that was stated or noted for this session: a goal, a strength, a signal, a safety concern or an access need, with
 * the words it came in.
 *
 * @param <T> the kind of concept
 */
@Value.Immutable
public abstract sealed class Stated<T extends Concept<T>> implements Fact permits ImmutableStated {
  Stated() {}

  /** An empty builder; kind, concept and source are required. */
  public static <T extends Concept<T>> Builder<T> builder() {
    return new Builder<>();
  }

  /** A concept the client stated. */
  public static <T extends Concept<T>> Stated<T> byClient(Class<T> kind, Id<T> concept) {
    return Stated.<T>builder()
        .kind(kind)
        .concept(concept)
        .source(Source.CLIENT_STATED)
        .build();
  }

  /** A concept the clinician noted. */
  public static <T extends Concept<T>> Stated<T> byClinician(Class<T> kind, Id<T> concept) {
    return Stated.<T>builder()
        .kind(kind)
        .concept(concept)
        .source(Source.CLINICIAN_NOTED)
        .build();
  }

  /** The kind of concept. */
  public abstract Class<T> kind();

  /** The concept. */
  public abstract Id<T> concept();

  /** The words it came in. */
  public abstract Optional<String> words();

  @Override
  public abstract Source source();

  @Override
  @Value.Default
  public Consents consents() {
    return Consents.none();
  }

  /**
   * Said or noted in the room, and not refused for planning. Access needs count from anywhere, since they only open. A safety
   * concern counts always, since it only narrows: no refusal takes a protection away.
   */
  @Override
  public boolean mayBeUsed() {
    if (kind() == SafetyConcern.class) {
      return true;
    }
    return (kind() == AccessNeed.class || !source().isOutsideTheRoom()) && Fact.super.mayBeUsed();
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "Stated{private}";
  }

  /**
   * Builds a statement.
   *
   * @param <T> the kind of concept
   */
  public static final class Builder<T extends Concept<T>> extends ImmutableStated.Builder<T> {
    Builder() {}
  }
}
