package org.restory.explain;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.Catalog;
import org.restory.report.RecommendationReport.Reader;

/** Says explanations in plain sentences, for the reader that each is for. Immutable. */
public final class ExplanationText {
  private final Names names;

  private ExplanationText(Catalog catalog) {
    this.names = new Names(catalog);
  }

  /** The sentences that take names from a catalog. */
  public static ExplanationText of(Catalog catalog) {
    return new ExplanationText(catalog);
  }

  /** Why an exercise is recommended: the chain from the facts to its place. What a client may read has neither rules nor places. */
  public ImmutableList<String> of(Why why) {
    return why.reader() == Reader.CLIENT
        ? new ClientSentences(names).of(why)
        : new WhySentences(names).of(why);
  }

  /** Why an exercise is not recommended, and what would have to be otherwise. */
  public ImmutableList<String> of(WhyNot whyNot) {
    return new WhyNotSentences(names).of(whyNot);
  }

  /** What is stated otherwise in a second session, and what differs because of it. */
  public ImmutableList<String> of(WhatIf whatIf) {
    return new WhatIfSentences(names).of(whatIf);
  }
}
