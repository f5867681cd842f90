package org.restory.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.DataElement;

/**
 * What a pack says of itself for those who must account for its use: who developed it and who paid, since when it stands, for what it
 * is meant and where its limits are. What it leaves unsaid is told as not stated.
 */
@Value.Immutable
public abstract sealed class SourceStatement permits ImmutableSourceStatement {
  private static final SourceStatement UNSTATED = builder().build();

  SourceStatement() {}

  /** A builder in which everything may be left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** One that says nothing. */
  public static SourceStatement unstated() {
    return UNSTATED;
  }

  /** Who made rules and content of what the works say. */
  public abstract Optional<String> developer();

  /** Who paid for that. */
  public abstract Optional<String> funding();

  /** When this version was first released. */
  public abstract Optional<LocalDate> released();

  /** When it was last revised, not before its release. */
  public abstract Optional<LocalDate> revised();

  /** What it is meant for, and for whom to use. */
  public abstract Optional<String> intendedUse();

  /** What it is not meant for. */
  public abstract ImmutableList<String> outOfScope();

  /** What is known to be weak or missing in it. */
  public abstract ImmutableList<String> limits();

  /**
   * The kinds of data about a person that its own rules read, where it says so; a catalog refuses it if they read others, or fewer.
   * Empty where it says nothing; a set with nothing in it where it says that they read none.
   */
  public abstract Optional<ImmutableSet<DataElement>> uses();

  @Value.Check
  void check() {
    developer().ifPresent(text -> Checks.notBlank("developer of a source", text));
    funding().ifPresent(text -> Checks.notBlank("funding of a source", text));
    intendedUse().ifPresent(text -> Checks.notBlank("intended use of a source", text));
    checkArgument(
        released().isEmpty()
            || revised().isEmpty()
            || !revised().get().isBefore(released().get()),
        "revised is %s; expected a day not before the release on %s",
        revised().orElse(null),
        released().orElse(null));
  }

  /** Builds a statement. */
  public static final class Builder extends ImmutableSourceStatement.Builder {
    Builder() {}
  }
}
