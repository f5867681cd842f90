package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.restory.catalog.Catalog;
import org.restory.model.Sensitivity;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;

/**
 * The sheet on which a person may tell of sides of their identity. For each side there is a group, the link id of which is the id of the
 * dimension, with {@code <dimension>.words} and, where the catalog has words to choose, {@code <dimension>.concept}. What could endanger
 * a person where a form is found, such as a legal status, is not asked.
 */
final class OwnWords {
  static final String ID = "in-your-own-words";

  private static final String INTRO =
      "Here you may tell how you describe yourself, in your own words. Nothing has to be answered. You can leave any part empty, stop at"
          + " any time, or say something else another day.";
  private static final String USE =
      "What you write can help to choose exercises that fit you. Whether it may be used for that, and for what else, you are asked apart"
          + " from this form; until you agree, it is not used. The form itself is kept like other forms you fill in here.";

  private final Catalog catalog;
  private final Addresses addresses;
  private final Heading heading;

  OwnWords(Catalog catalog, Addresses addresses, Heading heading) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.heading = heading;
  }

  Questionnaire sheet() {
    Questionnaire sheet = heading.ofWhole(new Questionnaire(), ID, "In your own words");
    sheet.setDescription(
        "Sides of identity, as a person tells of them. Every part may stay empty.");
    sheet.setPurpose(
        "To let a person say who they are, instead of reading it from a record. It does not ask for immigration or legal status or for a"
            + " criminal-legal history, since a form may be found.");
    sheet.addSubjectType("Patient");
    sheet.addItem(PromptSheets.display("intro", INTRO));
    sheet.addItem(PromptSheets.display("use", USE));
    catalog.offered(IdentityDimension.class).stream()
        .filter(dimension -> dimension.about().sensitivity() != Sensitivity.LEGAL)
        .forEach(dimension -> sheet.addItem(group(dimension)));
    return Narratives.tell(sheet, "In your own words", INTRO, USE);
  }

  private QuestionnaireItemComponent group(IdentityDimension dimension) {
    String id = dimension.id().value();
    QuestionnaireItemComponent group = new QuestionnaireItemComponent()
        .setLinkId(id)
        .setType(QuestionnaireItemType.GROUP)
        .setText(dimension.name());
    group.addItem(new QuestionnaireItemComponent()
        .setLinkId(id + ".words")
        .setType(QuestionnaireItemType.STRING)
        .setText("In your own words, if you like"));
    QuestionnaireItemComponent concept = new QuestionnaireItemComponent()
        .setLinkId(id + ".concept")
        .setType(QuestionnaireItemType.OPENCHOICE)
        .setText("A word from this list to stand beside yours, if one fits");
    offeredIn(catalog, dimension)
        .forEach(identity -> concept
            .addAnswerOption()
            .setValue(new Coding(
                addresses.codeSystem("identity"), identity.id().value(), identity.name())));
    if (concept.hasAnswerOption()) {
      group.addItem(concept);
    }
    return group;
  }

  /** The identities that may be written down of a dimension. */
  static ImmutableList<Identity> offeredIn(Catalog catalog, IdentityDimension dimension) {
    return dimension.about().sensitivity() == Sensitivity.LEGAL
        ? ImmutableList.of()
        : catalog.offered(Identity.class).stream()
            .filter(identity -> identity.dimension().equals(dimension.id()))
            .filter(identity -> identity.about().sensitivity() != Sensitivity.LEGAL)
            .collect(toImmutableList());
  }
}
