package org.restory.pack.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.restory.context.AllianceEvent;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference;
import org.restory.context.StatedPreference.Stance;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Union;

/** How facts of every kind stand together in one list, each known by the word that opens it. */
public final class FactCodecs {
  private static final Codec<Fact> ANY = any();

  private FactCodecs() {}

  /** Any fact. */
  public static Codec<Fact> any() {
    Union<Fact> facts = Union.<Fact>of("fact")
        .form("dimension", Disclosure.class, IdentityFacts.disclosure())
        .form("intersection", Intersection.class, IdentityFacts.intersection())
        .form("barrier", BarrierExperience.class, ExperienceFacts.barrier())
        .form("measurement", Measurement.class, ExperienceFacts.measurement())
        .form("alliance", AllianceEvent.class, WorkFacts.alliance())
        .form("wants", StatedPreference.class, FactCodecs::isWanted, wants())
        .form("avoids", StatedPreference.class, avoids())
        .form("done", PastExercise.class, WorkFacts.pastExercise())
        .form("ready", Readiness.class, WorkFacts.readiness())
        .form("consent", SessionConsent.class, WorkFacts.consent())
        .form("clinician", ClinicianPosition.class, WorkFacts.clinician())
        .form("attribute", AttributeValue.class, WorkFacts.attribute())
        .form("circumstance", Circumstance.class, WorkFacts.circumstance())
        .form("set-aside", SetAside.class, WorkFacts.setAside());
    StatedFacts.GOAL.addTo(facts);
    StatedFacts.STRENGTH.addTo(facts);
    StatedFacts.SIGNAL.addTo(facts);
    StatedFacts.CONCERN.addTo(facts);
    return StatedFacts.ACCESS_NEED.addTo(facts);
  }

  /** Facts in the order of what they say, so that equal reports are written alike. */
  public static List<Fact> inOrder(Collection<Fact> facts) {
    return facts.stream()
        .map(fact -> Map.entry(ANY.write(fact).toString(), fact))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** A preference, in a list of its own kind. */
  public static Codec<StatedPreference> preference() {
    return Union.<StatedPreference>of("preference")
        .form("wants", StatedPreference.class, FactCodecs::isWanted, wants())
        .form("avoids", StatedPreference.class, avoids());
  }

  private static Codec<StatedPreference> wants() {
    return WorkFacts.preference(Stance.WANTS);
  }

  private static Codec<StatedPreference> avoids() {
    return WorkFacts.preference(Stance.AVOIDS);
  }

  private static boolean isWanted(StatedPreference preference) {
    return preference.stance() == Stance.WANTS;
  }
}
