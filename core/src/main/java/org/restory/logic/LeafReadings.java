package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.restory.catalog.Catalog;
import org.restory.check.Words;
import org.restory.context.AttributeValue;
import org.restory.context.Circumstance;
import org.restory.logic.Reading.Subject;
import org.restory.logic.Reading.Subject.Facts;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** Reads each kind of leaf as what it asks of facts. */
final class LeafReadings implements Leaf.Visitor<Reading> {
  private static final Subject WORLD = Subject.many("barriers and concerns");
  private static final Subject IDENTITY = Subject.many("sides of identity");

  private final Catalog catalog;
  private final StatedForms stated;
  private final WorkForms work;

  LeafReadings(Catalog catalog) {
    this.catalog = catalog;
    this.stated = new StatedForms(catalog);
    this.work = new WorkForms(catalog);
  }

  @Override
  public Reading barrier(BarrierExperienced leaf) {
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    leaf.barrier()
        .map(broad -> catalog.withNarrower(Barrier.class, broad))
        .ifPresent(ids -> demands.add(Demand.that("barrier", ids::contains)));
    if (!leaf.intensity().isAny()) {
      demands.add(Demand.that("intensity", within(leaf.intensity())));
    }
    one(demands, "course", leaf.courses());
    if (!leaf.chronicities().isEmpty()) {
      demands.add(Demand.that(
          "chronicity",
          value -> ((Optional<?>) value).filter(leaf.chronicities()::contains).isPresent()));
    }
    if (leaf.onIntersection()) {
      demands.add(Demand.that("linked", Boolean.TRUE::equals));
    }
    some(demands, "level", leaf.levels());
    some(demands, "domain", leaf.domains());
    some(demands, "mechanism", leaf.mechanisms());
    some(demands, "leverage", leaf.leverages());
    some(demands, "safety", leaf.safety());
    return new Reading(WORLD, ImmutableMap.of(stated.barrier(), demands.build()), leaf.times());
  }

  @Override
  public Reading concept(ConceptStated<?> leaf) {
    Demand named = Demand.that(
        "concept",
        leaf.concept().<Predicate<Object>>map(wanted -> wanted::equals).orElse(id -> true));
    Form form = stated.concept(leaf.kind());
    if (leaf.kind() != SafetyConcern.class) {
      return Reading.of(Subject.many(leaf.kind().getSimpleName()), form, named);
    }
    // A danger that comes with a barrier is a concern as well.
    ImmutableSet<Id<?>> concerns = leaf.concept().isPresent()
        ? ImmutableSet.of(leaf.concept().get())
        : catalog.all(SafetyConcern.class).stream()
            .map(Concept::id)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableMap.Builder<Form, ImmutableList<Demand>> forms = ImmutableMap.builder();
    forms.put(form, ImmutableList.of(named));
    if (!concerns.isEmpty()) {
      forms.put(stated.barrier(), ImmutableList.of(Demand.oneOf("safety", concerns)));
    }
    return new Reading(WORLD, forms.buildOrThrow(), 1);
  }

  @Override
  public Reading identity(IdentityVoiced leaf) {
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    leaf.dimension().ifPresent(id -> demands.add(Demand.that("dimension", id::equals)));
    leaf.identity()
        .map(broad -> catalog.withNarrower(Identity.class, broad))
        .ifPresent(ids -> demands.add(Demand.that(
            "identity", value -> ((Optional<?>) value).filter(ids::contains).isPresent())));
    if (!leaf.salience().isAny()) {
      demands.add(Demand.that("salience", value -> leaf.salience().contains((int) value)));
    }
    some(demands, "position", leaf.positions());
    some(demands, "meaning", leaf.meanings());
    return new Reading(IDENTITY, ImmutableMap.of(stated.disclosure(), demands.build()), 1);
  }

  @Override
  public Reading difference(PositionsDiffer leaf) {
    return Reading.of(
        IDENTITY,
        stated.disclosure(),
        Demand.that("differs", Boolean.TRUE::equals),
        Demand.that(
            "dimension",
            leaf.dimension().<Predicate<Object>>map(wanted -> wanted::equals).orElse(id -> true)));
  }

  @Override
  public Reading intersection(IntersectionStated leaf) {
    return Reading.of(
        Subject.many("intersections"),
        stated.intersection(),
        Demand.cutting(
            "dimensions",
            leaf.dimensions(),
            value -> ((ImmutableSet<?>) value).containsAll(leaf.dimensions())));
  }

  @Override
  public Reading alliance(AllianceEventNoted leaf) {
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    demands.add(Demand.that("kind", leaf.kinds()::contains));
    one(demands, "by", leaf.by());
    one(demands, "discussed", leaf.discussed());
    return new Reading(
        Subject.many("alliance"), ImmutableMap.of(work.allianceEvent(), demands.build()), 1);
  }

