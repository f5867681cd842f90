package org.restory.account;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/**
 * What a host keeps of one recommendation: which exercises, by which rules, from which facts, with which content and engine, and what
 * was then done. It holds nothing that may not persist, nor anything that rests on it.
 *
 * <p>Where {@link #complete()} is true, it is what was shown. Where it is false, facts were left out, and everything here is what
 * <em>the facts that are kept call for by themselves</em>: what was shown may have held more, less, or another order, and neither
 * presence nor absence of an exercise here tells which. The digest of the report still proves what was shown, to whoever has the context.
 *
 * <p>Facts, rules and aims stand here once, and are referred to by their place, the first being 1. Made by a {@link Recorder}, written by
 * {@link RecordFormat}, replayed by {@link Replay}.
 */
@Value.Immutable
public abstract sealed class RecommendationRecord permits ImmutableRecommendationRecord {
  RecommendationRecord() {}

  static Builder builder() {
    return new Builder();
  }

  /** The version of the engine. */
  public abstract String engine();

  /** The packs of the catalog, each with its version, by name. */
  public abstract ImmutableList<String> packs();

  /** The fingerprint of the catalog. */
  public abstract String fingerprint();

  /** The settings of the recommender. */
  public abstract Settings settings();

  /** When it was recommended, where the host says so. */
  public abstract Optional<Instant> madeAt();

  /** The session, as a reference that only the host can resolve. */
  public abstract Optional<String> session();

  /** Whether nothing was left out, a title aside. */
  public abstract boolean complete();

  /** The name of the key under which the digests were made. */
  public abstract String key();

  /** The digest of all that was shared for the session, also of what is left out here. */
  public abstract String contextDigest();

  /** The digest of the whole report. */
  public abstract String reportDigest();

  /** Format, phase and the like, as far as they may persist; empty where digests alone are kept. */
  public abstract Optional<SessionContext> circumstances();

  /** The facts that may persist, and those of the circumstances that were used; empty where digests alone are kept. */
  public abstract ImmutableList<Fact> facts();

  /** Where digests alone are kept: those of the facts that may persist and were used. */
  public abstract ImmutableList<String> factDigests();

  /** The rules that stand behind all else, each with the facts that made it hold. */
  public abstract ImmutableList<FiredRule> rules();

  /** The aims behind the exercises. */
  public abstract ImmutableList<CalledForAim> aims();

  /** The exercises that are recommended, best first. */
  public abstract ImmutableList<OfferedExercise> exercises();

  /** What is withheld, firm ones first. */
  public abstract ImmutableList<Withheld> withheld();

  /** The rules that give notices, by place. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Integer> notices();

  /** What the host then did, in order. */
  public abstract ImmutableList<Outcome> outcomes();

  /** The same record, saying when it was made. Core has no clock: the host says so. */
  public RecommendationRecord withMadeAt(Instant madeAt) {
    return ((ImmutableRecommendationRecord) this).withMadeAt(madeAt);
  }

  /**
   * The same record, saying which session it is of.
   *
   * @param reference one that only the host can resolve, never a name or a number of the person
   */
  public RecommendationRecord withSession(String reference) {
    return ((ImmutableRecommendationRecord) this).withSession(reference);
  }

  /**
   * The record with one more outcome after those it has.
   *
   * @throws IllegalArgumentException if the record does not recommend what was accepted or dismissed, does not withhold what was
   *     overridden, or withholds it firmly
   */
  public RecommendationRecord withOutcome(Outcome outcome) {
    return ((ImmutableRecommendationRecord) this)
        .withOutcomes(
            ImmutableList.<Outcome>builder().addAll(outcomes()).add(outcome).build());
  }

  /** Whether it holds the facts, and not their digests alone. */
  public boolean holdsContext() {
    return circumstances().isPresent();
  }

  @Value.Check
  void check() {
    new RecordCheck(this).run();
  }

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "RecommendationRecord{" + exercises().size() + " exercises, complete=" + complete()
        + "}";
  }

  /**
   * What a recommender was told besides the context.
   *
   * @param limit how many exercises with a client at most
   * @param lenient whether unknown ids were left out of account
   */
  public record Settings(int limit, boolean lenient) {}

  /**
   * A rule that held.
   *
   * @param rule its id
   * @param reads a short fingerprint of what it said
   * @param facts the places of the facts that made it hold
   */
  public record FiredRule(Id<Rule> rule, String reads, ImmutableSortedSet<Integer> facts) {}

  /**
   * An aim that the facts call for.
   *
   * @param aim its id
   * @param reads a short fingerprint of what it said
   * @param weight the sum of the weights of the rules that raise it
   * @param because the places of those rules
   */
  public record CalledForAim(
      Id<Aim> aim, String reads, int weight, ImmutableSortedSet<Integer> because) {}

  /**
   * An exercise that is recommended.
   *
   * @param exercise its id
   * @param reads a short fingerprint of what it said
   * @param aims the places of the aims it serves
   * @param notes the places of the rules and facts that say more about it
   */
  public record OfferedExercise(
      Id<Exercise> exercise, String reads, ImmutableList<Integer> aims, Notes notes) {}

  /**
   * What else is said about an exercise.
   *
   * @param cautions the places of the rules that give a caution
   * @param preferred the places of the rules that prefer it
   * @param permitted the places of the facts without which it would be withheld
   */
  public record Notes(
      ImmutableSortedSet<Integer> cautions,
      ImmutableSortedSet<Integer> preferred,
      ImmutableSortedSet<Integer> permitted) {}

  /**
   * What one rule withholds.
   *
   * @param because the place of the rule
   * @param firm whether a host may not override it
   * @param exercises the exercises that fit otherwise, by id
   */
  public record Withheld(int because, boolean firm, ImmutableSortedSet<Id<Exercise>> exercises) {}

  /** Builds a record. */
  static final class Builder extends ImmutableRecommendationRecord.Builder {
    Builder() {}
  }
}
