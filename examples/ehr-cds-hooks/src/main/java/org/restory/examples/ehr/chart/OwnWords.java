package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.restory.catalog.Catalog;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Source;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.Sensitivity;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;

/**
 * Reads what a person wrote of themselves on the form "In your own words", which is the one place where sides of identity are read. It
 * takes that they wrote it, that a consent of theirs permits to plan with it, and that it is recent; of each side their latest words count.
 */
final class OwnWords {
  private static final String SHEET = "in-your-own-words";
  private static final String IDENTITY = RestoryUrls.CODE_SYSTEM + "identity";
  private static final org.restory.model.Coding CODE = new org.restory.model.Coding(
      "https://restory.org/fhir/Questionnaire", SHEET, "In your own words");

  private final Catalog catalog;
  private final Recency recency;

  OwnWords(Catalog catalog, Recency recency) {
    this.catalog = catalog;
    this.recency = recency;
  }

  /** Whether a form is this one, in any version. */
  static boolean isSheet(QuestionnaireResponse form) {
    String canonical = form.hasQuestionnaire() ? form.getQuestionnaire() : "";
    return canonical.equals(RestoryUrls.QUESTIONNAIRE + SHEET)
        || canonical.startsWith(RestoryUrls.QUESTIONNAIRE + SHEET + "|");
  }

  void read(
      ImmutableList<QuestionnaireResponse> sheets,
      Person person,
      Permissions permissions,
      Gathered gathered) {
    Set<Id<IdentityDimension>> told = new HashSet<>();
    for (QuestionnaireResponse sheet : newestFirst(sheets)) {
      Consents consents = permissions.forForm(Ids.of(sheet).orElseThrow());
      Optional<LeftOut> why = leftOut(sheet, person, consents);
      if (why.isPresent()) {
        gathered.leave(CODE, why.get());
        continue;
      }
      ImmutableList<Disclosure> written = disclosures(sheet, consents);
      written.stream()
          .filter(disclosure -> !told.contains(disclosure.dimension()))
          .forEach(gathered::add);
      written.forEach(disclosure -> told.add(disclosure.dimension()));
    }
  }

  private Optional<LeftOut> leftOut(QuestionnaireResponse sheet, Person person, Consents consents) {
    Optional<Moment> when = Moment.of(sheet.getAuthoredElement());
    if (person.isAnother(sheet.getSubject())) {
      return Optional.of(LeftOut.ABOUT_ANOTHER);
    } else if (!Forms.isByPerson(sheet, person)) {
      return Optional.of(LeftOut.NOT_BY_PERSON);
    } else if (!Forms.isFinal(sheet)) {
      return Optional.of(LeftOut.NOT_FINAL);
    } else if (!consents.allows(ConsentScope.USE_FOR_PLANNING)) {
      return Optional.of(LeftOut.WITHOUT_CONSENT);
    } else if (recency.isInFuture(when)) {
      return Optional.of(LeftOut.IN_FUTURE);
    }
    return recency.isRecent(when) ? Optional.empty() : Optional.of(LeftOut.WRITTEN_LONG_AGO);
  }

  private ImmutableList<Disclosure> disclosures(QuestionnaireResponse sheet, Consents consents) {
    return sheet.getItem().stream()
        .flatMap(item -> disclosure(item, sheet, consents).stream())
        .collect(toImmutableList());
  }

  private Optional<Disclosure> disclosure(
      QuestionnaireResponseItemComponent group, QuestionnaireResponse sheet, Consents consents) {
    String side = group.hasLinkId() ? group.getLinkId() : "";
    Optional<IdentityDimension> dimension = Optional.of(side)
        .filter(Id::isWellFormed)
        .flatMap(id -> catalog.find(IdentityDimension.class, Id.of(id)))
        .filter(each -> each.about().sensitivity() != Sensitivity.LEGAL);
    Optional<Identity> concept = values(group, side + ".concept")
        .flatMap(value -> identity(value).stream())
        .findFirst();
    Optional<String> words = Stream.concat(
            values(group, side + ".words"), values(group, side + ".concept"))
        .flatMap(value -> value instanceof StringType text && text.hasValue()
            ? Stream.of(text.getValue().strip())
            : Stream.empty())
        .filter(text -> !text.isBlank())
        .findFirst()
        .or(() -> concept.map(Identity::name));
    return dimension.flatMap(each -> words.map(text -> Disclosure.builder()
        .dimension(each.id())
        .words(text)
        .concept(
            concept.filter(identity -> identity.dimension().equals(each.id())).map(Identity::id))
        .source(Source.CLIENT_WRITTEN)
        .voicing(Disclosure.Voicing.UNVOICED)
        .consents(consents)
        .asOf(Moment.of(sheet.getAuthoredElement()).map(Moment::day))
        .build()));
  }

  private Optional<Identity> identity(Type value) {
    return value instanceof Coding coding && IDENTITY.equals(coding.getSystem()) && coding.hasCode()
        ? Optional.of(coding.getCode())
            .filter(Id::isWellFormed)
            .flatMap(id -> catalog.find(Identity.class, Id.of(id)))
            .filter(identity -> identity.about().sensitivity() != Sensitivity.LEGAL)
        : Optional.empty();
  }

  private static Stream<Type> values(QuestionnaireResponseItemComponent group, String linkId) {
    return group.getItem().stream()
        .filter(item -> linkId.equals(item.getLinkId()))
        .flatMap(item -> item.getAnswer().stream())
        .flatMap(answer -> answer.hasValue() ? Stream.of(answer.getValue()) : Stream.empty());
  }

  private static ImmutableList<QuestionnaireResponse> newestFirst(
      ImmutableList<QuestionnaireResponse> sheets) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((QuestionnaireResponse sheet) ->
                Moment.of(sheet.getAuthoredElement()).map(Moment::at).orElse(Instant.MIN))
            .reversed(),
        sheets);
  }
}