  @Override
  public Reading measurement(MeasurementWithin leaf) {
    Instrument instrument = catalog.get(Instrument.class, leaf.instrument());
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    demands.add(
        Demand.cutting("total", leaf, value -> Measures.fits(leaf, (Measures.Total) value)));
    if (leaf.item().isPresent()) {
      demands.add(Measures.item(leaf, instrument));
    }
    one(demands, "followed up", leaf.followedUp());
    return new Reading(
        Subject.many("measure " + instrument.id()),
        ImmutableMap.of(Measures.form(instrument), demands.build()),
        1);
  }

  @Override
  public Reading exercise(ExerciseOffered leaf) {
    ImmutableSet<Id<Exercise>> fitting = catalog.all(Exercise.class).stream()
        .filter(exercise -> leaf.exercise().stream().allMatch(exercise.id()::equals))
        .filter(exercise -> leaf.technique().stream().allMatch(exercise.technique()::equals))
        .filter(exercise -> leaf.depth().contains(exercise.depth()))
        .map(Exercise::id)
        .collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Demand> demands = ImmutableList.builder();
    demands.add(Demand.that("exercise", fitting::contains));
    one(demands, "outcome", leaf.outcomes());
    demands.add(Demand.cutting(
        "sessions ago",
        leaf,
        value -> leaf.sessionsAgo().isAny() || within(leaf.sessionsAgo()).test(value)));
    return new Reading(
        Subject.many("history"),
        ImmutableMap.of(work.pastExercise(), demands.build()),
        leaf.times());
  }

  @Override
  public Reading preference(PreferenceStated leaf) {
    return Reading.of(
        Subject.many("preference " + leaf.preference()),
        work.preference(leaf.preference()),
        Demand.that("stance", leaf.stance()::equals));
  }

  @Override
  public Reading consent(ConsentGiven leaf) {
    return Reading.of(
        new Subject("consent " + leaf.scope(), Facts.AT_MOST_ONE), work.consent(leaf.scope()));
  }

  @Override
  public Reading readiness(ReadinessStated leaf) {
    return Reading.of(
        new Subject("readiness " + leaf.prerequisite(), Facts.AT_MOST_ONE),
        work.readiness(leaf.prerequisite()),
        Demand.that("met", met -> met.equals(leaf.met())));
  }

  @Override
  public Reading circumstance(CircumstanceIs leaf) {
    Circumstance.Kind kind = leaf.kind();
    if (kind.isNumber()) {
      return circumstance(new CircumstanceWithin(kind, Range.any()));
    }
    Facts facts = kind == Circumstance.Kind.PLACE ? Facts.AT_MOST_ONE : Facts.ONE;
    return Reading.of(
        new Subject(kind.name(), facts),
        Circumstances.word(kind),
        Demand.that("word", value -> leaf.values().contains(Words.of((Enum<?>) value))));
  }

  @Override
  public Reading circumstance(CircumstanceWithin leaf) {
    return switch (leaf.kind()) {
      case MINUTES ->
        Reading.of(
            new Subject("minutes", Facts.AT_MOST_ONE),
            Circumstances.minutes(),
            Demand.cutting("minutes", leaf.range(), value -> leaf.range().contains((int) value)));
      case SESSION, SESSIONS_LEFT ->
        Reading.of(
            new Subject("sessions", Facts.AT_MOST_ONE),
            Circumstances.sessions(),
            Demand.cutting("sessions", leaf, value -> ((Circumstances.Sessions) value).fits(leaf)));
      default ->
        Reading.of(
            new Subject(leaf.kind().name(), Facts.AT_MOST_ONE),
            Circumstances.word(leaf.kind()),
            Demand.that("word", value -> false));
    };
  }

  /** An aim is written out before leaves are read. */
  @Override
  public Reading aim(AimRaised leaf) {
    throw new IllegalArgumentException("an aim is no stated fact: " + leaf.aim());
  }

  @Override
  public Reading attribute(AttributeIs leaf) {
    return Reading.of(
        Subject.many("attribute " + leaf.attribute()),
        work.attribute(leaf.attribute()),
        Demand.cutting("value", leaf, value -> {
          AttributeValue fact = (AttributeValue) value;
          return leaf.values().isEmpty()
              ? fact.number().isPresent() && leaf.range().contains(fact.number().getAsDouble())
              : leaf.values().contains(fact.value());
        }));
  }

  @Override
  public Reading setAside(FactsSetAside leaf) {
    return Reading.of(
        Subject.many("facts set aside"),
        stated.setAside(),
        Demand.that("reason", leaf.reasons()::contains));
  }

  private static void one(
      ImmutableList.Builder<Demand> demands, String trait, Collection<?> allowed) {
    if (!allowed.isEmpty()) {
      demands.add(Demand.that(trait, allowed::contains));
    }
  }

  private static void some(
      ImmutableList.Builder<Demand> demands, String trait, ImmutableSet<?> wanted) {
    if (!wanted.isEmpty()) {
      demands.add(Demand.oneOf(trait, wanted));
    }
  }

  private static Predicate<Object> within(Range range) {
    return value -> value instanceof OptionalInt number
        && number.isPresent()
        && range.contains(number.getAsInt());
  }
}
