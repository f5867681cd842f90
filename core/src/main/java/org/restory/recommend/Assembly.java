package org.restory.recommend;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.restory.context.Fact;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.Place;
import org.restory.context.Stated;
import org.restory.engine.Match;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.safety.Prerequisite;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.Adaptation;
import org.restory.report.Recommendation.Check;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.Recommendation.Strength;
import org.restory.rule.effect.Effect;

/** Writes out a chosen exercise with all that a person needs to judge it. */
final class Assembly {
  private static final int STRONG = 12;
  private static final int FAIR = 6;

  private final Catalog catalog;
  private final Shelf shelf;
  private final Choice choice;
  private final Prompts prompts;
  private final SessionContext context;
  private final Reasons reasons;
  private final AimWeights aims;
  private final Selection selection;
  private final ImmutableList<Applied> warnings;
  private final ImmutableList<Applied> preferences;
  private final ImmutableList<Applied> restraints;
  private final ImmutableList<Applied> kept;

  Assembly(Chooser chooser, Choice choice, Prompts prompts) {
    this.catalog = chooser.catalog();
    this.shelf = chooser.shelf();
    this.choice = choice;
    this.prompts = prompts;
    this.context = choice.context();
    this.reasons = choice.view().reasons();
    this.aims = choice.view().aims();
    this.selection = choice.selection();
    Match match = choice.view().match();
    RuleEffects effects = chooser.effects();
    this.warnings = Applied.of(match.fired(), effects::cautions, context);
    this.preferences = Applied.of(match.fired(), effects::preferences, context);
    this.restraints = Applied.of(match.fired(), effects::restraints, context);
    this.kept = Applied.of(match.kept(), effects::restraints, context);
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
        .addAllPrompts(prompts.of(number))
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

  private ImmutableList<GivenCaution> cautions(int number) {
    Map<String, GivenCaution> cautions = new LinkedHashMap<>();
    for (Applied warning : warnings) {
      if (warning.effect() instanceof Effect.Caution caution && warning.takesIn(number)) {
        cautions.putIfAbsent(
            caution.text(),
            new GivenCaution(
                caution.text(), caution.clientText(), Optional.of(reasons.of(warning.fired()))));
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
    return preferences.stream()
        .filter(preference -> preference.takesIn(number))
        .map(preference -> reasons.of(preference.fired()))
        .distinct()
        .sorted(Comparator.comparing(Reason::label))
        .collect(toImmutableList());
  }

  private ImmutableSet<Fact> permittedBy(int number) {
    ImmutableSet.Builder<Fact> permitting = ImmutableSet.builder();
    Set<ConsentScope> needed = consentsNeeded(number);
    for (SessionConsent consent : context.consents()) {
      if (needed.contains(consent.scope())) {
        permitting.add(consent);
      }
    }
    for (Applied restraint : kept) {
      if (restraint.takesIn(number)) {
        permitting.addAll(restraint.fired().facts());
      }
    }
    return permitting.build();
  }

  /** The uses that the exercise, or a rule that holds, needs consent for. */
  private Set<ConsentScope> consentsNeeded(int number) {
    Set<ConsentScope> needed = EnumSet.noneOf(ConsentScope.class);
    needed.addAll(shelf.get(number).consents());
    for (Applied restraint : restraints) {
      if (restraint.effect() instanceof Effect.RequireConsent require
          && restraint.takesIn(number)) {
        needed.add(require.scope());
      }
    }
    return needed;
  }
}
