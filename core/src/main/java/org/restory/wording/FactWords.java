package org.restory.wording;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.check.Words;
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
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Sensitivity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;

/** Says a fact in words, the person's own first. */
final class FactWords {
  static final String KEPT_OUT = "something said that is kept out of text";

  private final Catalog catalog;

  FactWords(Catalog catalog) {
    this.catalog = catalog;
  }

  String of(Fact fact) {
    if (fact instanceof BarrierExperience barrier) {
      return ofBarrier(barrier);
    }
    if (fact instanceof Stated<?> stated) {
      return withWords(stated.words(), nameOf(stated));
    }
    if (fact instanceof Disclosure disclosure) {
      return ofDisclosure(disclosure);
    }
    if (fact instanceof Intersection intersection) {
      return intersection.dimensions().stream().anyMatch(this::isDangerousInText)
          ? KEPT_OUT
          : quoted(intersection.words());
    }
    if (fact instanceof Measurement measurement) {
      return ofMeasurement(measurement);
    }
    if (fact instanceof AllianceEvent event) {
      String by =
          event.by() == AllianceEvent.By.UNSAID ? "" : " by the " + spaced(Words.of(event.by()));
      return spaced(Words.of(event.kind())) + by;
    }
    return ofTheRest(fact);
  }

  private String ofTheRest(Fact fact) {
    if (fact instanceof StatedPreference preference) {
      return Words.of(preference.stance())
          + " "
          + lower(name(Preference.class, preference.preference()));
    }
    if (fact instanceof PastExercise past) {
      return "'" + name(Exercise.class, past.exercise()) + "' " + spaced(Words.of(past.outcome()));
    }
    if (fact instanceof Readiness readiness) {
      return lower(name(Prerequisite.class, readiness.prerequisite()))
          + (readiness.met() ? " (met)" : " (not met)");
    }
    if (fact instanceof SessionConsent consent) {
      return "consent to " + spaced(Words.of(consent.scope())) + " " + Words.of(consent.decision());
    }
    if (fact instanceof ClinicianPosition position) {
      return "the clinician's own " + lower(name(IdentityDimension.class, position.dimension()));
    }
    if (fact instanceof AttributeValue attribute) {
      return attribute.attribute() + " " + attribute.value();
    }
    if (fact instanceof SetAside setAside) {
      return setAside.count() + " " + spaced(Words.of(setAside.reason()));
    }
    Circumstance circumstance = (Circumstance) fact;
    return spaced(Words.of(circumstance.kind())) + " " + spaced(circumstance.value());
  }

  private String ofDisclosure(Disclosure disclosure) {
    return isDangerousInText(disclosure.dimension())
        ? KEPT_OUT
        : quoted(disclosure.words()) + in(name(IdentityDimension.class, disclosure.dimension()));
  }

  /** Whether what is said of a side of identity could endanger the person where a text is found (rule RS09). */
  private boolean isDangerousInText(Id<IdentityDimension> dimension) {
    return catalog
        .find(IdentityDimension.class, dimension)
        .filter(found -> found.about().sensitivity() == Sensitivity.LEGAL)
        .isPresent();
  }

  private String ofBarrier(BarrierExperience barrier) {
    List<String> parts = new ArrayList<>();
    parts.add(withWords(barrier.words(), lower(name(Barrier.class, barrier.barrier())))
        + in(barrier.domains()));
    if (!barrier.levels().isEmpty()) {
      parts.add(words(barrier.levels()));
    }
    barrier.intensity().ifPresent(intensity -> parts.add("intensity " + intensity));
    if (barrier.course() != BarrierExperience.Course.UNKNOWN) {
      parts.add(spaced(Words.of(barrier.course())));
    }
    return Joiner.on(", ").join(parts);
  }

  private String ofMeasurement(Measurement measurement) {
    StringBuilder text = new StringBuilder(name(Instrument.class, measurement.instrument()));
    measurement.score().ifPresent(score -> text.append(" ").append(plain(score)));
    measurement.previous().ifPresent(score -> text.append(", before ").append(plain(score)));
    measurement
        .items()
        .forEach((item, score) ->
            text.append(", item ").append(item).append(" = ").append(plain(score)));
    return text.toString();
  }

  private <T extends Concept<T>> String nameOf(Stated<T> stated) {
    return lower(name(stated.kind(), stated.concept()));
  }

  private <T extends Concept<T>> String name(Class<T> kind, Id<T> id) {
    return catalog.find(kind, id).map(Concept::name).orElse(id.value());
  }

  private static String withWords(Optional<String> words, String name) {
    return words.map(said -> quoted(said) + " (" + name + ")").orElse(name);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static String in(String name) {
    return " (" + lower(name) + ")";
  }

  private static <E extends Enum<E>> String in(Collection<E> domains) {
    return domains.isEmpty() ? "" : " in " + words(domains);
  }

  private static <E extends Enum<E>> String words(Collection<E> values) {
    return values.stream().map(value -> spaced(Words.of(value))).collect(joining(" and "));
  }

  private static String spaced(String word) {
    return word.replace('-', ' ');
  }

  /** A name in the middle of a sentence; names such as PHQ-9 keep their capitals. */
  private static String lower(String name) {
    boolean plainWord = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return plainWord ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
