package org.restory.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.restory.catalog.Catalog;
import org.restory.check.Words;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
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

/** A case in the making. Each leaf adds the least that makes it true, or says that it can't beside what is already there. */
final class Scene implements Leaf.Visitor<Boolean> {
  private static final Consents USABLE = Consents.given(ConsentScope.USE_FOR_PLANNING);
  private static final String WORDS = "as the person says it";

  private final Catalog catalog;
  private final SessionContext.Builder context = SessionContext.builder();
  private final Map<Circumstance.Kind, String> circumstances =
      new EnumMap<>(Circumstance.Kind.class);
  private final Map<Id<Prerequisite>, Boolean> readiness = new LinkedHashMap<>();
  private final Map<ConsentScope, Decision> consents = new EnumMap<>(ConsentScope.class);

  Scene(Catalog catalog, Format format, Phase phase) {
    this.catalog = catalog;
    circumstances.put(Circumstance.Kind.FORMAT, Words.of(format));
    circumstances.put(Circumstance.Kind.PHASE, Words.of(phase));
  }

  /** The case, if every leaf can be true in it at once. */
  Optional<SessionContext> with(Iterable<Leaf> leaves) {
    for (Leaf leaf : leaves) {
      if (!leaf.accept(this)) {
        return Optional.empty();
      }
    }
    return Optional.of(build());
  }

  /** Says that what an exercise asks for is given, with every consent that a rule may ask for beside. */
  Scene readyFor(Exercise exercise) {
    exercise.prerequisites().forEach(prerequisite -> readiness.put(prerequisite, true));
    EnumSet.allOf(ConsentScope.class).forEach(scope -> consents.put(scope, Decision.GIVEN));
    return this;
  }

  private SessionContext build() {
    readiness.forEach(
        (prerequisite, met) -> context.addReadiness(new Readiness(prerequisite, met)));
    consents.forEach((scope, decision) -> context.addConsents(new SessionConsent(scope, decision)));
    circumstances.forEach(this::set);
    return context.build();
  }

