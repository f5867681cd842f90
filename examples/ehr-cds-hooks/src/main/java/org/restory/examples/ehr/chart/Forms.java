package org.restory.examples.ehr.chart;

import static org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus.AMENDED;
import static org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.restory.context.Source;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.model.Coding;

/**
 * Reads forms that were filled in as questions with their answers. A question is known by its LOINC code, which stands in its link id, as
 * {@code 71802-3} or {@code /93025-5/71802-3}, or at the end of its definition.
 */
final class Forms {
  // The check digit is the last; shorter numbers are link ids of people's own.
  private static final Pattern LOINC = Pattern.compile("(?:.*[/#])?(\\d{4,7}-\\d)");

  private final Codes codes;

  Forms(Crosswalk crosswalk) {
    this.codes = new Codes(crosswalk);
  }

  void read(QuestionnaireResponse form, Person person, Answers answers, Gathered gathered) {
    read(form.getItem(), form, person, answers, gathered);
  }

  private void read(
      List<QuestionnaireResponseItemComponent> items,
      QuestionnaireResponse form,
      Person person,
      Answers answers,
      Gathered gathered) {
    for (QuestionnaireResponseItemComponent item : items) {
      question(item)
          .ifPresent(question -> item.getAnswer()
              .forEach(answer -> read(question, answer, form, person, answers, gathered)));
      read(item.getItem(), form, person, answers, gathered);
      item.getAnswer().forEach(answer -> read(answer.getItem(), form, person, answers, gathered));
    }
  }

  private static void read(
      Coding question,
      QuestionnaireResponseItemAnswerComponent answer,
      QuestionnaireResponse form,
      Person person,
      Answers answers,
      Gathered gathered) {
    if (person.isAnother(form.getSubject())) {
      gathered.leave(question, LeftOut.ABOUT_ANOTHER);
    } else if (!isFinal(form)) {
      gathered.leave(question, LeftOut.NOT_FINAL);
    } else if (answer.hasValue()) {
      answers.add(new Asked(
          question,
          Values.answer(answer.getValue()),
          source(form, person),
          Moment.of(form.getAuthoredElement())));
    }
  }

  private Optional<Coding> question(QuestionnaireResponseItemComponent item) {
    return Stream.of(item.getLinkId(), item.getDefinition())
        .flatMap(place -> place == null ? Stream.empty() : Stream.of(LOINC.matcher(place)))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .flatMap(code -> codes.loinc(code, item.hasText() ? item.getText() : ""));
  }

  /** Whether a form was handed in. */
  static boolean isFinal(QuestionnaireResponse form) {
    return form.getStatus() == COMPLETED || form.getStatus() == AMENDED;
  }

  /** Whether the person gave the answers themselves; where nobody is named as the source, whoever wrote them down did. */
  static boolean isByPerson(QuestionnaireResponse form, Person person) {
    return form.hasSource() ? person.is(form.getSource()) : person.is(form.getAuthor());
  }

  private static Source source(QuestionnaireResponse form, Person person) {
    if (isByPerson(form, person)) {
      return Source.CLIENT_STATED;
    }
    return form.getSource().hasReference()
            && form.getSource().getReference().contains("RelatedPerson/")
        ? Source.REFERRER
        : Source.RECORD;
  }
}
