package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import org.restory.model.Concept;
import org.restory.model.Described;
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
import org.restory.rule.Rule;

/** The kinds of concept, known by their place in a list, and how a concept of each is read and written. */
final class ConceptValues {
  private static final ImmutableList<Class<? extends Concept<?>>> KINDS =
      ImmutableList.<Class<? extends Concept<?>>>builder()
          .add(Framework.class)
          .add(Principle.class)
          .add(IdentityDimension.class)
          .add(Identity.class)
          .add(Barrier.class)
          .add(Mechanism.class)
          .add(Strength.class)
          .add(Goal.class)
          .add(Signal.class)
          .add(SafetyConcern.class)
          .add(Prerequisite.class)
          .add(Instrument.class)
          .add(Preference.class)
          .add(AccessNeed.class)
          .add(Tag.class)
          .add(HostAttribute.class)
          .add(Reference.class)
          .add(Aim.class)
          .add(Technique.class)
          .add(Exercise.class)
          .add(ReflectivePrompt.class)
          .add(Rule.class)
          .add(SessionShape.class)
          .add(JourneyTemplate.class)
          .add(GlossaryTerm.class)
          .add(CodeMapping.class)
          .build();

  private ConceptValues() {}

  /** Every kind, in the order in which a pack holds its concepts. */
  static ImmutableList<Class<? extends Concept<?>>> kinds() {
    return KINDS;
  }

  static Class<? extends Concept<?>> kind(int index) {
    ValueReader.check(index < KINDS.size(), "it holds a concept of kind " + index);
    return KINDS.get(index);
  }

  static int indexOf(Class<?> kind) {
    return KINDS.indexOf(kind);
  }

  static void write(ValueWriter out, Concept<?> concept) {
    if (concept instanceof Identity identity) {
      VocabularyValues.write(out, identity);
    } else if (concept instanceof Barrier barrier) {
      VocabularyValues.write(out, barrier);
    } else if (concept instanceof Signal signal) {
      VocabularyValues.write(out, signal);
    } else if (concept instanceof Prerequisite prerequisite) {
      VocabularyValues.write(out, prerequisite);
    } else if (concept instanceof Instrument instrument) {
      VocabularyValues.write(out, instrument);
    } else if (concept instanceof Reference reference) {
      VocabularyValues.write(out, reference);
    } else if (concept instanceof Aim aim) {
      PracticeValues.write(out, aim);
    } else if (concept instanceof Technique technique) {
      PracticeValues.write(out, technique);
    } else if (concept instanceof Exercise exercise) {
      ExerciseValues.write(out, exercise);
    } else if (concept instanceof ReflectivePrompt prompt) {
      PracticeValues.write(out, prompt);
    } else if (concept instanceof Rule rule) {
      RuleValues.write(out, rule);
    } else if (concept instanceof SessionShape shape) {
      PracticeValues.write(out, shape);
    } else if (concept instanceof JourneyTemplate journey) {
      PracticeValues.write(out, journey);
    } else if (concept instanceof GlossaryTerm term) {
      VocabularyValues.write(out, term);
    } else if (concept instanceof CodeMapping mapping) {
      CodeMappingValues.write(out, mapping);
    } else {
      VocabularyValues.writeTerm(out, (Described<?>) concept);
    }
  }

  /** A concept of a kind. */
  static Concept<?> read(Class<?> kind, ValueReader in) {
    if (kind == Identity.class) {
      return VocabularyValues.identity(in);
    }
    if (kind == Barrier.class) {
      return VocabularyValues.barrier(in);
    }
    if (kind == Signal.class) {
      return VocabularyValues.signal(in);
    }
    if (kind == Prerequisite.class) {
      return VocabularyValues.prerequisite(in);
    }
    if (kind == Instrument.class) {
      return VocabularyValues.instrument(in);
    }
    if (kind == Reference.class) {
      return VocabularyValues.reference(in);
    }
    if (kind == Aim.class) {
      return PracticeValues.aim(in);
    }
    if (kind == Technique.class) {
      return PracticeValues.technique(in);
    }
    if (kind == Exercise.class) {
      return ExerciseValues.exercise(in);
    }
    if (kind == ReflectivePrompt.class) {
      return PracticeValues.prompt(in);
    }
    if (kind == Rule.class) {
      return RuleValues.rule(in);
    }
    if (kind == SessionShape.class) {
      return PracticeValues.sessionShape(in);
    }
    if (kind == JourneyTemplate.class) {
      return PracticeValues.journey(in);
    }
    if (kind == GlossaryTerm.class) {
      return VocabularyValues.glossaryTerm(in);
    }
    if (kind == CodeMapping.class) {
      return CodeMappingValues.codeMapping(in);
    }
    return term(kind, in);
  }

  /** A concept that is no more than a name and a meaning. */
  private static Concept<?> term(Class<?> kind, ValueReader in) {
    if (kind == Framework.class) {
      return new Framework(in.id(), AboutValues.about(in));
    }
    if (kind == Principle.class) {
      return new Principle(in.id(), AboutValues.about(in));
    }
    if (kind == IdentityDimension.class) {
      return new IdentityDimension(in.id(), AboutValues.about(in));
    }
    if (kind == Mechanism.class) {
      return new Mechanism(in.id(), AboutValues.about(in));
    }
    if (kind == Strength.class) {
      return new Strength(in.id(), AboutValues.about(in));
    }
    if (kind == Goal.class) {
      return new Goal(in.id(), AboutValues.about(in));
    }
    if (kind == SafetyConcern.class) {
      return new SafetyConcern(in.id(), AboutValues.about(in));
    }
    if (kind == Preference.class) {
      return new Preference(in.id(), AboutValues.about(in));
    }
    if (kind == AccessNeed.class) {
      return new AccessNeed(in.id(), AboutValues.about(in));
    }
    if (kind == Tag.class) {
      return new Tag(in.id(), AboutValues.about(in));
    }
    if (kind == HostAttribute.class) {
      return new HostAttribute(in.id(), AboutValues.about(in));
    }
    throw ValueReader.refusal("it holds a concept of kind " + kind);
  }
}