  private void set(Circumstance.Kind kind, String value) {
    switch (kind) {
      case FORMAT -> context.format(constant(Format.class, value));
      case PHASE -> context.phase(constant(Phase.class, value));
      case PLACE -> context.place(constant(SessionContext.Place.class, value));
      case PRIVACY -> context.privacy(constant(SessionContext.Privacy.class, value));
      case ATTENDANCE -> context.attendance(constant(SessionContext.Attendance.class, value));
      case AGE -> context.age(constant(SessionContext.AgeGroup.class, value));
      case MINUTES -> context.minutes(Integer.parseInt(value));
      case SESSION -> context.session(Integer.parseInt(value));
      case SESSIONS_LEFT -> {
        int session = Integer.parseInt(circumstances.getOrDefault(Circumstance.Kind.SESSION, "1"));
        context.session(session).sessionsPlanned(session + Integer.parseInt(value));
      }
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public Boolean barrier(BarrierExperienced leaf) {
    IntStream.range(0, leaf.times()).forEach(i -> addBarrier(leaf, WORDS + " " + i));
    return true;
  }

  private void addBarrier(BarrierExperienced leaf, String words) {
    BarrierExperience.Builder barrier = BarrierExperience.builder()
        .barrier(leaf.barrier().orElseGet(() -> first(Barrier.class).id()))
        .source(Source.CLIENT_STATED)
        .words(words);
    first(leaf.levels(), barrier::addLevels);
    first(leaf.domains(), barrier::addDomains);
    first(leaf.courses(), barrier::course);
    first(leaf.chronicities(), barrier::chronicity);
    first(leaf.mechanisms(), barrier::addMechanisms);
    first(leaf.leverages(), barrier::addLeverage);
    first(leaf.safety(), barrier::addSafety);
    number(leaf.intensity(), 4).ifPresent(barrier::intensity);
    if (leaf.onIntersection()) {
      intersection(new IntersectionStated(ImmutableSet.of()));
      barrier.addAllLinkedTo(twoDimensions());
    }
    context.addBarriers(barrier.build());
  }

  @Override
  public Boolean identity(IdentityVoiced leaf) {
    Disclosure.Builder disclosure = Disclosure.builder()
        .dimension(leaf.dimension()
            .or(() -> leaf.identity().map(id -> catalog.get(Identity.class, id).dimension()))
            .orElseGet(() -> twoDimensions().get(0)))
        .words(WORDS)
        .source(Source.CLIENT_STATED)
        .consents(USABLE);
    leaf.identity().ifPresent(disclosure::concept);
    number(leaf.salience(), 4).ifPresent(disclosure::salience);
    first(leaf.positions(), disclosure::position);
    first(leaf.meanings(), disclosure::addMeanings);
    context.addDisclosures(disclosure.build());
    return true;
  }

  @Override
  public Boolean intersection(IntersectionStated leaf) {
    context.addIntersections(Intersection.builder()
        .addAllDimensions(leaf.dimensions().size() > 1 ? leaf.dimensions() : twoDimensions())
        .words(WORDS)
        .consents(USABLE)
        .build());
    return true;
  }

  @Override
  public Boolean difference(PositionsDiffer leaf) {
    Id<IdentityDimension> dimension =
        leaf.dimension().orElseGet(() -> twoDimensions().get(0));
    context.addClinician(new ClinicianPosition(dimension, WORDS, Answer.YES));
    return identity(IdentityVoiced.builder().dimension(dimension).build());
  }

  @Override
  public Boolean concept(ConceptStated<?> leaf) {
    Class<?> kind = leaf.kind();
    if (kind == Goal.class) {
      context.addGoals(stated(Goal.class, leaf.concept()));
    } else if (kind == Strength.class) {
      context.addStrengths(stated(Strength.class, leaf.concept()));
    } else if (kind == Signal.class) {
      context.addSignals(stated(Signal.class, leaf.concept()));
    } else if (kind == SafetyConcern.class) {
      context.addConcerns(stated(SafetyConcern.class, leaf.concept()));
    } else {
      context.addAccessNeeds(stated(AccessNeed.class, leaf.concept()));
    }
    return true;
  }

  private <T extends Concept<T>> Stated<T> stated(Class<T> kind, Optional<? extends Id<?>> id) {
    return Stated.byClient(
        kind,
        id.map(given -> Id.<T>of(given.value())).orElseGet(() -> first(kind).id()));
  }

  @Override
  public Boolean alliance(AllianceEventNoted leaf) {
    context.addAlliance(new AllianceEvent(
        leaf.kinds().asList().get(0),
        firstOr(leaf.by(), AllianceEvent.By.UNSAID),
        firstOr(leaf.discussed(), Answer.NO)));
    return true;
  }

  @Override
  public Boolean measurement(MeasurementWithin leaf) {
    Instrument instrument = catalog.get(Instrument.class, leaf.instrument());
    Measurement.Builder measurement = Measurement.builder().instrument(instrument.id());
    double score = within(leaf.score(), instrument.max());
    if (leaf.item().isPresent()) {
      measurement.putItem(
          leaf.item().getAsInt(), within(leaf.score(), instrument.itemMax().orElse(1)));
    } else if (!leaf.fall().isAny()) {
      double fall = within(leaf.fall(), instrument.max());
      double now = leaf.score().isAny() ? instrument.min() : score;
      measurement.score(Math.max(now, -fall)).previous(Math.max(now, -fall) + fall);
    } else {
      measurement.score(score);
    }
    first(leaf.followedUp(), measurement::followedUp);
    context.addMeasurements(measurement.build());
    return true;
  }

  @Override
  public Boolean exercise(ExerciseOffered leaf) {
    Optional<Exercise> exercise = catalog.all(Exercise.class).stream()
        .filter(each -> leaf.exercise().stream().allMatch(each.id()::equals))
        .filter(each -> leaf.technique().stream().allMatch(each.technique()::equals))
        .filter(each -> leaf.depth().contains(each.depth()))
        .findFirst();
    exercise.ifPresent(found -> IntStream.range(0, leaf.times())
        .forEach(i -> context.addHistory(new PastExercise(
            found.id(),
            firstOr(leaf.outcomes(), PastExercise.Outcome.DONE),
            OptionalInt.of(number(leaf.sessionsAgo(), 100).orElse(1) + i)))));
    return exercise.isPresent();
  }

  @Override
  public Boolean preference(PreferenceStated leaf) {
    context.addPreferences(new StatedPreference(leaf.preference(), leaf.stance()));
    return true;
  }

  @Override
  public Boolean consent(ConsentGiven leaf) {
    consents.put(leaf.scope(), Decision.GIVEN);
    return true;
  }

  @Override
  public Boolean readiness(ReadinessStated leaf) {
    Boolean earlier = readiness.putIfAbsent(leaf.prerequisite(), leaf.met());
    return earlier == null || earlier == leaf.met();
  }

  @Override
  public Boolean circumstance(CircumstanceIs leaf) {
    String value = circumstances.computeIfAbsent(
        leaf.kind(), kind -> leaf.values().asList().get(0));
    return leaf.values().contains(value);
  }

  @Override
  public Boolean circumstance(CircumstanceWithin leaf) {
    String value = circumstances.computeIfAbsent(
        leaf.kind(), kind -> Integer.toString(number(leaf.range(), 480).orElse(1)));
    return leaf.range().contains(Double.parseDouble(value));
  }

  /** What raises the aim stands among the other leaves. */
  @Override
  public Boolean aim(AimRaised leaf) {
    return true;
  }

  @Override
  public Boolean attribute(AttributeIs leaf) {
    String value =
        firstOr(leaf.values(), Integer.toString(number(leaf.range(), 1000).orElse(1)));
    context.addAttributes(new AttributeValue(leaf.attribute(), value));
    return true;
  }

  @Override
  public Boolean setAside(FactsSetAside leaf) {
    switch (leaf.reasons().asList().get(0)) {
      case IDENTITY_NOT_FROM_CLIENT -> context.addDisclosures(unusable(Source.RECORD));
      case IDENTITY_WITHOUT_CONSENT -> context.addDisclosures(unusable(Source.CLIENT_STATED));
      case BARRIER_FROM_RECORD ->
        context.addBarriers(BarrierExperience.builder()
            .barrier(first(Barrier.class).id())
            .source(Source.RECORD)
            .build());
      case STATEMENT_FROM_RECORD ->
        context.addGoals(Stated.<Goal>builder()
            .kind(Goal.class)
            .concept(first(Goal.class).id())
            .source(Source.RECORD)
            .build());
    }
    return true;
  }

  private Disclosure unusable(Source source) {
    return Disclosure.builder()
        .dimension(twoDimensions().get(0))
        .words(WORDS)
        .source(source)
        .build();
  }

  private ImmutableList<Id<IdentityDimension>> twoDimensions() {
    return catalog.all(IdentityDimension.class).stream()
        .limit(2)
        .map(IdentityDimension::id)
        .collect(ImmutableList.toImmutableList());
  }

  private <T extends Concept<T>> T first(Class<T> kind) {
    return catalog.all(kind).asList().get(0);
  }

  private static <T> void first(Set<T> wanted, Consumer<T> say) {
    wanted.stream().findFirst().ifPresent(say);
  }

  private static <T> T firstOr(ImmutableSet<T> wanted, T usual) {
    return wanted.isEmpty() ? usual : wanted.asList().get(0);
  }

  /** A whole number in a range, at most a limit; none where any will do. */
  private static OptionalInt number(Range range, int limit) {
    return range.isAny() ? OptionalInt.empty() : OptionalInt.of((int) within(range, limit));
  }

  private static double within(Range range, double limit) {
    return range.from() > Double.NEGATIVE_INFINITY
        ? Math.ceil(range.from())
        : Math.floor(Math.min(range.to(), limit));
  }
}
