package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.code;
import static org.restory.examples.pages.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Provenance;
import org.restory.model.practice.Exercise;

/** How far an item may be trusted: who wrote and read it, when it is due again, and whether it is still offered. */
final class Standing {
  private Standing() {}

  /** A warning at the head of an item that is no longer offered; empty for any other. */
  static String banner(Concept<?> concept, Library library, Page page) {
    return library
        .catalog()
        .provenance(concept)
        .withdrawn()
        .map(withdrawal -> "> " + bold("No longer offered since " + withdrawal.since() + ".") + " "
            + text(withdrawal.because())
            + replacement(concept, library, page))
        .orElse("");
  }

  private static String replacement(Concept<?> concept, Library library, Page page) {
    return library
        .replacementOf(concept)
        .map(other -> " Use " + page.link(other) + " in its place.")
        .orElse(" Nothing replaces it.");
  }

  /** Where it comes from, in a line or two. */
  static String of(Concept<?> concept, Catalog catalog) {
    Provenance provenance = catalog.provenance(concept);
    List<String> parts = new ArrayList<>();
    add(parts, "Author: ", provenance.author().map(Markdown::text));
    add(parts, "Version ", provenance.version().map(Markdown::text));
    add(parts, "Reviewed on ", provenance.reviewed().map(day -> day + by(provenance.reviewers())));
    add(parts, "Due for review by ", provenance.reviewBy().map(Object::toString));
    if (concept instanceof Exercise) {
      add(
          parts,
          "Client text reads at school grade ",
          provenance.readingLevel().map(grade -> grade + " or below"));
    }
    add(parts, "License ", provenance.license().map(Markdown::text));
    parts.add("Id " + code(concept.id()));
    return String.join(" · ", parts) + missing(provenance);
  }

  private static void add(List<String> parts, String before, Optional<String> said) {
    said.ifPresent(what -> parts.add(before + what));
  }

  private static String by(Set<Provenance.Reviewer> reviewers) {
    return reviewers.isEmpty()
        ? ""
        : " by "
            + Words.join(reviewers.stream().sorted().map(Standing::reviewer).toList(), " and ");
  }

  private static String reviewer(Provenance.Reviewer reviewer) {
    return switch (reviewer) {
      case EDITOR -> "an editor";
      case CLINICIAN -> "a clinician";
      case SUPERVISOR -> "a supervisor";
      case LIVED_EXPERIENCE -> "a person with lived experience";
      case RESEARCHER -> "a researcher";
    };
  }

  private static String missing(Provenance provenance) {
    List<String> missing = new ArrayList<>();
    if (!provenance.reviewers().contains(Provenance.Reviewer.CLINICIAN)) {
      missing.add("a practicing clinician");
    }
    if (!provenance.reviewers().contains(Provenance.Reviewer.LIVED_EXPERIENCE)) {
      missing.add("a person with lived experience");
    }
    return missing.isEmpty()
        ? ""
        : "\n\n" + bold("Not yet reviewed by " + Words.join(missing, " or ") + ".");
  }
}
