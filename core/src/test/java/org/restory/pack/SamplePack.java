package org.restory.pack;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.restory.catalog.Pack;
import org.restory.model.About;
import org.restory.model.Coding;
import org.restory.model.ConsentScope;
import org.restory.model.Evidence;
import org.restory.model.Format;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.Sensitivity;
import org.restory.model.Tag;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.Mode;
import org.restory.model.practice.Principle;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** A pack made in Java with one concept of each kind and nothing left out. */
final class SamplePack {
  private static final About ABOUT = About.builder()
      .name("A name: with a colon")
      .description("Two lines,\nthe second with 'quotes' and # a hash.")
      .number("B07")
      .addCodings(new Coding("http://snomed.info/sct", "105480006", "Refusal"))
      .addReferences(Id.of("freire1970"))
      .sensitivity(Sensitivity.LEGAL)
      .provenance(provenance(Id.of("another")))
      .build();
  private static final Evidence EVIDENCE = Evidence.builder()
      .kind(Evidence.Kind.META_ANALYSIS)
      .finding(Evidence.Finding.MIXED)
      .note("Studied a little.")
      .addReferences(Id.of("freire1970"))
      .build();

  static final Pack PACK = Pack.builder()
      .name("sample")
      .version("1.0")
      .title("A sample")
      .provenance(Provenance.builder().author("An editor").license("MIT").build())
      .addConcepts(
          new Framework(Id.of("acme:framework"), ABOUT),
          new Principle(Id.of("principle"), ABOUT),
          new IdentityDimension(Id.of("side"), ABOUT),
          new Identity(Id.of("narrow"), ABOUT, Id.of("side"), Optional.of(Id.of("broad"))),
          barrier(),
          new Mechanism(Id.of("mechanism"), ABOUT),
          new Strength(Id.of("strength"), ABOUT),
          new Goal(Id.of("goal"), ABOUT),
          new Signal(Id.of("signal"), ABOUT, Signal.NotedBy.CLINICIAN),
          new SafetyConcern(Id.of("concern"), ABOUT),
          new Prerequisite(Id.of("prerequisite"), ABOUT, "Has it been asked?"),
          instrument(),
          new Preference(Id.of("preference"), ABOUT),
          new AccessNeed(Id.of("need"), ABOUT),
          new Tag(Id.of("tag"), ABOUT),
          new HostAttribute(Id.of("attribute"), ABOUT),
          reference(),
          Aim.builder()
              .id(Id.of("aim"))
              .about(ABOUT)
              .forClinician(true)
              .addressesContext(true)
              .addTechniques(Id.of("technique"))
              .build(),
          technique(),
          exercise(),
          prompt(),
          rule(),
          shape(),
          journey(),
          GlossaryTerm.builder()
              .id(Id.of("term"))
              .about(ABOUT)
              .addAlso("another word")
              .forClinician("Say it plainly.")
              .addRelated(Id.of("other-term"))
              .build(),
          answered(),
          counted())
      .build();

  private SamplePack() {}

  private static Provenance provenance(Id<?> replacement) {
    return Provenance.builder()
        .author("A clinician")
        .version("3")
        .reviewed(LocalDate.of(2026, 1, 31))
        .reviewBy(LocalDate.of(2027, 1, 31))
        .addReviewers(Provenance.Reviewer.CLINICIAN, Provenance.Reviewer.LIVED_EXPERIENCE)
        .readingLevel(7)
        .license("CC-BY-4.0")
        .withdrawn(new Provenance.Withdrawal(
            LocalDate.of(2026, 2, 1), "A better one is there.", Optional.of(replacement)))
        .build();
  }

  private static CodeMapping answered() {
    return CodeMapping.builder()
        .id(Id.of("answered"))
        .code(new Coding("http://loinc.org", "71802-3", "Housing status"))
        .answer(new Coding("http://loinc.org", "LA31993-1", "I have housing: \"yes\""))
        .edition("2.82")
        .means(Meaning.item(Id.of("instrument"), 3))
        .relation(CodeMapping.Relation.RELATEDTO)
        .direction(CodeMapping.Direction.BOTH)
        .status(CodeMapping.Status.DEPRECATED)
        .checked(CodeMapping.Checked.SECOND_HAND)
        .source("An answer list: read twice")
        .asOf(LocalDate.of(2026, 1, 31))
        .note("Ask, and don't assume.")
        .provenance(provenance(Id.of("counted")))
        .build();
  }

  private static CodeMapping counted() {
    return CodeMapping.builder()
        .id(Id.of("counted"))
        .code(new Coding("http://loinc.org", "44255-8", "Feeling down"))
        .atLeast(1.5)
        .edition("2.82")
        .means(Meaning.of(AccessNeed.class, Id.of("need")))
        .relation(CodeMapping.Relation.WIDER)
        .direction(CodeMapping.Direction.IN)
        .checked(CodeMapping.Checked.IN_SOURCE)
        .source("The owner's page")
        .asOf(LocalDate.of(2026, 1, 31))
        .build();
  }

  private static SessionShape shape() {
    return SessionShape.builder()
        .id(Id.of("shape"))
        .about(ABOUT)
        .addFormats(Format.COUPLE)
        .minutes(30)
        .addParts(
            new SessionShape.Part("Arrive", Step.Part.OPENING, 10, 15, "Sit down."),
            new SessionShape.Part("Land", Step.Part.CLOSING, 15, 20, "Get up."))
        .settlingMinutes(5)
        .addKeeps("Go slowly.")
        .build();
  }

