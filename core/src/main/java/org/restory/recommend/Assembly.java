package org.restory.recommend;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.choice.AimWeights;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.choice.Reasons;
import org.restory.choice.RuleEffects;
import org.restory.choice.Safeguard;
import org.restory.choice.Selection;
import org.restory.choice.Shelf;
import org.restory.choice.TargetedEffect;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.Place;
import org.restory.context.Stated;
import org.restory.engine.Match;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;
import org.restory.model.safety.Prerequisite;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.Adaptation;
import org.restory.report.Recommendation.Check;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.OfferedPrompt;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.Recommendation.Strength;
import org.restory.rule.effect.Effect;

/** Writes out a chosen exercise with all that a person needs to judge it. */
final class Assembly {
  private static final int MOST_PROMPTS = 5;
  private static final int STRONG = 12;
  private static final int FAIR = 6;

  private final Catalog catalog;
  private final Shelf shelf;
  private final Choice choice;
  private final SessionContext context;
  private final Match match;
  private final Reasons reasons;
  private final RuleEffects effects;
  private final AimWeights aims;
  private final Selection selection;

  Assembly(Chooser chooser, Choice choice) {
    this.catalog = chooser.catalog();
    this.shelf = chooser.shelf();
    this.effects = chooser.effects();
    this.choice = choice;
    this.context = choice.context();
    this.match = choice.view().match();
    this.reasons = choice.view().reasons();
    this.aims = choice.view().aims();
    this.selection = choice.selection();
  }

  /** Every chosen exercise, in order. */
  ImmutableList<Recommendation> write() {
    return choice.chosen().stream().map(this::write).collect(toImmutableList());
  }

  private Recommendation write(int number) {
    Exercise exercise = shelf.get(number);
    ImmutableList<ServedAim> served = served(number);
    return Recommendation.builder()
        .exercise(exercise.id())
        .name(exercise.name())
        .purpose(exercise.about().description())
        .participation(exercise.participation())
        .minutes(exercise.minutes())
        .depth(exercise.depth())
        .exposure(exercise.exposure())
        .strength(strength(exercise, served))
        .addAllAims(served)
        .addAllPrompts(prompts(exercise))
        .optOut(exercise.optOut())
        .addAllCautions(cautions(number))
        .addAllChecks(checks(exercise))
        .addAllAdaptations(adaptations(exercise))
        .addAllPreferredBecause(preferredBecause(number))
        .addAllPermittedBy(permittedBy(number))
        .addAllEvidence(exercise.evidence())
        .addAllReferences(exercise.references())
        .build();
  }

  /** The raised aims it serves; and, where nothing raised seeks change around the person, those of its aims that do. */
  private ImmutableList<ServedAim> served(int number) {
    Exercise exercise = shelf.get(number);
    Stream<RaisedAim> raised = aims.servedBy(number).stream();
    Stream<RaisedAim> served =
        selection.isForContext(number) ? Stream.concat(raised, aroundThePerson(exercise)) : raised;
    return served
        .map(aim -> new ServedAim(aim, fit(exercise, aim.aim())))
        .collect(toImmutableList());
  }

  /** The aims of an exercise that is there because something around the person must be addressed. */
  private Stream<RaisedAim> aroundThePerson(Exercise exercise) {
    Reason reason = Safeguard.CONTEXT.reason(selection.barriersBeyondPersons());
    return exercise.aims().keySet().stream()
        .map(id -> catalog.get(Aim.class, id))
        .filter(Aim::addressesContext)
        .map(aim -> AimWeights.raised(aim, 1, List.of(reason)));
  }

  private static Fit fit(Exercise exercise, Id<Aim> aim) {
    return exercise.aims().getOrDefault(aim, Fit.SECONDARY);
  }

  private static Strength strength(Exercise exercise, List<ServedAim> served) {
    int most = served.stream()
        .mapToInt(
            aim -> aim.raised().weight() * fit(exercise, aim.raised().aim()).factor())
        .max()
        .orElse(0);
    if (most >= STRONG) {
      return Strength.STRONG;
    }
    return most >= FAIR ? Strength.FAIR : Strength.LIGHT;
  }

