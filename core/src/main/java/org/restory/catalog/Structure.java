package org.restory.catalog;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.restory.check.Words;
import org.restory.model.Concept;
import org.restory.model.Described;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.Identity;
import org.restory.model.person.Signal;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;

/**
 * What an item says whatever its language: every part under its path in a file, and of each text only that it is there. It tells
 * a translator what they changed; what stands in the catalog can't be changed by them, see {@link Texts}.
 */
final class Structure {
  private static final Object TEXT = new Object();

  private final Map<String, Object> parts = new LinkedHashMap<>();

  private Structure(Concept<?> concept) {
    put("references", concept.references());
    concept.provenance().withdrawn().ifPresent(withdrawn -> {
      put("provenance.withdrawn.since", withdrawn.since());
      put("provenance.withdrawn.replaced-by", withdrawn.replacedBy());
    });
    if (concept instanceof Described<?> described) {
      put("number", described.about().number());
      put("codings", described.about().codings());
      put("sensitivity", described.about().sensitivity());
      put("data-elements", described.about().dataElements());
      ofVocabulary(concept);
      ofPractice(concept);
    } else if (concept instanceof Rule rule) {
      put("number", rule.number());
      put("when", rule.when());
      each("then", rule.then(), (at, effect) -> put(at, effect.reworded((path, text) -> "text")));
    } else if (concept instanceof ReflectivePrompt prompt) {
      ofPrompt(prompt);
    } else if (concept instanceof Reference reference) {
      ofReference(reference);
    } else if (concept instanceof CodeMapping mapping) {
      ofCodeMapping(mapping);
    }
    Texts.of(concept).paths().forEach(path -> put(path, TEXT));
  }

  /** Every part that is there, by its path. */
  static ImmutableMap<String, Object> of(Concept<?> concept) {
    return ImmutableMap.copyOf(new Structure(concept).parts);
  }

  /** The first part in which a translation says something else than its original, with what it should say. */
  static Optional<Difference> difference(Concept<?> original, Concept<?> translation) {
    Map<String, Object> expected = of(original);
    Map<String, Object> found = of(translation);
    return Sets.union(expected.keySet(), found.keySet()).stream()
        .filter(path -> !Objects.equals(expected.get(path), found.get(path)))
        .findFirst()
        .map(path -> new Difference(path, shown(expected.get(path))));
  }

  private void ofVocabulary(Concept<?> concept) {
    if (concept instanceof Identity identity) {
      put("dimension", identity.dimension());
      put("parent", identity.parent());
    } else if (concept instanceof Signal signal) {
      put("noted-by", signal.notedBy());
    } else if (concept instanceof Barrier barrier) {
      put("parent", barrier.parent());
      put("family", barrier.family());
      put("levels", barrier.levels());
      put("domains", barrier.domains());
    } else if (concept instanceof Instrument instrument) {
      ofInstrument(instrument);
    } else if (concept instanceof GlossaryTerm term) {
      put("related", term.related());
    }
  }

  private void ofInstrument(Instrument instrument) {
    put("min", instrument.min());
    put("max", instrument.max());
    put("higher-is", instrument.higherIs());
    instrument.items().ifPresent(items -> put("items", items));
    instrument.itemMax().ifPresent(most -> put("item-max", most));
    each("bands", instrument.bands(), (at, band) -> {
      put(at + ".from", band.from());
      put(at + ".to", band.to());
    });
  }

  private void ofPractice(Concept<?> concept) {
    if (concept instanceof Aim aim) {
      put("for-clinician", aim.forClinician());
      put("addresses-context", aim.addressesContext());
      put("techniques", aim.techniques());
    } else if (concept instanceof Technique technique) {
      ofTechnique(technique);
    } else if (concept instanceof Exercise exercise) {
      ofExercise(exercise);
    } else if (concept instanceof SessionShape shape) {
      put("formats", shape.formats());
      put("minutes", shape.minutes());
      put("settling-minutes", shape.settlingMinutes());
      each("parts", shape.parts(), (at, part) -> {
        put(at + ".part", part.part());
        put(at + ".minutes", List.of(part.minutesFrom(), part.minutesTo()));
      });
    } else if (concept instanceof JourneyTemplate journey) {
      put("formats", journey.formats());
      put("reviews-at", journey.reviewsAt());
      each("stations", journey.stations(), (at, station) -> {
        put(at + ".session", station.session());
        put(at + ".phase", station.phase());
        put(at + ".aims", station.aims());
        put(at + ".or-else", station.orElse());
      });
    }
  }

