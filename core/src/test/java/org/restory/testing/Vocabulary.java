package org.restory.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Sensitivity;
import org.restory.model.Tag;
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
import org.restory.model.practice.Framework;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;

/** The words that random catalogs and contexts share: few, so that they often meet. */
public final class Vocabulary {
  public static final ImmutableList<Id<IdentityDimension>> DIMENSIONS =
      ids("ethnicity", "gender", "class");
  /** Each with the identity that it stands below. */
  static final ImmutableMap<String, Optional<String>> IDENTITIES_BELOW = ImmutableMap.of(
      "roma", Optional.empty(),
      "kalderash", Optional.of("roma"),
      "woman", Optional.empty(),
      "working-class", Optional.empty());

  public static final ImmutableList<Id<Identity>> IDENTITIES =
      ids("roma", "kalderash", "woman", "working-class");
  /** Each with the barrier that it stands below. */
  static final ImmutableMap<String, Optional<String>> BARRIERS_BELOW = ImmutableMap.of(
      "racism", Optional.empty(),
      "antigypsyism", Optional.of("racism"),
      "police-profiling", Optional.of("antigypsyism"),
      "colorism", Optional.of("racism"),
      "housing-cost", Optional.empty(),
      "eviction", Optional.of("housing-cost"));

  public static final ImmutableList<Id<Barrier>> BARRIERS =
      BARRIERS_BELOW.keySet().stream().map(Id::<Barrier>of).collect(toImmutableList());
  public static final ImmutableList<Id<Goal>> GOALS =
      ids("set-a-boundary", "rest-more", "speak-up", "find-people");
  public static final ImmutableList<Id<Strength>> STRENGTHS = ids("choir", "humor");
  public static final ImmutableList<Id<Signal>> SIGNALS =
      ids("self-doubt", "deep-sigh", "asks-for-tools", "long-silence");
  public static final ImmutableList<Id<SafetyConcern>> CONCERNS =
      ids("acute-risk", "outing-risk", "dissociation", "coercion");
  public static final ImmutableList<Id<Preference>> PREFERENCES =
      ids("practical-tasks", "nothing-to-take-home", "slow-pace");
  public static final ImmutableList<Id<AccessNeed>> ACCESS_NEEDS =
      ids("large-print", "interpreter");
  public static final ImmutableList<Id<Prerequisite>> PREREQUISITES =
      ids("alliance-adequate", "plan-for-after", "quiet-room");
  public static final ImmutableList<Id<Mechanism>> MECHANISMS =
      ids("microaggression", "concealment");
  public static final Id<HostAttribute> CLINIC_KIND = Id.of("clinic-kind");
  public static final Id<HostAttribute> WAITING_DAYS = Id.of("waiting-days");
  public static final Id<Instrument> SCALE = Id.of("distress-scale");
  public static final Id<Aim> CLINICIAN_AIM = Id.of("examine-own-part");
  public static final ImmutableList<Id<Aim>> CONTEXT_AIMS = ids("change-a-rule", "find-allies");
  public static final ImmutableList<Id<Aim>> AIMS = ids(
      "name-what-happened", "change-a-rule", "examine-own-part", "rest", "find-allies", "steady");
  public static final ImmutableList<Id<Technique>> TECHNIQUES =
      ids("externalizing", "mapping", "grounding", "letter-writing");
  private static final ImmutableList<Technique.Family> FAMILIES = ImmutableList.of(
      Technique.Family.NARRATIVE,
      Technique.Family.COMMUNITY,
      Technique.Family.STABILIZING,
      Technique.Family.NARRATIVE);
  public static final ImmutableList<Id<Framework>> FRAMEWORKS = ids("narrative", "liberation");
  public static final ImmutableList<Id<Tag>> TAGS = ids("take-home", "critique", "trauma-writing");
  public static final ImmutableList<Id<ReflectivePrompt>> PROMPTS =
      ids("what-mattered", "what-helped");
  /** The exercises that every catalog has, so that rules and histories may name them. */
  public static final ImmutableList<Id<Exercise>> EXERCISES =
      ids("exercise-0", "exercise-1", "exercise-2", "exercise-3", "exercise-4", "exercise-5");

  /** What tells of immigration or criminal-legal matters, of every kind that a fact can name; what stands below is no less so. */
  public static final ImmutableSet<String> LEGAL = ImmutableSet.of(
      "class",
      "kalderash",
      "housing-cost",
      "find-people",
      "choir",
      "long-silence",
      "coercion",
      "slow-pace",
      "large-print",
      "quiet-room",
      "concealment",
      "waiting-days",
      "exercise-5");
  /** What some of them say of the data about a person that they hold; the other attribute says nothing of it. */
  private static final ImmutableMap<String, ImmutableSet<DataElement>> DATA =
      ImmutableMap.<String, ImmutableSet<DataElement>>builder()
          .put("ethnicity", ImmutableSet.of(DataElement.ETHNICITY))
          .put("roma", ImmutableSet.of(DataElement.RACE))
          .put("gender", ImmutableSet.of(DataElement.GENDER_IDENTITY))
          .put("woman", ImmutableSet.of(DataElement.SEX))
          .put("racism", ImmutableSet.of(DataElement.RACE))
          .put("set-a-boundary", ImmutableSet.of(DataElement.SEXUAL_ORIENTATION))
          .put("choir", ImmutableSet.of(DataElement.LANGUAGE))
          .put("deep-sigh", ImmutableSet.of(DataElement.DATE_OF_BIRTH))
          .put("slow-pace", ImmutableSet.of(DataElement.LANGUAGE))
          .put("interpreter", ImmutableSet.of(DataElement.LANGUAGE))
          .put("quiet-room", ImmutableSet.of(DataElement.SEX))
          .put("outing-risk", ImmutableSet.of(DataElement.SEXUAL_ORIENTATION))
          .put("concealment", ImmutableSet.of(DataElement.GENDER_IDENTITY))
          .put("clinic-kind", ImmutableSet.of())
          .buildOrThrow();

