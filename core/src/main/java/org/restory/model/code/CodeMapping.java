package org.restory.model.code;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.Rewording;

/**
 * What one code of another system has to do with a concept of the catalog, or why it has nothing to do with any. A code in a record is
 * no word of the person: it says at most what a clinician could ask about.
 */
@Value.Immutable
public abstract sealed class CodeMapping implements Concept<CodeMapping>
    permits ImmutableCodeMapping {
  CodeMapping() {}

  /** An empty builder; id, code, edition, relation, direction, checked, source and asOf are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<CodeMapping> id();

  /** The code: a finding, or the question that was asked. */
  public abstract Coding code();

  /** The one answer to the question that is meant; where there is none, any. */
  public abstract Optional<Coding> answer();

  /** The lowest number in answer to the question that is meant, from -1e9 to 1e9; where there is none, any. */
  public abstract OptionalDouble atLeast();

  /** The edition of the system in which the code was looked up, such as {@code FY2027}; not blank. */
  public abstract String edition();

  /** What of the catalog it is about; empty for a code that is about nothing in it. */
  public abstract Optional<Meaning> means();

  /** What the code is to the concept, as FHIR R4 ConceptMap has it: {@link Relation#WIDER} where the code says less than the concept. */
  public abstract Relation relation();

  /** Which way it may be read. */
  public abstract Direction direction();

  /** Whether the code may be used in its edition. */
  @Value.Default
  public Status status() {
    return Status.ACTIVE;
  }

  /** How well it is known that the code says so. */
  public abstract Checked checked();

  /** Where that was read; not blank. */
  public abstract String source();

  /** When that was read. */
  public abstract LocalDate asOf();

  /** What to mind, or why the code is about nothing in the catalog. */
  public abstract Optional<String> note();

  @Override
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  /** The system's own words for the code, and for the answer where one is meant. */
  @Override
  public String name() {
    return code().display() + answer().map(answer -> ": " + answer.display()).orElse("");
  }

  @Override
  public ImmutableSet<Id<Reference>> references() {
    return ImmutableSet.of();
  }

  /** Whether a code that is found may be read as the concept. */
  public boolean reads() {
    return means().isPresent() && direction() != Direction.OUT;
  }

  /** Whether the concept may be written as the code: only one that is active, and that was read in the system's own source. */
  public boolean writes() {
    return means().isPresent()
        && direction() != Direction.IN
        && status() == Status.ACTIVE
        && checked() == Checked.IN_SOURCE;
  }

  /** The displays of a code are the system's own, and so stay; a note is ours. */
  @Override
  public CodeMapping reworded(Rewording words) {
    return ((ImmutableCodeMapping) this)
        .withNote(note().map(note -> words.text("note", note)))
        .withProvenance(words.provenance(provenance()));
  }

  @Value.Check
  void check() {
    String what = "code mapping '" + id() + "'";
    Checks.notBlank("edition of " + what, edition());
    Checks.notBlank("source of " + what, source());
    atLeast().ifPresent(number -> Checks.within("least number of " + what, number, -1e9, 1e9));
    note().ifPresent(text -> Checks.notBlank("note of " + what, text));
    checkArgument(
        means().isPresent() == (relation() != Relation.UNMATCHED),
        "%s is %s and %s; expected what it means, or 'unmatched'",
        what,
        relation() == Relation.UNMATCHED ? "unmatched" : "related",
        means().isPresent() ? "means something" : "means nothing");
    checkArgument(
        means().isPresent() || note().isPresent(),
        "%s means nothing and does not say why; expected a note",
        what);
    checkArgument(
        answer().isEmpty() || atLeast().isEmpty(),
        "%s has both an answer and a least number; expected one of them",
        what);
  }

  /** What a code is to a concept, as in {@code http://hl7.org/fhir/concept-map-equivalence}. */
  public enum Relation {
    /** Both say the same. */
    EQUIVALENT,
    /** The code says less than the concept, and covers more. */
    WIDER,
    /** The code says more than the concept, and covers less. */
    NARROWER,
    /** They have to do with each other, and neither covers the other. */
    RELATEDTO,
    /** The code is about nothing in the catalog. */
    UNMATCHED
  }

  /** Which way a mapping may be read. */
  public enum Direction {
    /** From a code that is found to the concept. */
    IN,
    /** From the concept to the code. */
    OUT,
    /** Both ways. */
    BOTH
  }

  /** Whether a code may be used in its edition. */
  public enum Status {
    /** It may. */
    ACTIVE,
    /** It is the heading of others, and may stand in older records only. */
    HEADER,
    /** It may no longer be used. */
    DEPRECATED,
    /** It was asked for and does not exist yet. */
    PENDING
  }

  /** How well it is known what a code says. */
  public enum Checked {
    /** Read in the system's own source. */
    IN_SOURCE,
    /** Read in the work of a third party. */
    SECOND_HAND,
    /** Not read anywhere; to be checked before it is relied on. */
    UNCHECKED
  }

  /** Builds a code mapping. */
  public static final class Builder extends ImmutableCodeMapping.Builder {
    Builder() {}
  }
}
