package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Map;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.wording.Wording;

/**
 * A rule as an event-condition-action rule for people to read: when, because, then. Its condition is told in words, and as an external
 * constant of FHIRPath that Restory alone can supply: any other engine must fail there instead of guessing. Only what a rule offers names
 * exercises to do; what it holds back is said in words, so that nobody takes it for a thing to do.
 */
final class Plans {

  private final Addresses addresses;
  private final Heading heading;
  private final Works works;
  private final Wording wording;
  private final EffectWords effects;
  private final ImmutableListMultimap<Id<Aim>, Exercise> servedBy;

  Plans(Catalog catalog, Addresses addresses, Heading heading) {
    this.addresses = addresses;
    this.heading = heading;
    this.works = new Works(catalog);
    this.wording = Wording.of(catalog);
    this.effects = new EffectWords(catalog);
    this.servedBy = catalog.offered(Exercise.class).stream()
        .collect(flatteningToImmutableListMultimap(
            exercise -> exercise, exercise -> exercise.aims().entrySet().stream()))
        .entries()
        .stream()
        .filter(served -> served.getValue().getValue() == Fit.PRIMARY)
        .collect(ImmutableListMultimap.toImmutableListMultimap(
            served -> served.getValue().getKey(), Map.Entry::getKey));
  }

  PlanDefinition of(Rule rule) {
    String title =
        rule.number().map(number -> number + " ").orElse("") + rule.id().value();
    PlanDefinition plan = heading.of(new PlanDefinition(), Rule.class, rule, title);
    plan.setType(new CodeableConcept()
        .addCoding(new Coding(
            "http://terminology.hl7.org/CodeSystem/plan-definition-type", "eca-rule", "ECA Rule")));
    plan.setDescription(rule.because());
    plan.setUsage("A client would read: " + rule.forClient()
        + rule.liftsWhen().map(lifts -> "\n\nIt lifts when: " + lifts).orElse(""));
    plan.addUseContext(heading.usedBy(Participation.CLINICIAN));
    plan.addAction(whole(rule));
    return Narratives.tell(
        plan, title, rule.because(), "When " + wording.condition(rule.when()) + ".");
  }

  private PlanDefinitionActionComponent whole(Rule rule) {
    PlanDefinitionActionComponent action = new PlanDefinitionActionComponent();
    action.setTitle("Then");
    action.setDescription(rule.because());
    action.addTrigger(
        new TriggerDefinition().setType(TriggerType.NAMEDEVENT).setName("patient-view"));
    action
        .addCondition()
        .setKind(ActionConditionKind.APPLICABILITY)
        .setExpression(new Expression()
            .setDescription("When " + wording.condition(rule.when()) + ".")
            .setLanguage("text/fhirpath")
            .setExpression("%`restory-rule-" + rule.id() + "`"));
    works.cited(rule.references().stream()).forEach(action::addDocumentation);
    rule.then().forEach(effect -> action.addAction(part(effect)));
    return action;
  }

  private PlanDefinitionActionComponent part(Effect effect) {
    EffectKind kind = EffectWords.kind(effect);
    PlanDefinitionActionComponent part = new PlanDefinitionActionComponent()
        .setTitle(kind.display())
        .setDescription(effects.of(effect))
        .addCode(new CodeableConcept()
            .addCoding(
                new Coding(addresses.codeSystem("rule-effect"), kind.code(), kind.display())));
    if (effect instanceof Effect.Raise raise && servedBy.containsKey(raise.aim())) {
      part.setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP)
          .setSelectionBehavior(ActionSelectionBehavior.ANY)
          .setRequiredBehavior(ActionRequiredBehavior.COULD);
      servedBy.get(raise.aim()).forEach(exercise -> part.addAction(offer(exercise)));
    }
    return part;
  }

  private PlanDefinitionActionComponent offer(Exercise exercise) {
    return new PlanDefinitionActionComponent()
        .setTitle(exercise.name())
        .setRequiredBehavior(ActionRequiredBehavior.COULD)
        .setDefinition(new CanonicalType(heading.canonical("ActivityDefinition", exercise)));
  }
}
