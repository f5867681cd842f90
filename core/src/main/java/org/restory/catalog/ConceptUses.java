package org.restory.catalog;

import java.util.Collection;
import java.util.stream.Stream;
import org.restory.model.Concept;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.Reference;
import org.restory.model.Tag;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;

/** The ids that a concept names, so that none dangles. */
final class ConceptUses {
  private ConceptUses() {}

  static Stream<Use> of(Concept<?> concept) {
    return Stream.of(
            all(Reference.class, concept.references()), replacement(concept), special(concept))
        .flatMap(uses -> uses);
  }

  /** Whether a use is of what replaces the concept. */
  static boolean isReplacement(Concept<?> concept, Use use) {
    return replacement(concept).anyMatch(use::equals);
  }

  private static Stream<Use> replacement(Concept<?> concept) {
    return concept.provenance().withdrawn().flatMap(Withdrawal::replacedBy).stream()
        .map(id -> new Use(Merge.kindOf(concept), id));
  }

  private static Stream<Use> special(Concept<?> concept) {
    if (concept instanceof Rule rule) {
      return RuleUses.of(rule);
    }
    if (concept instanceof Exercise exercise) {
      return ofExercise(exercise);
    }
    if (concept instanceof Technique technique) {
      return Stream.of(
              all(Framework.class, technique.frameworks()),
              all(Prerequisite.class, technique.prerequisites()),
              evidence(technique.evidence()))
          .flatMap(uses -> uses);
    }
    if (concept instanceof Aim aim) {
      return all(Technique.class, aim.techniques());
    }
    if (concept instanceof GlossaryTerm term) {
      return all(GlossaryTerm.class, term.related());
    }
    if (concept instanceof JourneyTemplate journey) {
      return journey.stations().stream()
          .flatMap(station -> Stream.of(station.aims(), station.orElse()))
          .flatMap(aims -> all(Aim.class, aims));
    }
    if (concept instanceof Barrier barrier) {
      return barrier.parent().stream().map(id -> Use.of(Barrier.class, id));
    }
    if (concept instanceof Identity identity) {
      return Stream.concat(
          Stream.of(Use.of(IdentityDimension.class, identity.dimension())),
          identity.parent().stream().map(id -> Use.of(Identity.class, id)));
    }
    if (concept instanceof CodeMapping mapping) {
      return mapping.means().stream().map(meaning -> new Use(meaning.kind(), meaning.id()));
    }
    return Stream.empty();
  }

  private static Stream<Use> ofExercise(Exercise exercise) {
    return Stream.of(
            Stream.of(Use.of(Technique.class, exercise.technique())),
            all(Aim.class, exercise.aims().keySet()),
            all(Tag.class, exercise.tags()),
            all(Prerequisite.class, exercise.prerequisites()),
            all(AccessNeed.class, exercise.worksAsIs()),
            all(AccessNeed.class, exercise.adaptations().keySet()),
            exercise.prompts().map(id -> Use.of(ReflectivePrompt.class, id)),
            evidence(exercise.evidence()))
        .flatMap(uses -> uses);
  }

  private static Stream<Use> evidence(Collection<Evidence> evidence) {
    return evidence.stream().flatMap(each -> all(Reference.class, each.references()));
  }

  private static <T extends Concept<T>> Stream<Use> all(Class<T> kind, Collection<Id<T>> ids) {
    return ids.stream().map(id -> Use.of(kind, id));
  }
}
