package org.restory.testing.large;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.model.About;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;

/** Exercises within the limits of their techniques, each for one to three aims. */
final class LargeExercises {
  private final Chance chance;
  private final List<Technique> techniques;

  LargeExercises(Chance chance, Catalog catalog) {
    this.chance = chance;
    this.techniques = catalog.offered(Technique.class).stream()
        .filter(technique -> technique.authoring() == Technique.Authoring.EXERCISES)
        .toList();
  }

  Exercise one(int number, ImmutableList<Id<Aim>> aims) {
    Technique technique = chance.one(techniques);
    String id = "large:exercise-" + number;
    return Exercise.builder()
        .id(Id.of(id))
        .about(About.of("Exercise " + number, "What exercise " + number + " is for."))
        .technique(technique.id())
        .putAllAims(Maps.asMap(chance.some(aims, 1, 3), aim -> Fit.PRIMARY))
        .participation(
            chance.one(List.of(Participation.CLIENT, Participation.JOINT, Participation.GROUP)))
        .addAllFormats(chance.some(Format.class, 2, 5))
        .addAllPhases(chance.some(Phase.class, 2, 4))
        .minutes(20)
        .depth(chance.between(1, technique.maxDepth()))
        .exposure(chance.between(0, technique.maxExposure()))
        .addAllTags(chance.some(chance.ids(Tag.class), 0, 3))
        .addAllPrerequisites(chance.some(chance.ids(Prerequisite.class), 0, 2))
        .addAllConsents(chance.in(20) ? chance.some(ConsentScope.class, 1, 1) : List.of())
        .addAllWorksAsIs(chance.some(chance.ids(AccessNeed.class), 0, 3))
        .optOut("You may leave any of it out.")
        .addSteps(step(Step.Part.OPENING), step(Step.Part.CLOSING))
        .build();
  }

  private static Step step(Step.Part part) {
    return Step.builder()
        .part(part)
        .minutes(10)
        .who(Step.Actor.BOTH)
        .does("Say what matters now.")
        .build();
  }
}
