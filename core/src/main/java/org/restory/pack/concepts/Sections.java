package org.restory.pack.concepts;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Reference;
import org.restory.model.Tag;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.Principle;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;
import org.restory.pack.rules.RuleCodec;
import org.restory.pack.text.Called;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Shape;
import org.restory.rule.Rule;

/** The sections that a file may have, in the order in which a pack holds and writes them. */
public final class Sections {
  private static final ImmutableList<Section<?>> ALL = ImmutableList.<Section<?>>builder()
      .add(section("frameworks", Framework.class, Terms.of(Framework.class, Framework::new)))
      .add(section("principles", Principle.class, Terms.of(Principle.class, Principle::new)))
      .add(section(
          "dimensions",
          IdentityDimension.class,
          Terms.of(IdentityDimension.class, IdentityDimension::new)))
      .add(section("identities", Identity.class, VocabularyCodecs.identity()))
      .add(section("barriers", Barrier.class, VocabularyCodecs.barrier()))
      .add(section("mechanisms", Mechanism.class, Terms.of(Mechanism.class, Mechanism::new)))
      .add(section("strengths", Strength.class, Terms.of(Strength.class, Strength::new)))
      .add(section("goals", Goal.class, Terms.of(Goal.class, Goal::new)))
      .add(section("signals", Signal.class, VocabularyCodecs.signal()))
      .add(section(
          "concerns", SafetyConcern.class, Terms.of(SafetyConcern.class, SafetyConcern::new)))
      .add(section("prerequisites", Prerequisite.class, VocabularyCodecs.prerequisite()))
      .add(section("instruments", Instrument.class, VocabularyCodecs.instrument()))
      .add(section("preferences", Preference.class, Terms.of(Preference.class, Preference::new)))
      .add(section("access-needs", AccessNeed.class, Terms.of(AccessNeed.class, AccessNeed::new)))
      .add(section("tags", Tag.class, Terms.of(Tag.class, Tag::new)))
      .add(section(
          "attributes", HostAttribute.class, Terms.of(HostAttribute.class, HostAttribute::new)))
      .add(section("references", Reference.class, ReferenceCodec.codec()))
      .add(section("aims", Aim.class, AimCodec.codec()))
      .add(section("techniques", Technique.class, TechniqueCodec.codec()))
      .add(section("exercises", Exercise.class, new ExerciseCodec()))
      .add(section("prompts", ReflectivePrompt.class, PromptCodec.codec()))
      .add(section("rules", Rule.class, RuleCodec.codec()))
      .add(section("session-shapes", SessionShape.class, SessionShapeCodec.codec()))
      .add(section("journeys", JourneyTemplate.class, JourneyCodec.codec()))
      .add(section("glossary", GlossaryTerm.class, GlossaryCodec.codec()))
      .add(section("crosswalk", CodeMapping.class, CodeMappingCodec.codec()))
      .build();

  private Sections() {}

  /** Every section, in order. */
  public static ImmutableList<Section<?>> all() {
    return ALL;
  }

  /** The codec of a file that holds sections only. */
  public static Shape<List<Concept<?>>, List<Concept<?>>> file() {
    return addTo(
        Shape.<List<Concept<?>>, List<Concept<?>>>of(ArrayList::new, List::copyOf),
        List::addAll,
        concepts -> concepts);
  }

  /** Adds every section to the shape of whatever holds concepts. */
  public static <F, B> Shape<F, B> addTo(
      Shape<F, B> shape,
      BiConsumer<B, List<? extends Concept<?>>> add,
      Function<F, ? extends List<Concept<?>>> concepts) {
    ALL.forEach(section -> section.addTo(shape, add, concepts));
    return shape;
  }

  /**
   * Concepts in the order of their sections; within a section, as they came.
   *
   * @throws IllegalArgumentException if there is no section for one
   */
  public static ImmutableList<Concept<?>> inOrder(Iterable<Concept<?>> concepts) {
    return sortedCopyOf(Comparator.comparingInt(Sections::place), concepts);
  }

  /**
   * The section for a concept.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Section<?> of(Concept<?> concept) {
    return ALL.get(place(concept));
  }

  private static int place(Concept<?> concept) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).kind().isInstance(concept)) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + concept.id() + "' is " + Kinds.one(concept.getClass())
        + "; expected a kind that has a section");
  }

  private static <T extends Concept<T>> Section<T> section(
      String name, Class<T> kind, Codec<T> codec) {
    return new Section<>(name, kind, new Called<>(Kinds.name(kind).replace(' ', '-'), codec));
  }
}
