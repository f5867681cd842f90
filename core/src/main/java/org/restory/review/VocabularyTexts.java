package org.restory.review;

import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Described;
import org.restory.model.HostAttribute;
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
import org.restory.model.practice.Framework;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.Principle;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;
import org.restory.review.Text.Role;

/** What the words of a catalog are called and mean. */
final class VocabularyTexts {
  private VocabularyTexts() {}

  static Stream<Text> of(Catalog catalog) {
    return Stream.of(
            named(catalog, Framework.class),
            named(catalog, Principle.class),
            named(catalog, IdentityDimension.class),
            named(catalog, Identity.class),
            named(catalog, Barrier.class),
            named(catalog, Mechanism.class),
            named(catalog, Strength.class),
            named(catalog, Goal.class),
            named(catalog, Signal.class),
            named(catalog, SafetyConcern.class),
            named(catalog, Prerequisite.class),
            named(catalog, Preference.class),
            named(catalog, AccessNeed.class),
            named(catalog, Tag.class),
            named(catalog, HostAttribute.class),
            named(catalog, Technique.class),
            named(catalog, SessionShape.class),
            named(catalog, JourneyTemplate.class),
            // An instrument is called what its owner calls it.
            meanings(catalog, Instrument.class),
            meanings(catalog, Aim.class),
            catalog.offered(Aim.class).stream().map(VocabularyTexts::nameOf),
            catalog.offered(CodeMapping.class).stream().flatMap(VocabularyTexts::noteOf))
        .flatMap(texts -> texts);
  }

  private static <T extends Described<T>> Stream<Text> named(Catalog catalog, Class<T> kind) {
    return Stream.concat(
        meanings(catalog, kind),
        catalog.offered(kind).stream()
            .map(concept -> Text.of(kind, concept.id(), Role.NOTE, false, concept.name())));
  }

  private static <T extends Described<T>> Stream<Text> meanings(Catalog catalog, Class<T> kind) {
    return catalog.offered(kind).stream()
        .map(concept ->
            Text.of(kind, concept.id(), Role.NOTE, false, concept.about().description()));
  }

  /** What a code is called is for its system to say. */
  private static Stream<Text> noteOf(CodeMapping mapping) {
    return mapping.note().stream()
        .map(note -> Text.of(CodeMapping.class, mapping.id(), Role.NOTE, false, note));
  }

  /** A client is told what the work is for. */
  private static Text nameOf(Aim aim) {
    return Text.of(Aim.class, aim.id(), Role.NOTE, !aim.forClinician(), aim.name());
  }
}
