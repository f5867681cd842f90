package org.restory.review;

import static org.restory.catalog.ProblemKind.CLIENT_AS_TEACHER;
import static org.restory.catalog.ProblemKind.DEMANDS_PROOF;
import static org.restory.catalog.ProblemKind.FORCED_DISCLOSURE;
import static org.restory.catalog.ProblemKind.FORCED_POSITIVE;
import static org.restory.catalog.ProblemKind.IMAGINED_PERSPECTIVE;
import static org.restory.catalog.ProblemKind.INDIVIDUALIZES;
import static org.restory.catalog.ProblemKind.PITY;
import static org.restory.catalog.ProblemKind.PRESCRIBED_ACTIVISM;
import static org.restory.catalog.ProblemKind.SPEAKS_FOR_A_GROUP;
import static org.restory.catalog.ProblemKind.UNLIMITED_TRAUMA;

import com.google.common.collect.ImmutableList;

/** What a question must not ask of anyone: proof, gratitude, disclosure, teaching, empathy, a fight. */
final class PressureRules {
  private static final String THEIR =
      "(?:his|her|their|your \\w+'s|someone(?: else)?'s|the \\w+'s)";

  static final ImmutableList<LanguageRule> ALL = ImmutableList.of(
      Wording.inQuestions(
          DEMANDS_PROOF,
          "ask what told them that something was wrong",
          "are you sure",
          "prove (?:it|that|this)",
          "(?:can|could|would|how (?:can|could|do|would)) you prove",
          "(?:what|which|any) (?:evidence|proof)(?: do you have)?(?: that| of| for)?",
          "evidence that",
          "(?:was|is) (?:it|that|this) really",
          "really (?:racism|sexism|ableism|discrimination|racist|sexist|about (?:race|gender))"),
      Wording.inQuestions(
          INDIVIDUALIZES,
          "ask what would need to change, and what would help until it does",
          "more resilient",
          "your resilience",
          "(?:cope|coping) better",
          "better (?:cope|coping)",
          "less sensitive",
          "thicker skin",
          "toughen up"),
      Wording.inQuestions(
          FORCED_POSITIVE,
          "ask if there is anything they would want remembered",
          "what good (?:came|has come|did|could)",
          "silver lining",
          "blessings?",
          "grateful for",
          "(?:made|makes) you stronger",
          "bright side"),
      Wording.inQuestions(
          FORCED_DISCLOSURE,
          "let them choose what to share, or to listen",
          "share (?:an?|one|your|some) (?:oppression|trauma|privilege|secret|identity|wound)s?",
          "tell (?:the|this|your) (?:group|class|room|team|circle|others) (?:about )?your",
          "(?:reveal|disclose) (?:your|an?|something|one|to)"),
      Wording.inQuestions(
          CLIENT_AS_TEACHER,
          "learn it elsewhere; ask what they would like you to know",
          "(?:teach|educate) (?:me|us|the group|others) (?:about|what|how)",
          "(?:explain|describe)(?: to (?:me|us|the group))? your (?:culture|faith|religion|"
              + "community|people|background|traditions?|customs)",
          "help (?:me|us) understand your (?:culture|faith|religion|people|background)"),
      Wording.inQuestions(
          SPEAKS_FOR_A_GROUP,
          "ask for their own experience, if they want to say",
          "what (?:do|does|did|would|might|will) (?:the |most |all |other |many )?(?:"
              + Groups.TRAIT + "(?: \\w+)? " + Groups.PEOPLE + "|" + Groups.MANY
              + "|" + Groups.PEOPLE + " (?:like you|of your|from your|in your)(?: \\w+)?"
              + "|your (?:people|culture|religion|faith|kind))"
              + " (?:\\w+ly )?(?:think|want|feel|need|believe|prefer|like|say|do)"),
      Wording.inQuestions(
          PITY,
          "ask what a day takes, that others may not see",
          "(?:how|so|very|you are|you're|that is|that's) (?:brave|courageous|inspiring|amazing|"
              + "inspirational)",
          "an inspiration",
          "amazing (?:that|how) you",
          "(?:despite|in spite of) your"),
      Wording.inQuestions(
          IMAGINED_PERSPECTIVE,
          "ask what they know, and do not know, of the other",
          "put yourself in",
          "in " + THEIR + " (?:shoes|place|skin)",
          "imagine (?:that )?(?:you are|you're|you were|being) (?:an?|the|one of|him|her|them|"
              + "someone|another|in " + THEIR + ")",
          "how must (?:it|he|she|they|the \\w+) (?:feel|have felt|be)",
          "how would you feel if you were (?:an?|the|him|her|them|in)"),
      Wording.inQuestions(
          PRESCRIBED_ACTIVISM,
          "ask if they want anything to be different, by whom, or not now",
          "fight(?:ing)? back",
          "(?:how|when|where) will you (?:resist|fight|protest|speak (?:up|out)|stand up|"
              + "challenge|confront)",
          "what will you do to (?:resist|fight|challenge|change|stop|confront)",
          "(?:you|we) (?:must|should|need to|have to) (?:resist|fight|protest|speak (?:up|out))"),
      Wording.inQuestions(
          UNLIMITED_TRAUMA,
          "ask what is most important to know, without details",
          "the worst (?:thing|moment|part|memory)(?: (?:that|of|you|it))?",
          "describe (?:the|your|a|that) (?:trauma|assault|attack|abuse|violence)",
          "what exactly (?:happened|was (?:said|done)|did (?:he|she|they))",
          "tell (?:me|us) (?:everything|all of it|the whole story)",
          "in (?:full|every) detail"));

  private PressureRules() {}
}