  private void ofTechnique(Technique technique) {
    put("family", technique.family());
    put("frameworks", technique.frameworks());
    put("participation", technique.participation());
    put("phases", technique.phases());
    put("minutes", List.of(technique.minutesFrom(), technique.minutesTo()));
    put("max-depth", technique.maxDepth());
    put("max-exposure", technique.maxExposure());
    put("prerequisites", technique.prerequisites());
    put("authoring", technique.authoring());
    each("evidence", technique.evidence(), this::putEvidence);
  }

  private void ofExercise(Exercise exercise) {
    put("technique", exercise.technique());
    put("aims", exercise.aims());
    put("with", exercise.participation());
    put("formats", exercise.formats());
    put("phases", exercise.phases());
    put("minutes", exercise.minutes());
    put("depth", exercise.depth());
    put("exposure", exercise.exposure());
    put("self-guided", exercise.selfGuided());
    put("tags", exercise.tags());
    put("modes", exercise.modes());
    put("prerequisites", exercise.prerequisites());
    put("consents", exercise.consents());
    each("steps", exercise.steps(), (at, step) -> {
      put(at + ".part", step.part());
      put(at + ".minutes", step.minutes());
      put(at + ".who", step.who());
      put(at + ".prompts", step.prompts());
    });
    put("works-as-is", exercise.worksAsIs());
    each("evidence", exercise.evidence(), this::putEvidence);
  }

  private void ofPrompt(ReflectivePrompt prompt) {
    put("audience", prompt.audience());
    put("phases", prompt.phases());
    put("function", prompt.function());
    put("depth", prompt.depth());
    put("modes", prompt.modes());
  }

  private void ofReference(Reference reference) {
    put("authors", reference.authors());
    put("year", reference.year());
    put("title", reference.title());
    put("venue", reference.venue());
    put("volume", reference.volume());
    put("issue", reference.issue());
    put("pages", reference.pages());
    put("doi", reference.doi());
    put("isbn", reference.isbn());
    put("kind", reference.kind());
  }

  private void ofCodeMapping(CodeMapping mapping) {
    put("code", mapping.code());
    put("answer", mapping.answer());
    mapping.atLeast().ifPresent(least -> put("at-least", least));
    put("edition", mapping.edition());
    put("means", mapping.means());
    put("relation", mapping.relation());
    put("direction", mapping.direction());
    put("status", mapping.status());
    put("checked", mapping.checked());
    put("source", mapping.source());
    put("as-of", mapping.asOf());
  }

  private void putEvidence(String at, Evidence evidence) {
    put(at + ".kind", evidence.kind());
    put(at + ".finding", evidence.finding());
    put(at + ".references", evidence.references());
  }

  private void put(String path, Object part) {
    parts.put(path, part);
  }

  private void put(String path, Optional<?> part) {
    part.ifPresent(there -> parts.put(path, there));
  }

  private static <T> void each(String path, List<T> all, BiConsumer<String, T> put) {
    for (int i = 0; i < all.size(); i++) {
      put.accept(path + "." + (i + 1), all.get(i));
    }
  }

  private static String shown(@Nullable Object part) {
    if (part == null) {
      return "nothing";
    }
    if (part instanceof Enum<?> word) {
      return Words.of(word);
    }
    if (part instanceof Collection<?> all) {
      return all.stream().map(Structure::shown).collect(joining(", ", "[", "]"));
    }
    boolean isPlain = part instanceof Id<?> || part instanceof Integer || part instanceof Boolean;
    return part.equals(TEXT) ? "a text" : isPlain ? part.toString() : "the same";
  }

  /**
   * A part in which a translation differs.
   *
   * @param path where it stands in the item
   * @param expected what the original says there
   */
  record Difference(String path, String expected) {}
}