  private static JourneyTemplate journey() {
    return JourneyTemplate.builder()
        .id(Id.of("journey"))
        .about(ABOUT)
        .addFormats(Format.COUPLE)
        .addStations(JourneyTemplate.Station.builder()
            .session(1)
            .phase(Phase.ENGAGING)
            .addAims(Id.of("aim"))
            .addOrElse(Id.of("other-aim"))
            .why("To begin.")
            .build())
        .addReviewsAt(1)
        .addKeeps("Go slowly.")
        .addReplanWhen("They ask.")
        .build();
  }

  private static Barrier barrier() {
    return Barrier.builder()
        .id(Id.of("barrier"))
        .about(ABOUT)
        .family(Barrier.Family.ACCESS)
        .parent(Id.of("access-barrier"))
        .addLevels(Level.INSTITUTIONAL)
        .addDomains(LifeDomain.THERAPY_ITSELF)
        .build();
  }

  private static Instrument instrument() {
    return Instrument.builder()
        .id(Id.of("instrument"))
        .about(ABOUT)
        .min(0)
        .max(40.5)
        .higherIs(Instrument.Direction.BETTER)
        .items(4)
        .itemMax(10)
        .addBands(new Instrument.Band("low", 0, 25.5))
        .licence("To be confirmed.")
        .build();
  }

  private static Reference reference() {
    return Reference.builder()
        .id(Id.of("freire1970"))
        .authors("Freire, P.")
        .year(1970)
        .title("Pedagogy of the oppressed")
        .kind("theory")
        .supports("Problem-posing")
        .venue("Herder and Herder")
        .volume("1")
        .issue("2")
        .pages("3–4")
        .doi("10.1000/182")
        .isbn("978-0")
        .provenance(provenance(Id.of("freire1996")))
        .build();
  }

  private static Technique technique() {
    return Technique.builder()
        .id(Id.of("technique"))
        .about(ABOUT)
        .family(Technique.Family.SELF_ADVOCACY)
        .addFrameworks(Id.of("acme:framework"))
        .addStructure("First.", "Second.")
        .addParticipation(Participation.JOINT)
        .addPhases(Phase.ACTING)
        .minutesFrom(20)
        .minutesTo(40)
        .maxDepth(3)
        .maxExposure(0)
        .addCautions("Slowly.")
        .addPrerequisites(Id.of("prerequisite"))
        .addEvidence(EVIDENCE)
        .authoring(Technique.Authoring.PREPARATION_ONLY)
        .build();
  }

  private static Exercise exercise() {
    return Exercise.builder()
        .id(Id.of("exercise"))
        .about(ABOUT)
        .technique(Id.of("technique"))
        .putAllAims(ImmutableMap.of(Id.of("aim"), Fit.PRIMARY, Id.of("other-aim"), Fit.SECONDARY))
        .participation(Participation.CLIENT)
        .addFormats(Format.SELF_GUIDED)
        .addPhases(Phase.ENGAGING)
        .minutes(5)
        .depth(1)
        .exposure(0)
        .selfGuided(true)
        .addTags(Id.of("tag"))
        .addModes(Mode.SPEAK, Mode.SILENT)
        .addMaterials("paper")
        .addPrerequisites(Id.of("prerequisite"))
        .addConsents(ConsentScope.USE_FOR_PLANNING)
        .optOut("You can stop.")
        .addSteps(step(Step.Part.OPENING, 2), step(Step.Part.CLOSING, 3))
        .addWorksAsIs(Id.of("more-time"))
        .putAllAdaptations(ImmutableMap.of(Id.of("need"), "By voice."))
        .telehealth("By phone.")
        .group("One by one.")
        .addCautions("Slowly.")
        .aftercare("Rest.")
        .addEvidence(EVIDENCE)
        .build();
  }

  private static Step step(Step.Part part, int minutes) {
    return Step.builder()
        .part(part)
        .minutes(minutes)
        .who(Step.Actor.BOTH)
        .does("Sit down.")
        .listenFor("A pause.")
        .ifHard("Stop.")
        .addPrompts(Id.of("prompt"))
        .build();
  }

  private static ReflectivePrompt prompt() {
    return ReflectivePrompt.builder()
        .id(Id.of("prompt"))
        .text("What, if anything, matters today?")
        .audience(Audience.SELF_GUIDED)
        .addPhases(Phase.ENGAGING)
        .function(PromptFunction.OPEN)
        .depth(1)
        .optOut("You can pass.")
        .followUp("What else?")
        .avoidIf("Time is short.")
        .addModes(Mode.CARDS)
        .addReferences(Id.of("freire1970"))
        .provenance(provenance(Id.of("another-prompt")))
        .build();
  }

  private static Rule rule() {
    return Rule.builder()
        .id(Id.of("rule"))
        .number("R01")
        .when(Condition.all(
            new AttributeIs(Id.of("attribute"), ImmutableSet.of("open", "closed"), Range.any()),
            ConceptStated.of(Goal.class, Id.of("goal"))))
        .addThen(
            new Effect.Withhold(Target.everything(), true),
            new Effect.Gate("Danger comes first."),
            new Effect.Caution("Slowly.", Optional.of("Take time."), Target.clientWork()),
            new Effect.Notice("It is late.", Optional.of("We can stop.")),
            new Effect.CapDepth(2, Target.everything()),
            new Effect.CapExposure(3, Target.everything()),
            new Effect.RequireConsent(ConsentScope.USE_IN_GROUP, Target.everything()),
            new Effect.Raise(Id.of("aim"), Weight.STRONG),
            new Effect.Prefer(Target.everything()))
        .because("It is a sample.")
        .forClient("We wait.")
        .liftsWhen("Never.")
        .addReferences(Id.of("freire1970"))
        .provenance(provenance(Id.of("another-rule")))
        .build();
  }
}
