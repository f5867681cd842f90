package org.restory.review;

import static org.restory.catalog.ProblemKind.BODY_PRESUMED;
import static org.restory.catalog.ProblemKind.HELD_BREATH;
import static org.restory.catalog.ProblemKind.ORDER;
import static org.restory.catalog.ProblemKind.READING_LEVEL;
import static org.restory.catalog.ProblemKind.UMBRELLA_ACRONYM;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** What a client reads: everyday words, easy sentences, and an offer in place of an order. */
final class ClientRules {
  static final ImmutableList<LanguageRule> ALL = ImmutableList.of(
      new LimitRule(
          READING_LEVEL,
          text -> text.forClient() && !text.is(Role.NOTE),
          text -> ReadingLevel.of(text.words()).grade(),
          8,
          "use shorter words and sentences, for grade 8 at most"),
      Wording.against(
          UMBRELLA_ACRONYM,
          Text::forClient,
          "say who is meant in plain words",
          "(?-i:BIPOC|QTBIPOC|BAME|BME|POC|WOC|AAPI|LGBT\\w*)",
          "minority stress"),
      // "What should you be called?", "all you have to pay" and "you do not have to" order nothing.
      Wording.against(
          ORDER,
          Text::forClient,
          "offer it, with a way out",
          "(?:^|(?<=[,;:(\"] |[(\"])|(?<=\\b(?:and|so|then|but|now|first) ))you (?:must|have to|"
              + "need to|ought to|are required to|should(?! (?:not have|never have|be able|be free)))"
              + "(?![^.!]*\\?)",
          "(?:make|be) sure (?:that )?you"),
      Wording.against(
              BODY_PRESUMED,
              ClientRules::isDone,
              "offer it as one of several ways",
              "(?:close|closing|shut) (?:your|their|both|the) eyes",
              "(?:take|draw|taking) (?:an?|some|one|two|three|a few|several) (?:\\w+ )?(?:deep|big) "
                  + "breaths?",
              "breathe (?:in )?deep(?:ly)?",
              "(?:stand|sit|standing) up(?! (?:for|to|against))",
              "on your feet")
          .unless(
              "if|or|may|can|could|might",
              "want|like|choose|wish|offer|invite",
              "not|never|without|no need|some people|whoever"),
      Wording.against(
              HELD_BREATH,
              ClientRules::isDone,
              "leave it out; holding the breath can bring panic",
              "hold(?:ing)? (?:your|their|the) breath")
          .unless("not", "never", "no one", "nobody", "without", "instead of"));

  private ClientRules() {}

  private static boolean isDone(Text text) {
    return text.is(Role.STEP) || text.is(Role.QUESTION);
  }
}
