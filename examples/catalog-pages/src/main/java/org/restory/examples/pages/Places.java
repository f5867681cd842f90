package org.restory.examples.pages;

import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Reference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;

/** Where each concept stands in the folder, and what a link to it says. */
final class Places {
  static final String INDEX = "README.md";
  static final String RULES = "rules/README.md";
  static final String BIBLIOGRAPHY = "bibliography.md";
  static final String GLOSSARY = "glossary.md";
  static final String PLANNING = "sessions-and-journeys.md";
  static final String PROMPTS = "prompts.md";
  static final String COVERAGE = "coverage.md";
  static final String MAP = "map.md";
  static final String PARITY = "parity.md";
  static final String SOURCES = "source-attributes.md";
  static final String MODEL_CARD = "model-card.md";

  private Places() {}

  /** The path of a concept's page, with the anchor where it has no page of its own. */
  static String of(Concept<?> concept) {
    if (concept instanceof Framework) {
      return "frameworks/" + name(concept.id()) + ".md";
    }
    if (concept instanceof Technique) {
      return "techniques/" + name(concept.id()) + ".md";
    }
    if (concept instanceof Aim) {
      return "aims/" + name(concept.id()) + ".md";
    }
    if (concept instanceof Exercise) {
      return "exercises/" + name(concept.id()) + ".md";
    }
    return sharedPage(concept) + "#" + name(concept.id());
  }

  private static String sharedPage(Concept<?> concept) {
    if (concept instanceof Rule) {
      return RULES;
    }
    if (concept instanceof Reference) {
      return BIBLIOGRAPHY;
    }
    if (concept instanceof GlossaryTerm) {
      return GLOSSARY;
    }
    if (concept instanceof SessionShape || concept instanceof JourneyTemplate) {
      return PLANNING;
    }
    throw new IllegalArgumentException(concept.getClass().getSimpleName() + " has no page");
  }

  /** An id as the name of a file or an anchor. Neither may hold a colon, and no id holds a dot. */
  static String name(Id<?> id) {
    return id.value().replace(':', '.');
  }

  /** What a link to a concept says. */
  static String label(Concept<?> concept) {
    if (concept instanceof Reference reference) {
      return Markdown.text(Citation.brief(reference));
    }
    if (concept instanceof Rule rule) {
      return rule.number().map(Markdown::text).orElseGet(() -> Markdown.code(rule.id()));
    }
    return Markdown.text(concept.name());
  }
}
