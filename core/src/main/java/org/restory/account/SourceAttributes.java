package org.restory.account;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/**
 * The thirteen source attributes of a catalog, of one of its rules, or of one recommendation, with what the packs behind it say of their
 * limits. What nobody said is told as not stated. It holds nothing that a person shared.
 */
@Value.Immutable
public abstract sealed class SourceAttributes permits ImmutableSourceAttributes {
  /** What stands in the place of an attribute of which nothing is said. */
  public static final String NOT_STATED = "Not stated.";

  SourceAttributes() {}

  static Builder builder() {
    return new Builder();
  }

  /** The rule they are of; empty for those of a catalog or a recommendation. */
  public abstract Optional<Id<Rule>> rule();

  /** The recommended exercise they are of; empty for those of a catalog or a rule. */
  public abstract Optional<Id<Exercise>> exercise();

  /** The digest of the catalog's content. */
  public abstract String fingerprint();

  /** The packs behind it, in the order in which they are laid. */
  public abstract ImmutableList<PackSource> sources();

  /** The rules behind a recommendation, by id; for a rule, itself; for a catalog, all on offer. */
  public abstract ImmutableList<Id<Rule>> rules();

  /** The works it rests on, as a bibliography prints them, in the order of their authors. */
  public abstract ImmutableList<String> citations();

  /** The days on which its content was last reviewed. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> reviewed();

  /** The days on which its content is due for review again. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<LocalDate> reviewBy();

  /** All nine kinds of data about a person, in order, each with whether it is used. */
  public abstract ImmutableList<DataUse> uses();

  /** Whether a kind of data is used, and where it is read. */
  public DataUse use(DataElement element) {
    return uses().stream().filter(use -> use.element() == element).findFirst().orElseThrow();
  }

  /** An attribute in words; never blank. */
  public String text(SourceAttribute attribute) {
    return switch (attribute) {
      case CITATION -> citations().isEmpty() ? NOT_STATED : String.join("\n", citations());
      case DEVELOPER -> ofEach(source -> source.statement().developer().orElse(NOT_STATED));
      case FUNDING -> ofEach(source -> source.statement().funding().orElse(NOT_STATED));
      case DATES -> dates();
      default -> use(attribute.element().orElseThrow()).text();
    };
  }

  private String dates() {
    String ofPacks = ofEach(source -> "released "
        + source.statement().released().map(LocalDate::toString).orElse("not stated") + ", revised "
        + source.statement().revised().map(LocalDate::toString).orElse("not stated"));
    return ofPacks + "\nContent reviewed: " + span(reviewed()) + "; due again: " + span(reviewBy());
  }

  private String ofEach(Function<PackSource, String> what) {
    return sources().isEmpty()
        ? NOT_STATED
        : sources().stream()
            .map(source -> source.pack() + ": " + what.apply(source))
            .collect(joining("\n"));
  }

  private static String span(Collection<LocalDate> days) {
    ImmutableSortedSet<LocalDate> sorted = ImmutableSortedSet.copyOf(days);
    if (sorted.isEmpty()) {
      return "not stated";
    }
    return sorted.size() == 1 ? sorted.first().toString() : sorted.first() + " to " + sorted.last();
  }

  /** What the attributes are of, such as {@code rule 'r09b-stated-preferences'}. */
  public String subject() {
    return rule()
        .map(id -> "rule '" + id + "'")
        .or(() -> exercise().map(id -> "recommendation of exercise '" + id + "'"))
        .orElseGet(() ->
            sources().stream().map(PackSource::pack).collect(joining(", ", "catalog of ", "")));
  }

  /** What the attributes are of. */
  @Override
  public final String toString() {
    return "SourceAttributes{" + subject() + "}";
  }

  /** Builds source attributes. */
  static final class Builder extends ImmutableSourceAttributes.Builder {
    Builder() {}
  }
}