  /** The first prompt of each step, then the rest in order. */
  private ImmutableList<OfferedPrompt> prompts(Exercise exercise) {
    Stream<Id<ReflectivePrompt>> firsts =
        exercise.steps().stream().map(Step::prompts).filter(p -> !p.isEmpty()).map(p -> p.get(0));
    ImmutableSet<Id<ReflectivePrompt>> chosen = Stream.concat(firsts, exercise.prompts())
        .distinct()
        .limit(MOST_PROMPTS)
        .collect(toImmutableSet());
    return exercise
        .prompts()
        .filter(chosen::contains)
        .distinct()
        .map(id -> catalog.get(ReflectivePrompt.class, id))
        .map(prompt -> new OfferedPrompt(prompt.id(), prompt.text(), prompt.optOut()))
        .collect(toImmutableList());
  }

  private ImmutableList<GivenCaution> cautions(int number) {
    Map<String, GivenCaution> cautions = new LinkedHashMap<>();
    for (Match.Fired fired : match.fired()) {
      for (TargetedEffect warning : effects.cautions(fired.number())) {
        if (warning.effect() instanceof Effect.Caution caution
            && warning.takesIn(number, context)) {
          cautions.putIfAbsent(
              caution.text(),
              new GivenCaution(
                  caution.text(), caution.clientText(), Optional.of(reasons.of(fired))));
        }
      }
    }
    for (String text : shelf.get(number).cautions()) {
      cautions.putIfAbsent(text, new GivenCaution(text, Optional.empty(), Optional.empty()));
    }
    return ImmutableList.copyOf(cautions.values());
  }

  private ImmutableList<Check> checks(Exercise exercise) {
    return exercise.prerequisites().stream()
        .filter(
            id -> context.readiness().stream().noneMatch(r -> r.prerequisite().equals(id)))
        .map(id -> new Check(id, catalog.get(Prerequisite.class, id).ask()))
        .collect(toImmutableList());
  }

  private ImmutableList<Adaptation> adaptations(Exercise exercise) {
    Stream<Adaptation> forNeeds = context.accessNeeds().stream()
        .filter(Fact::mayBeUsed)
        .map(Stated::concept)
        .filter(need -> exercise.adaptations().containsKey(need))
        .sorted()
        .map(need ->
            new Adaptation(Optional.of(need), exercise.adaptations().getOrDefault(need, "")));
    boolean atDistance =
        context.place().filter(place -> place != Place.IN_PERSON).isPresent();
    Stream<Adaptation> forPlace = exercise.telehealth().filter(how -> atDistance).stream()
        .map(how -> new Adaptation(Optional.empty(), how));
    return Stream.concat(forNeeds, forPlace).collect(toImmutableList());
  }

  private ImmutableList<Reason> preferredBecause(int number) {
    return match.fired().stream()
        .filter(fired -> takesIn(effects.preferences(fired.number()), number))
        .map(reasons::of)
        .sorted(Comparator.comparing(Reason::label))
        .collect(toImmutableList());
  }

  private boolean takesIn(ImmutableList<TargetedEffect> some, int number) {
    return some.stream().anyMatch(effect -> effect.takesIn(number, context));
  }

  private ImmutableSet<Fact> permittedBy(int number) {
    ImmutableSet<ConsentScope> needed = consentsNeeded(number);
    Stream<Fact> consents = context.consents().stream()
        .filter(consent -> needed.contains(consent.scope()))
        .map(consent -> consent);
    Stream<Fact> kept = match.kept().stream()
        .filter(restraint -> takesIn(effects.restraints(restraint.number()), number))
        .flatMap(restraint -> restraint.facts().stream());
    return Stream.concat(consents, kept).collect(toImmutableSet());
  }

  /** The uses that the exercise, or a rule that holds, needs consent for. */
  private ImmutableSet<ConsentScope> consentsNeeded(int number) {
    Stream<ConsentScope> byRules = match.fired().stream()
        .flatMap(fired -> effects.restraints(fired.number()).stream())
        .filter(restraint -> restraint.effect() instanceof Effect.RequireConsent
            && restraint.takesIn(number, context))
        .map(restraint -> ((Effect.RequireConsent) restraint.effect()).scope());
    return Stream.concat(shelf.get(number).consents().stream(), byRules).collect(toImmutableSet());
  }
}
