package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.restory.model.Evidence;

/** What is known and how, in plain words. */
final class EvidenceWords {
  private EvidenceWords() {}

  /** Each statement: how it is known, which way it points, what was studied, and the works that say so. */
  static ImmutableList<String> of(Collection<Evidence> statements, Library library, Page page) {
    return statements.stream()
        .map(evidence -> of(evidence, library, page))
        .collect(ImmutableList.toImmutableList());
  }

  private static String of(Evidence evidence, Library library, Page page) {
    String cited = page.links(library.cited(evidence.references()));
    return bold(Words.capital(kind(evidence.kind())) + ": " + finding(evidence.finding()) + ".")
        + " " + text(evidence.note())
        + (cited.isEmpty() ? "" : " (" + cited + ")");
  }

  static String kind(Evidence.Kind kind) {
    return switch (kind) {
      case META_ANALYSIS -> "several studies taken together";
      case RANDOMIZED_TRIAL -> "at least one randomized trial";
      case QUASI_EXPERIMENT -> "a comparison without random assignment";
      case COHORT -> "groups followed and compared";
      case CORRELATIONAL -> "an association found";
      case QUALITATIVE -> "accounts, cases or interviews";
      case PRACTICE -> "consensus or a tradition of practice";
      case THEORY -> "an argument";
    };
  }

  static String finding(Evidence.Finding finding) {
    return switch (finding) {
      case SUPPORTS -> "it supports this";
      case MIXED -> "results differ";
      case WEAK -> "little or no effect was found";
      case UNTESTED -> "nobody has tested it";
    };
  }
}
