package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Audience;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.JourneyTemplate.Station;
import org.restory.model.practice.Mode;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;

/** The concepts of practice, exercises aside. */
final class PracticeValues {
  private PracticeValues() {}

  static void write(ValueWriter out, Aim aim) {
    VocabularyValues.writeTerm(out, aim);
    out.flag(aim.forClinician());
    out.flag(aim.addressesContext());
    out.ids(aim.techniques());
  }

  static Aim aim(ValueReader in) {
    return Aim.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .forClinician(in.flag())
        .addressesContext(in.flag())
        .addAllTechniques(in.ids())
        .build();
  }

  static void write(ValueWriter out, Technique technique) {
    VocabularyValues.writeTerm(out, technique);
    out.word(technique.family());
    out.ids(technique.frameworks());
    out.texts(technique.structure());
    out.words(technique.participation());
    out.words(technique.phases());
    out.number(technique.minutesFrom());
    out.number(technique.minutesTo());
    out.number(technique.maxDepth());
    out.number(technique.maxExposure());
    out.texts(technique.cautions());
    out.ids(technique.prerequisites());
    out.all(technique.evidence(), AboutValues::write);
    out.word(technique.authoring());
  }

  static Technique technique(ValueReader in) {
    return Technique.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .family(in.word(Technique.Family.values()))
        .addAllFrameworks(in.ids())
        .addAllStructure(in.texts())
        .addAllParticipation(in.words(Participation.values()))
        .addAllPhases(in.words(Phase.values()))
        .minutesFrom(in.number())
        .minutesTo(in.number())
        .maxDepth(in.number())
        .maxExposure(in.number())
        .addAllCautions(in.texts())
        .addAllPrerequisites(in.ids())
        .addAllEvidence(AboutValues.evidence(in))
        .authoring(in.word(Technique.Authoring.values()))
        .build();
  }

  static void write(ValueWriter out, ReflectivePrompt prompt) {
    out.id(prompt.id());
    out.text(prompt.text());
    out.word(prompt.audience());
    out.words(prompt.phases());
    out.word(prompt.function());
    out.number(prompt.depth());
    out.text(prompt.optOut());
    out.optionalText(prompt.followUp());
    out.optionalText(prompt.avoidIf());
    out.words(prompt.modes());
    out.ids(prompt.references());
    AboutValues.write(out, prompt.provenance());
  }

  static ReflectivePrompt prompt(ValueReader in) {
    return ReflectivePrompt.builder()
        .id(in.id())
        .text(in.text())
        .audience(in.word(Audience.values()))
        .addAllPhases(in.words(Phase.values()))
        .function(in.word(PromptFunction.values()))
        .depth(in.number())
        .optOut(in.text())
        .followUp(in.optionalText())
        .avoidIf(in.optionalText())
        .addAllModes(in.words(Mode.values()))
        .addAllReferences(in.ids())
        .provenance(AboutValues.provenance(in))
        .build();
  }

  static void write(ValueWriter out, SessionShape shape) {
    VocabularyValues.writeTerm(out, shape);
    out.words(shape.formats());
    out.number(shape.minutes());
    out.all(shape.parts(), PracticeValues::write);
    out.number(shape.settlingMinutes());
    out.texts(shape.keeps());
  }

  static SessionShape sessionShape(ValueReader in) {
    return SessionShape.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .addAllFormats(in.words(Format.values()))
        .minutes(in.number())
        .addAllParts(parts(in))
        .settlingMinutes(in.number())
        .addAllKeeps(in.texts())
        .build();
  }

  private static void write(ValueWriter out, SessionShape.Part part) {
    out.text(part.name());
    out.word(part.part());
    out.number(part.minutesFrom());
    out.number(part.minutesTo());
    out.text(part.does());
  }

  private static ImmutableList<SessionShape.Part> parts(ValueReader in) {
    ImmutableList.Builder<SessionShape.Part> parts = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      parts.add(new SessionShape.Part(
          in.text(), in.word(Step.Part.values()), in.number(), in.number(), in.text()));
    }
    return parts.build();
  }

  static void write(ValueWriter out, JourneyTemplate journey) {
    VocabularyValues.writeTerm(out, journey);
    out.words(journey.formats());
    out.all(journey.stations(), PracticeValues::write);
    out.numbers(journey.reviewsAt());
    out.texts(journey.keeps());
    out.texts(journey.replanWhen());
  }

  static JourneyTemplate journey(ValueReader in) {
    return JourneyTemplate.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .addAllFormats(in.words(Format.values()))
        .addAllStations(stations(in))
        .addAllReviewsAt(in.numbers())
        .addAllKeeps(in.texts())
        .addAllReplanWhen(in.texts())
        .build();
  }

  private static void write(ValueWriter out, Station station) {
    out.number(station.session());
    out.word(station.phase());
    out.ids(station.aims());
    out.ids(station.orElse());
    out.text(station.why());
  }

  private static ImmutableList<Station> stations(ValueReader in) {
    ImmutableList.Builder<Station> stations = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      stations.add(Station.builder()
          .session(in.number())
          .phase(in.word(Phase.values()))
          .addAllAims(in.ids())
          .addAllOrElse(in.ids())
          .why(in.text())
          .build());
    }
    return stations.build();
  }
}
