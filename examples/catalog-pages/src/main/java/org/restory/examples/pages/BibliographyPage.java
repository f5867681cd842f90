package org.restory.examples.pages;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static org.restory.examples.pages.Markdown.anchor;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.Tag;
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

/** Every work that is cited: where to find it, what it supports, and how much of the catalog rests on it. */
final class BibliographyPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    ImmutableMultiset<Id<Reference>> citations = everything(library.catalog())
        .flatMap(BibliographyPage::cited)
        .collect(toImmutableMultiset());
    List<String> entries = library.catalog().all(Reference.class).stream()
        .sorted(Library.BY_AUTHOR)
        .map(reference -> entry(reference, citations.count(reference.id())))
        .toList();
    return Stream.of(new Page(Places.BIBLIOGRAPHY)
        .block(Trail.of(""))
        .title("Bibliography")
        .block(Words.count(entries.size(), "work")
            + ", by author. Each says what it supports, so that nobody cites it for more.")
        .bullets(entries));
  }

  private static String entry(Reference reference, int citations) {
    return anchor(Places.name(reference.id())) + Citation.full(reference) + "<br>"
        + Words.capital(text(Citation.kind(reference))) + ". Supports: "
        + Citation.sentence(text(reference.supports())) + " "
        + (citations == 0
            ? "Not cited yet."
            : "Cited by " + Words.count(citations, "item") + " of the catalog.");
  }

  private static Stream<Id<Reference>> cited(Concept<?> concept) {
    List<Evidence> evidence = List.of();
    if (concept instanceof Exercise exercise) {
      evidence = exercise.evidence();
    } else if (concept instanceof Technique technique) {
      evidence = technique.evidence();
    }
    return Stream.concat(
            concept.references().stream(),
            evidence.stream().flatMap(statement -> statement.references().stream()))
        .distinct();
  }

  private static Stream<Concept<?>> everything(Catalog catalog) {
    return Stream.<ImmutableCollection<? extends Concept<?>>>of(
            catalog.all(AccessNeed.class),
            catalog.all(Aim.class),
            catalog.all(Barrier.class),
            catalog.all(Exercise.class),
            catalog.all(Framework.class),
            catalog.all(GlossaryTerm.class),
            catalog.all(Goal.class),
            catalog.all(Identity.class),
            catalog.all(IdentityDimension.class),
            catalog.all(Instrument.class),
            catalog.all(JourneyTemplate.class),
            catalog.all(Mechanism.class),
            catalog.all(Preference.class),
            catalog.all(Prerequisite.class),
            catalog.all(Principle.class),
            catalog.all(ReflectivePrompt.class),
            catalog.all(Rule.class),
            catalog.all(SafetyConcern.class),
            catalog.all(SessionShape.class),
            catalog.all(Signal.class),
            catalog.all(Strength.class),
            catalog.all(Tag.class),
            catalog.all(Technique.class))
        .flatMap(ImmutableCollection::stream);
  }
}
