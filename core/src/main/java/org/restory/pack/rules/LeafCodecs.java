package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.oneOf;

import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference.Stance;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Records;
import org.restory.pack.text.Union;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** The codecs of conditions on single facts, each known by what it asks for. */
public final class LeafCodecs {
  private LeafCodecs() {}

  public static Union<Leaf> union() {
    Union<Leaf> leaves = Union.of("condition");
    leaves.form("barrier", BarrierExperienced.class, ExperienceLeaves.barrier());
    IdentityLeaves.addTo(leaves);
    stated(leaves, "goal", Goal.class);
    stated(leaves, "strength", Strength.class);
    stated(leaves, "signal", Signal.class);
    stated(leaves, "concern", SafetyConcern.class);
    stated(leaves, "access-need", AccessNeed.class);
    leaves
        .form("alliance", AllianceEventNoted.class, alliance())
        .form("measurement", MeasurementWithin.class, MeasurementLeaf.codec())
        .form("done", ExerciseOffered.class, ExperienceLeaves.exercise());
    preference(leaves, "wants", Stance.WANTS);
    preference(leaves, "avoids", Stance.AVOIDS);
    leaves
        .form("consent", ConsentGiven.class, consent())
        .form("ready", ReadinessStated.class, readiness());
    CircumstanceLeaves.addTo(leaves);
    return leaves
        .form("attribute", AttributeIs.class, AttributeLeaf.codec())
        .form("aim", AimRaised.class, aim())
        .form("set-aside", FactsSetAside.class, setAside());
  }

  private static <T extends Concept<T>> void stated(
      Union<Leaf> leaves, String keyword, Class<T> kind) {
    Codec<ConceptStated<T>> codec = Records.of(
        Component.required(keyword, AnyOr.of(id(kind)), ConceptStated::concept),
        concept -> new ConceptStated<>(kind, concept));
    // A class knows nothing of its type argument; the test of the kind makes up for it.
    @SuppressWarnings("unchecked")
    Class<ConceptStated<T>> type = (Class<ConceptStated<T>>) (Class<?>) ConceptStated.class;
    leaves.form(keyword, type, leaf -> leaf.kind() == kind, codec);
  }

  private static void preference(Union<Leaf> leaves, String keyword, Stance stance) {
    leaves.form(
        keyword,
        PreferenceStated.class,
        leaf -> leaf.stance() == stance,
        Records.of(
            Component.required(keyword, id(Preference.class), PreferenceStated::preference),
            preference -> new PreferenceStated(preference, stance)));
  }

  private static Codec<AllianceEventNoted> alliance() {
    return Records.of(
        Component.someOf("alliance", oneOf(AllianceEvent.Kind.class), AllianceEventNoted::kinds),
        Component.oneOrMore("by", oneOf(AllianceEvent.By.class), AllianceEventNoted::by),
        Component.oneOrMore("discussed", oneOf(Answer.class), AllianceEventNoted::discussed),
        AllianceEventNoted::new);
  }

  private static Codec<ConsentGiven> consent() {
    return Records.of(
        Component.required("consent", oneOf(ConsentScope.class), ConsentGiven::scope),
        ConsentGiven::new);
  }

  private static Codec<ReadinessStated> readiness() {
    return Records.of(
        Component.required("ready", id(Prerequisite.class), ReadinessStated::prerequisite),
        Component.usually(
            "is", Met.MET, oneOf(Met.class), leaf -> leaf.met() ? Met.MET : Met.NOT_MET),
        (prerequisite, is) -> new ReadinessStated(prerequisite, is == Met.MET));
  }

  private static Codec<AimRaised> aim() {
    return Records.of(Component.required("aim", id(Aim.class), AimRaised::aim), AimRaised::new);
  }

  private static Codec<FactsSetAside> setAside() {
    return Records.of(
        Component.someOf("set-aside", oneOf(SetAside.Reason.class), FactsSetAside::reasons),
        FactsSetAside::new);
  }

  /** Whether a prerequisite is met, as it is written. */
  private enum Met {
    MET,
    NOT_MET
  }
}
