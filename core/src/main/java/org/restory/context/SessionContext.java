package org.restory.context;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;

/**
 * What was shared for one session. A context with nothing but a format and a phase is complete: absent is never "no", and a
 * person who discloses nothing is served as well as any other.
 */
@Value.Immutable
public abstract sealed class SessionContext permits ImmutableSessionContext {
  SessionContext() {}

  /** An empty builder; format and phase are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A title for people, such as the name of a training vignette. Never matched. */
  public abstract Optional<String> title();

  /** How people meet. */
  public abstract Format format();

  /** Where the work stands. */
  public abstract Phase phase();

  /** Where people meet. */
  public abstract Optional<Place> place();

  /** Whether others may hear or read along. */
  @Value.Default
  public Privacy privacy() {
    return Privacy.UNKNOWN;
  }

  /** Whether attendance is free. */
  @Value.Default
  public Attendance attendance() {
    return Attendance.UNKNOWN;
  }

  /** Whether the client is of age, where the law asks. */
  @Value.Default
  public AgeGroup age() {
    return AgeGroup.UNKNOWN;
  }

  /** Minutes available. */
  public abstract OptionalInt minutes();

  /** The number of this session, the first being 1. */
  public abstract OptionalInt session();

  /** How many sessions are planned in all. */
  public abstract OptionalInt sessionsPlanned();

  /** What the person has agreed to for the work itself. */
  public abstract ImmutableSet<SessionConsent> consents();

  /** Sides of identity in the person's own words. */
  public abstract ImmutableSet<Disclosure> disclosures();

  /** Where sides of identity meet, in the person's own words. */
  public abstract ImmutableSet<Intersection> intersections();

  /** Barriers as the person meets them. */
  public abstract ImmutableSet<BarrierExperience> barriers();

  /** What the person wants from the work. */
  public abstract ImmutableSet<Stated<Goal>> goals();

  /** What the person or community brings. */
  public abstract ImmutableSet<Stated<Strength>> strengths();

  /** What was said or noticed. */
  public abstract ImmutableSet<Stated<Signal>> signals();

  /** What changes which work is fit now. */
  public abstract ImmutableSet<Stated<SafetyConcern>> concerns();

  /** What makes the work reachable. */
  public abstract ImmutableSet<Stated<AccessNeed>> accessNeeds();

  /** How the person likes to work. */
  public abstract ImmutableSet<StatedPreference> preferences();

  /** What happened between those in the room. */
  public abstract ImmutableSet<AllianceEvent> alliance();

  /** Scores fed in. */
  public abstract ImmutableSet<Measurement> measurements();

  /** Exercises offered before. */
  public abstract ImmutableSet<PastExercise> history();

  /** Prerequisites that are met or not. */
  public abstract ImmutableSet<Readiness> readiness();

  /** The clinician's own positions. */
  public abstract ImmutableSet<ClinicianPosition> clinician();

  /** The host's own facts. */
  public abstract ImmutableSet<AttributeValue> attributes();

  /** Sessions left after this one, where both numbers are known. */
  public OptionalInt sessionsLeft() {
    return session().isPresent() && sessionsPlanned().isPresent()
        ? OptionalInt.of(Math.max(0, sessionsPlanned().getAsInt() - session().getAsInt()))
        : OptionalInt.empty();
  }

  /** Every fact that was stated about the people and the work, circumstances aside. */
  public Stream<Fact> facts() {
    Stream.Builder<Fact> all = Stream.builder();
    forEachFact(all);
    return all.build();
  }

  /** Visits every fact that was stated, in the order of {@link #facts()}. */
  public void forEachFact(Consumer<? super Fact> visit) {
    disclosures().forEach(visit);
    intersections().forEach(visit);
    barriers().forEach(visit);
    goals().forEach(visit);
    strengths().forEach(visit);
    signals().forEach(visit);
    concerns().forEach(visit);
    accessNeeds().forEach(visit);
    preferences().forEach(visit);
    alliance().forEach(visit);
    measurements().forEach(visit);
    history().forEach(visit);
    readiness().forEach(visit);
    clinician().forEach(visit);
    attributes().forEach(visit);
    consents().forEach(visit);
  }

