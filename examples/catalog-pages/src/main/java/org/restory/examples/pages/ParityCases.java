package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.review.ParityReview;
import org.restory.review.RuleReview;

/** The cases in which parity is tried: the shipped ones that a catalog knows, the smallest of each rule, and one side voiced at a time. */
final class ParityCases {
  private final ImmutableList<Named> shipped;
  private final ImmutableList<Named> smallest;
  private final ImmutableList<Named> voicing;

  ParityCases(Library library) {
    Catalog catalog = library.catalog();
    shipped = CaseFormat.shippedNames().stream()
        .map(CaseFormat::shipped)
        .filter(session -> catalog.problemsIn(session).isEmpty())
        .map(session -> new Named(Markdown.quoted(session.title().orElse("")), session))
        .collect(toImmutableList());
    RuleReview rules = RuleReview.of(catalog);
    smallest = library.rules().stream()
        .flatMap(rule -> rules.witness(rule.id()).stream()
            .map(session -> new Named("the smallest case of " + Places.label(rule), session)))
        .collect(toImmutableList());
    voicing = shipped.stream()
        .flatMap(named -> ParityReview.voicing(catalog, named.session).stream()
            .map(session -> new Named(named.name + " with that side alone", session)))
        .collect(toImmutableList());
  }

  /** The fictional training cases. */
  ImmutableList<Named> shipped() {
    return shipped;
  }

  /** For each rule the smallest case in which it holds. */
  ImmutableList<Named> smallest() {
    return smallest;
  }

  /** The training cases with one side of identity voiced, for each side, and no other. */
  ImmutableList<Named> voicing() {
    return voicing;
  }

  /**
   * A case with what to call it.
   *
   * @param name in Markdown, within a sentence
   * @param session the case
   */
  record Named(String name, SessionContext session) {}
}
