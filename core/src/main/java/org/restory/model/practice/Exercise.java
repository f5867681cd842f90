package org.restory.model.practice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Words;
import org.restory.model.About;
import org.restory.model.ConsentScope;
import org.restory.model.Described;
import org.restory.model.Evidence;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Rewording;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.safety.Prerequisite;

/**
 * A concrete activity that serves aims. Its description is the purpose in the client's terms; its steps could be followed
 * tomorrow, and nobody must do any of them.
 */
@Value.Immutable
public abstract sealed class Exercise implements Described<Exercise> permits ImmutableExercise {
  Exercise() {}

  /** An empty builder; id, about, technique, participation, minutes, depth, exposure and optOut are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Exercise> id();

  @Override
  public abstract About about();

  /** The technique it is a form of. */
  public abstract Id<Technique> technique();

  /** The aims it serves, with how closely; at least one. */
  public abstract ImmutableMap<Id<Aim>, Fit> aims();

  /** Who takes part. */
  public abstract Participation participation();

  /** The formats it fits; at least one. */
  public abstract ImmutableSet<Format> formats();

  /** The phases it fits; at least one. */
  public abstract ImmutableSet<Phase> phases();

  /** How long it takes: exactly the sum of its steps. */
  public abstract int minutes();

  /** How deep it goes: 1 here and now, 2 present experience, 3 meaning, power and past, 4 core story. */
  public abstract int depth();

  /** How far it is seen: 0 private, 1 one trusted person, 2 a closed group, 3 named in an institution, 4 public. */
  public abstract int exposure();

  /** Whether a person may do it with no clinician attached; only at depth 1 or 2. */
  @Value.Default
  public boolean selfGuided() {
    return false;
  }

  /** What it contains, for safety rules to act on. */
  public abstract ImmutableSet<Id<Tag>> tags();

  /** The ways of answering it offers. */
  public abstract ImmutableSet<Mode> modes();

  /** What is needed. */
  public abstract ImmutableList<String> materials();

  /** What should be true before it is offered. */
  public abstract ImmutableSet<Id<Prerequisite>> prerequisites();

  /** The consents without which it is withheld. */
  public abstract ImmutableSet<ConsentScope> consents();

  /** The way out, said before the first step. */
  public abstract String optOut();

  /** The steps in order: an opening first, a closing last. */
  public abstract ImmutableList<Step> steps();

  /** The access needs for which nothing has to change. */
  public abstract ImmutableSet<Id<AccessNeed>> worksAsIs();

  /** How to do it for other access needs. */
  public abstract ImmutableMap<Id<AccessNeed>, String> adaptations();

  /** How to do it by video or phone. */
  public abstract Optional<String> telehealth();

  /** How to do it in a group, or with one person where it is written for a group. */
  public abstract Optional<String> group();

  /** Specific cautions, with when to avoid it. */
  public abstract ImmutableList<String> cautions();

  /** What helps afterwards. */
  public abstract Optional<String> aftercare();

  /** What is known about it. */
  public abstract ImmutableList<Evidence> evidence();

  /** Every prompt it offers, in order. */
  public Stream<Id<ReflectivePrompt>> prompts() {
    return steps().stream().flatMap(step -> step.prompts().stream());
  }

  /** Whether it is as gentle as work can be: here and now, and private. */
  public boolean isGentle() {
    return depth() == 1 && exposure() == 0;
  }

  /** Whether it can be done with the given access need. */
  public boolean reaches(Id<AccessNeed> need) {
    return worksAsIs().contains(need) || adaptations().containsKey(need);
  }

  @Override
  public Exercise reworded(Rewording words) {
    return ((ImmutableExercise) this)
        .withAbout(about().reworded("purpose", words))
        .withMaterials(words.texts("materials", materials()))
        .withOptOut(words.text("opt-out", optOut()))
        .withSteps(words.parts("steps", steps(), Step::reworded))
        .withAdaptations(adaptations().entrySet().stream()
            .collect(toImmutableMap(
                Map.Entry::getKey,
                how -> words.text("adaptations." + how.getKey(), how.getValue()))))
        .withTelehealth(words.text("telehealth", telehealth()))
        .withGroup(words.text("group", group()))
        .withCautions(words.texts("cautions", cautions()))
        .withAftercare(words.text("aftercare", aftercare()))
        .withEvidence(words.parts("evidence", evidence(), Evidence::reworded));
  }

  @Value.Check
  void check() {
    String of = " of exercise '" + id() + "'";
    Checks.notEmpty("aims" + of, aims().keySet());
    Checks.notEmpty("formats" + of, formats());
    Checks.notEmpty("phases" + of, phases());
    Checks.notEmpty("steps" + of, steps());
    Checks.notBlank("optOut" + of, optOut());
    Checks.within("depth" + of, depth(), 1, 4);
    Checks.within("exposure" + of, exposure(), 0, 4);
    int sum = steps().stream().mapToInt(Step::minutes).sum();
    checkArgument(
        sum == minutes(),
        "minutes%s are %s; expected %s, the sum of its steps",
        of,
        minutes(),
        sum);
    checkArgument(
        !selfGuided() || depth() <= 2,
        "exercise '%s' is self-guided at depth %s; expected depth 1 or 2",
        id(),
        depth());
    Step first = steps().get(0);
    Step last = steps().get(steps().size() - 1);
    checkArgument(
        first.part() == Step.Part.OPENING,
        "first step%s is %s; expected an opening",
        of,
        Words.of(first.part()));
    checkArgument(
        last.part() == Step.Part.CLOSING,
        "last step%s is %s; expected a closing",
        of,
        Words.of(last.part()));
  }

  /** Builds an exercise. */
  public static final class Builder extends ImmutableExercise.Builder {
    Builder() {}
  }
}
