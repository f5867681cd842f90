package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.SetAside;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.logic.Form.Domain;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;

/** The forms of what a person states: barriers, sides of identity and where they meet, goals and their like. */
@SuppressWarnings("unchecked") // a trait holds the values of its own domain only
final class StatedForms {
  private static final Consents USABLE = Consents.given(ConsentScope.USE_FOR_PLANNING);
  private static final String WORDS = "as the person says it";
  private static final ImmutableList<LifeDomain> DOMAINS =
      ImmutableList.copyOf(LifeDomain.values());
  private static final int MOST_SIDES = 8;

  private final Catalog catalog;

  StatedForms(Catalog catalog) {
    this.catalog = catalog;
  }

  Form barrier() {
    return new Form(
        "barrier",
        ImmutableMap.of(
            "barrier", ids(Barrier.class),
            "intensity", Domain.of(optionalTo(4)),
            "course", constants(BarrierExperience.Course.class, BarrierExperience.Course.UNKNOWN),
            "chronicity", optional(ImmutableList.copyOf(BarrierExperience.Chronicity.values())),
            "linked", Domain.of(linkable())),
        true,
        values -> 1,
        this::stateBarrier);
  }

  private ImmutableList<Boolean> linkable() {
    return dimensions().size() < 2 ? ImmutableList.of(false) : ImmutableList.of(false, true);
  }

  private void stateBarrier(
      Session session, Values values, ImmutableSetMultimap<String, Object> many, int copy) {
    BarrierExperience.Builder barrier = BarrierExperience.builder()
        .barrier((Id<Barrier>) values.get("barrier"))
        .source(Source.CLIENT_STATED)
        .course((BarrierExperience.Course) values.get("course"))
        .addAllLevels((Set<Level>) (Set<?>) many.get("level"))
        .addAllDomains((Set<LifeDomain>) (Set<?>) many.get("domain"))
        .addAllMechanisms((Set<Id<Mechanism>>) (Set<?>) many.get("mechanism"))
        .addAllLeverage((Set<BarrierExperience.Leverage>) (Set<?>) many.get("leverage"))
        .addAllSafety((Set<Id<SafetyConcern>>) (Set<?>) many.get("safety"));
    if (copy > 0) {
      barrier.words(WORDS + " " + copy);
    }
    ((OptionalInt) values.get("intensity")).ifPresent(barrier::intensity);
    ((Optional<BarrierExperience.Chronicity>) values.get("chronicity"))
        .ifPresent(barrier::chronicity);
    if (Boolean.TRUE.equals(values.get("linked"))) {
      barrier.addAllLinkedTo(dimensions().subList(0, 2));
    }
    session.context.addBarriers(barrier.build());
  }

  Form disclosure() {
    return new Form(
        "disclosure",
        ImmutableMap.of(
            "differs", Domain.of(ImmutableList.of(false, true)),
            "dimension", Domain.of(dimensions()),
            "identity", optional(idsOf(Identity.class)),
            "salience", Domain.of(IntStream.rangeClosed(0, 4).boxed().toList())),
        true,
        values -> Boolean.TRUE.equals(values.get("differs")) ? 2 : 1,
        this::stateDisclosure);
  }

  private void stateDisclosure(
      Session session, Values values, ImmutableSetMultimap<String, Object> many, int copy) {
    Id<IdentityDimension> dimension = (Id<IdentityDimension>) values.get("dimension");
    Disclosure.Builder disclosure = Disclosure.builder()
        .dimension(dimension)
        .words(WORDS)
        .source(Source.CLIENT_STATED)
        .consents(USABLE)
        .addAllMeanings((Set<Disclosure.Meaning>) (Set<?>) many.get("meaning"));
    ((Optional<Id<Identity>>) values.get("identity")).ifPresent(disclosure::concept);
    int salience = (int) values.get("salience");
    if (salience > 0) {
      disclosure.salience(salience);
    }
    // One position is said in general, each further one of an area of life.
    List<Disclosure.Position> positions =
        ((Set<Disclosure.Position>) (Set<?>) many.get("position")).stream().toList();
    positions.stream().findFirst().ifPresent(disclosure::position);
    IntStream.range(1, positions.size())
        .forEach(i -> disclosure.putPositionIn(DOMAINS.get(i), positions.get(i)));
    session.context.addDisclosures(disclosure.build());
    if (Boolean.TRUE.equals(values.get("differs"))) {
      session.context.addClinician(new ClinicianPosition(dimension, WORDS, Answer.YES));
    }
  }

  /** An intersection joins two sides at least, so the sides it joins are one value. */
  Form intersection() {
    return new Form(
        "intersection",
        ImmutableMap.of("dimensions", cuts -> joined((ImmutableList<Set<?>>) (List<?>) cuts)),
        true,
        values -> 1,
        (session, values, many, copy) -> session.context.addIntersections(Intersection.builder()
            .addAllDimensions((Set<Id<IdentityDimension>>) values.get("dimensions"))
            .words(WORDS)
            .consents(USABLE)
            .build()));
  }

