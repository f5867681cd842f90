package org.restory.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;

/**
 * Where a piece of content comes from and how far it may be trusted: who wrote it, who has read it, and when it is due again.
 * What an item leaves unsaid, its pack says for all it holds.
 */
@Value.Immutable
public abstract sealed class Provenance permits ImmutableProvenance {
  private static final Provenance UNSTATED = builder().build();

  Provenance() {}

  /** A builder in which everything may be left out. */
  public static Builder builder() {
    return new Builder();
  }

  /** One that says nothing. */
  public static Provenance unstated() {
    return UNSTATED;
  }

  /** The role in which the author wrote, such as "catalog editor". */
  public abstract Optional<String> author();

  /** The version of the text; a pack's own where none is given. */
  public abstract Optional<String> version();

  /** When it was last reviewed. */
  public abstract Optional<LocalDate> reviewed();

  /** When it is due for review again, after {@link #reviewed()}. */
  public abstract Optional<LocalDate> reviewBy();

  /** Who has reviewed it; empty where nobody is named. */
  public abstract ImmutableSet<Reviewer> reviewers();

  /** The highest school grade of the text in it that a client may read, 1 to 18. */
  public abstract Optional<Integer> readingLevel();

  /** The license of the text, as an SPDX identifier. */
  public abstract Optional<String> license();

  /** Why it is no longer offered, where that is so. */
  public abstract Optional<Withdrawal> withdrawn();

  /** This, with what it leaves unsaid taken from what is usual. A withdrawal is never usual. */
  public Provenance over(Provenance usual) {
    return builder()
        .author(author().or(usual::author))
        .version(version().or(usual::version))
        .reviewed(reviewed().or(usual::reviewed))
        .reviewBy(reviewBy().or(usual::reviewBy))
        .addAllReviewers(reviewers().isEmpty() ? usual.reviewers() : reviewers())
        .readingLevel(readingLevel().or(usual::readingLevel))
        .license(license().or(usual::license))
        .withdrawn(withdrawn())
        .build();
  }

  /** That of something written inside the item: the same, but nothing of its kind replaces it. */
  public Provenance ofParts() {
    return ((ImmutableProvenance) this)
        .withWithdrawn(withdrawn().map(Withdrawal::withoutReplacement));
  }

  /** The same in other words: those of a withdrawal, since all else names and dates. */
  public Provenance reworded(Rewording words) {
    return ((ImmutableProvenance) this)
        .withWithdrawn(withdrawn().map(each -> each.reworded(words.within("withdrawn"))));
  }

  @Value.Check
  void check() {
    author().ifPresent(author -> Checks.notBlank("author of a provenance", author));
    readingLevel().ifPresent(grade -> Checks.within("readingLevel of a provenance", grade, 1, 18));
    checkArgument(
        reviewed().isEmpty()
            || reviewBy().isEmpty()
            || reviewBy().get().isAfter(reviewed().get()),
        "reviewBy is %s; expected a day after the review on %s",
        reviewBy().orElse(null),
        reviewed().orElse(null));
  }

  /** In which role a person has reviewed an item. */
  public enum Reviewer {
    /** For language, structure and sources. */
    EDITOR,
    /** As one who does this work. */
    CLINICIAN,
    /** As one who supervises or trains those who do. */
    SUPERVISOR,
    /** As one who has lived what the item speaks of. */
    LIVED_EXPERIENCE,
    /** For its claims of evidence. */
    RESEARCHER
  }

  /**
   * That an item is no longer offered. It stays in its pack, so that earlier recommendations can still be read.
   *
   * @param since the day from which it is not offered
   * @param because why, as a sentence for a clinician
   * @param replacedBy what of the same kind to use in its place, if anything
   */
  public record Withdrawal(LocalDate since, String because, Optional<Id<?>> replacedBy) {
    /** Checks that a reason is given. */
    public Withdrawal {
      Checks.notBlank("because of a withdrawal", because);
    }

    Withdrawal reworded(Rewording words) {
      return new Withdrawal(since, words.text("because", because), replacedBy);
    }

    Withdrawal withoutReplacement() {
      return new Withdrawal(since, because, Optional.empty());
    }
  }

  /** Builds a provenance. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
