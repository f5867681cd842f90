package org.restory.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;

/** A work that catalog content cites. Every reference of the standard pack has been verified. */
@Value.Immutable
public abstract sealed class Reference implements Concept<Reference> permits ImmutableReference {
  Reference() {}

  /** An empty builder; id, authors, year, title, kind and supports are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Reference> id();

  /** The authors as cited. */
  public abstract String authors();

  /** The year of publication, 1900 to 2100. */
  public abstract int year();

  /** The title of the work. */
  public abstract String title();

  /** What sort of work it is, in the words of the bibliography, such as {@code meta_analysis} or {@code theory}. */
  public abstract String kind();

  /** What the work supports, so that nobody cites it for more. */
  public abstract String supports();

  /** Journal or publisher. */
  public abstract Optional<String> venue();

  /** Volume, as printed. */
  public abstract Optional<String> volume();

  /** Issue, as printed. */
  public abstract Optional<String> issue();

  /** Pages, as printed. */
  public abstract Optional<String> pages();

  /** Digital object identifier, without the resolver's address. */
  public abstract Optional<String> doi();

  /** International standard book number. */
  public abstract Optional<String> isbn();

  @Override
  public String name() {
    return title();
  }

  /** A reference rests on itself alone. */
  @Override
  public ImmutableSet<Id<Reference>> references() {
    return ImmutableSet.of();
  }

  @Override
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  /** What others have named stays as it is printed; what it supports is the catalog's own word. */
  @Override
  public Reference reworded(Rewording words) {
    return ((ImmutableReference) this)
        .withSupports(words.text("supports", supports()))
        .withProvenance(words.provenance(provenance()));
  }

  @Value.Check
  void check() {
    Checks.notBlank("title of reference '" + id() + "'", title());
    Checks.notBlank("authors of reference '" + id() + "'", authors());
    Checks.within("year of reference '" + id() + "'", year(), 1900, 2100);
  }

  /** Builds a reference. */
  public static final class Builder extends ImmutableReference.Builder {
    Builder() {}
  }
}