  private ImmutableList<?> joined(ImmutableList<Set<?>> asked) {
    Set<Object> sides = new LinkedHashSet<>();
    dimensions().stream()
        .filter(side -> asked.stream().noneMatch(some -> some.contains(side)))
        .limit(2)
        .forEach(sides::add);
    asked.forEach(sides::addAll);
    if (sides.size() > MOST_SIDES) {
      throw new Effort.Spent();
    }
    return Sets.powerSet(sides).stream()
        .filter(some -> some.size() >= 2)
        .sorted((a, b) -> Integer.compare(a.size(), b.size()))
        .map(ImmutableSet::copyOf)
        .collect(ImmutableList.toImmutableList());
  }

  Form concept(Class<?> kind) {
    if (kind == Goal.class) {
      return concept(Goal.class, (session, stated) -> session.context.addGoals(stated));
    }
    if (kind == Strength.class) {
      return concept(Strength.class, (session, stated) -> session.context.addStrengths(stated));
    }
    if (kind == Signal.class) {
      return concept(Signal.class, (session, stated) -> session.context.addSignals(stated));
    }
    if (kind == AccessNeed.class) {
      return concept(AccessNeed.class, (session, stated) -> session.context.addAccessNeeds(stated));
    }
    return concept(SafetyConcern.class, (session, stated) -> session.context.addConcerns(stated));
  }

  private <T extends Concept<T>> Form concept(Class<T> kind, Adder<T> adder) {
    return new Form(
        kind.getSimpleName(),
        ImmutableMap.of("concept", ids(kind)),
        (session, values, many, copy) ->
            adder.add(session, Stated.byClient(kind, (Id<T>) values.get("concept"))));
  }

  private interface Adder<T extends Concept<T>> {
    void add(Session session, Stated<T> stated);
  }

  Form setAside() {
    return new Form(
        "set aside",
        ImmutableMap.of("reason", Domain.of(reasons())),
        (session, values, many, copy) -> {
          switch ((SetAside.Reason) values.get("reason")) {
            case IDENTITY_NOT_FROM_CLIENT ->
              session.context.addDisclosures(unusable(Source.RECORD));
            case IDENTITY_WITHOUT_CONSENT ->
              session.context.addDisclosures(unusable(Source.CLIENT_STATED));
            case BARRIER_FROM_RECORD ->
              session.context.addBarriers(BarrierExperience.builder()
                  .barrier(idsOf(Barrier.class).get(0))
                  .source(Source.RECORD)
                  .build());
            case STATEMENT_FROM_RECORD ->
              session.context.addGoals(Stated.<Goal>builder()
                  .kind(Goal.class)
                  .concept(idsOf(Goal.class).get(0))
                  .source(Source.RECORD)
                  .build());
          }
        });
  }

  private ImmutableList<SetAside.Reason> reasons() {
    return Stream.of(SetAside.Reason.values())
        .filter(reason -> switch (reason) {
          case IDENTITY_NOT_FROM_CLIENT, IDENTITY_WITHOUT_CONSENT ->
            !dimensions().isEmpty();
          case BARRIER_FROM_RECORD -> !catalog.all(Barrier.class).isEmpty();
          case STATEMENT_FROM_RECORD -> !catalog.all(Goal.class).isEmpty();
        })
        .collect(ImmutableList.toImmutableList());
  }

  private Disclosure unusable(Source source) {
    return Disclosure.builder()
        .dimension(dimensions().get(0))
        .words(WORDS)
        .source(source)
        .build();
  }

  private ImmutableList<Id<IdentityDimension>> dimensions() {
    return idsOf(IdentityDimension.class);
  }

  private <T extends Concept<T>> Domain ids(Class<T> kind) {
    return Domain.of(idsOf(kind));
  }

  private <T extends Concept<T>> ImmutableList<Id<T>> idsOf(Class<T> kind) {
    return catalog.all(kind).stream().map(Concept::id).collect(ImmutableList.toImmutableList());
  }

  private static Domain optional(ImmutableList<?> values) {
    return Domain.of(Stream.concat(Stream.of(Optional.empty()), values.stream().map(Optional::of))
        .toList());
  }

  private static List<OptionalInt> optionalTo(int most) {
    return Stream.concat(
            Stream.of(OptionalInt.empty()),
            IntStream.rangeClosed(0, most).mapToObj(OptionalInt::of))
        .toList();
  }

  /** The constants of an enumeration, the plainest first. */
  static <E extends Enum<E>> Domain constants(Class<E> type, E plain) {
    return Domain.of(Stream.concat(
            Stream.of(plain), Stream.of(type.getEnumConstants()).filter(each -> each != plain))
        .toList());
  }
}