  /** The circumstances of the session as facts; one that is unknown is left out. */
  public Stream<Circumstance> circumstances() {
    Stream.Builder<Circumstance> all = Stream.builder();
    forEachCircumstance(all);
    return all.build();
  }

  /** Visits the circumstances of the session, in the order of {@link #circumstances()}. */
  public void forEachCircumstance(Consumer<? super Circumstance> visit) {
    visit.accept(Circumstance.of(Circumstance.Kind.FORMAT, format()));
    visit.accept(Circumstance.of(Circumstance.Kind.PHASE, phase()));
    place().ifPresent(place -> visit.accept(Circumstance.of(Circumstance.Kind.PLACE, place)));
    visit.accept(Circumstance.of(Circumstance.Kind.PRIVACY, privacy()));
    visit.accept(Circumstance.of(Circumstance.Kind.ATTENDANCE, attendance()));
    visit.accept(Circumstance.of(Circumstance.Kind.AGE, age()));
    minutes().ifPresent(n -> visit.accept(Circumstance.of(Circumstance.Kind.MINUTES, n)));
    session().ifPresent(n -> visit.accept(Circumstance.of(Circumstance.Kind.SESSION, n)));
    sessionsLeft()
        .ifPresent(n -> visit.accept(Circumstance.of(Circumstance.Kind.SESSIONS_LEFT, n)));
  }

  /**
   * The same session with exactly these facts in place of its own, in this order. Title and circumstances stay; a
   * {@link Circumstance} or {@link SetAside} among the facts is passed over, since a session says both of itself.
   *
   * @param facts the facts; equal ones are one fact
   * @throws IllegalArgumentException if they decide on one consent, or on one prerequisite, twice
   */
  public SessionContext withFacts(Iterable<? extends Fact> facts) {
    return Retelling.of(this, facts);
  }

  /** The same session without its title, which may be a person's name. */
  public SessionContext untitled() {
    return ((ImmutableSessionContext) this).withTitle(Optional.empty());
  }

  /**
   * The same session with another circumstance.
   *
   * @throws IllegalArgumentException if it is the number of sessions left, which follows from two others, or if its value is none
   *     of its kind
   */
  public SessionContext with(Circumstance circumstance) {
    return Retelling.with((ImmutableSessionContext) this, circumstance);
  }

  @Value.Check
  void check() {
    minutes().ifPresent(n -> Checks.within("minutes", n, 1, 480));
    session().ifPresent(n -> Checks.within("session", n, 1, 10_000));
    sessionsPlanned().ifPresent(n -> Checks.within("sessionsPlanned", n, 1, 10_000));
    checkArgument(
        consents().stream().map(SessionConsent::scope).distinct().count()
            == consents().size(),
        "consents decide on one scope twice; expected one decision a scope");
    checkArgument(
        readiness().stream().map(Readiness::prerequisite).distinct().count()
            == readiness().size(),
        "readiness states one prerequisite twice; expected one statement each");
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "SessionContext{private}";
  }

  /** Where people meet. */
  public enum Place {
    /** In one room. */
    IN_PERSON,
    /** By video. */
    VIDEO,
    /** By phone. */
    PHONE,
    /** By written messages. */
    MESSAGING
  }

  /** Whether others may hear or read along. */
  public enum Privacy {
    /** Nobody else hears or reads. */
    PRIVATE,
    /** Somebody may overhear, or shares the device, home, notes or portal. */
    SHARED,
    /** An employer, school, court or other body watches the channel. */
    MONITORED,
    /** Not known. */
    UNKNOWN
  }

  /** Whether attendance is free. */
  public enum Attendance {
    /** Freely chosen. */
    VOLUNTARY,
    /** Ordered, or reported on. */
    MANDATED,
    /** Not ordered, and yet expected. */
    EXPECTED,
    /** Not known. */
    UNKNOWN
  }

  /** Whether the client is of age. */
  public enum AgeGroup {
    /** Of age. */
    ADULT,
    /** Not of age; other duties apply. */
    MINOR,
    /** Not known. */
    UNKNOWN
  }

  /** Builds a context. */
  public static final class Builder extends ImmutableSessionContext.Builder {
    Builder() {}
  }
}