  private Vocabulary() {}

  /** Everything but exercises and rules. */
  public static ImmutableList<Concept<?>> concepts() {
    return Stream.<Stream<? extends Concept<?>>>of(
            DIMENSIONS.stream().map(Vocabulary::dimension),
            IDENTITIES.stream().map(Vocabulary::identity),
            BARRIERS.stream().map(Vocabulary::barrier),
            GOALS.stream().map(id -> new Goal(id, about(id))),
            STRENGTHS.stream().map(id -> new Strength(id, about(id))),
            SIGNALS.stream().map(id -> new Signal(id, about(id), Signal.NotedBy.EITHER)),
            CONCERNS.stream().map(id -> new SafetyConcern(id, about(id))),
            PREFERENCES.stream().map(id -> new Preference(id, about(id))),
            ACCESS_NEEDS.stream().map(id -> new AccessNeed(id, about(id))),
            PREREQUISITES.stream().map(id -> new Prerequisite(id, about(id), "Is it so?")),
            MECHANISMS.stream().map(id -> new Mechanism(id, about(id))),
            Stream.of(CLINIC_KIND, WAITING_DAYS).map(id -> new HostAttribute(id, about(id))),
            Stream.of(scale()),
            AIMS.stream().map(Vocabulary::aim),
            TECHNIQUES.stream().map(Vocabulary::technique),
            FRAMEWORKS.stream().map(id -> new Framework(id, about(id))),
            TAGS.stream().map(id -> new Tag(id, about(id))),
            PROMPTS.stream().map(Vocabulary::prompt))
        .flatMap(concepts -> concepts)
        .collect(toImmutableList());
  }

  /** A name and description that say the id in words. */
  static About about(Id<?> id) {
    String words = id.value().replace('-', ' ');
    return About.builder()
        .name(words)
        .description("What " + words + " means.")
        .sensitivity(LEGAL.contains(id.value()) ? Sensitivity.LEGAL : Sensitivity.ORDINARY)
        .dataElements(Optional.ofNullable(DATA.get(id.value())))
        .build();
  }

  private static IdentityDimension dimension(Id<IdentityDimension> id) {
    return new IdentityDimension(id, about(id));
  }

  private static Identity identity(Id<Identity> id) {
    int place = IDENTITIES.indexOf(id);
    return new Identity(
        id,
        about(id),
        DIMENSIONS.get(Math.max(0, place - 1)),
        IDENTITIES_BELOW.getOrDefault(id.value(), Optional.empty()).map(Id::of));
  }

  private static Barrier barrier(Id<Barrier> id) {
    return Barrier.builder()
        .id(id)
        .about(about(id))
        .family(Barrier.Family.OPPRESSION)
        .parent(BARRIERS_BELOW.getOrDefault(id.value(), Optional.empty()).map(Id::<Barrier>of))
        .build();
  }

  private static Instrument scale() {
    return Instrument.builder()
        .id(SCALE)
        .about(about(SCALE))
        .min(0)
        .max(12)
        .items(3)
        .itemMax(4)
        .higherIs(Instrument.Direction.WORSE)
        .licence("Free to use.")
        .build();
  }

  private static Aim aim(Id<Aim> id) {
    return Aim.builder()
        .id(id)
        .about(about(id))
        .forClinician(id.equals(CLINICIAN_AIM))
        .addressesContext(CONTEXT_AIMS.contains(id))
        .build();
  }

  private static Technique technique(Id<Technique> id) {
    int place = TECHNIQUES.indexOf(id);
    return Technique.builder()
        .id(id)
        .about(about(id))
        .family(FAMILIES.get(place))
        .addFrameworks(FRAMEWORKS.get(place % 2))
        .minutesFrom(1)
        .minutesTo(60)
        .maxDepth(4)
        .maxExposure(4)
        .build();
  }

  private static ReflectivePrompt prompt(Id<ReflectivePrompt> id) {
    return ReflectivePrompt.builder()
        .id(id)
        .text(id.value().replace('-', ' ') + "?")
        .audience(Audience.JOINT)
        .function(PromptFunction.OPEN)
        .depth(1)
        .optOut("You may pass.")
        .build();
  }

  private static <T> ImmutableList<Id<T>> ids(String... values) {
    return Arrays.stream(values).map(Id::<T>of).collect(toImmutableList());
  }
}
