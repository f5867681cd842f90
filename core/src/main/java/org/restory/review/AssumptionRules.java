package org.restory.review;

import static org.restory.catalog.ProblemKind.ASSUMED_FEELING;
import static org.restory.catalog.ProblemKind.ASSUMED_IDENTITY;
import static org.restory.catalog.ProblemKind.JARGON;
import static org.restory.catalog.ProblemKind.PRESUPPOSED_FAMILY;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** What a question must not take for granted: a family, an identity, a feeling, the words of the field. */
final class AssumptionRules {
  private static final String[] HEDGES = {
    "if (?:any|anything|anyone|at all|ever|some|so|there (?:is|was|are|were) (?:one|any))",
    "if you (?:have|had|know|want|wish|like)(?: \\w+)?",
    "whether or not"
  };
  private static final String FEELING = "(?:angry|sad|hurt|ashamed|afraid|scared|anxious|guilty|"
      + "upset|lonely|hopeless|humiliated|bitter|proud|frightened|bad)";

  static final ImmutableList<LanguageRule> ALL = ImmutableList.of(
      Wording.inQuestions(
          PRESUPPOSED_FAMILY,
          "ask who, living, gone or imagined",
          "your (?:late |own )?(?:mother|father|mom|mum|dad|parents?|husband|wife|spouse|kids?|"
              + "children|child|sons?|daughters?|brothers?|sisters?|siblings?|grand\\w+)"),
      Wording.inQuestions(
          ASSUMED_IDENTITY,
          "use their own words, or write around it",
          "(?:as|being) an? (?:\\w+ )?(?:" + Groups.TRAIT + "[ -])+(?:\\w+ )?" + Groups.PERSON,
          "(?:as|being) an? " + Groups.ONE,
          "as (?:" + Groups.TRAIT + " )*" + Groups.MANY,
          "as " + Groups.TRAIT + " " + Groups.PEOPLE,
          "being (?:" + Groups.TRAIT + "|different)",
          "people of your (?:race|faith|color|religion|culture|background|kind|class|age|gender)"),
      Wording.inQuestions(
              ASSUMED_IDENTITY,
              "use their own words, or write around it",
              "your (?:race|ethnicity|sexuality|sexual orientation|disability|impairment|religion|"
                  + "faith|caste|trauma|oppression|marginalization|privilege|diagnosis|illness|"
                  + "poverty|immigration status)")
          .unless(HEDGES),
      Wording.inQuestions(
              ASSUMED_FEELING,
              "ask what, if anything, they felt",
              "how " + FEELING + " (?:are|were|do|did|does|has|have) (?:you|it|that|this)",
              "(?:made|makes|make) you (?:feel )?(?:so )?" + FEELING,
              "what (?:are|were) you (?:afraid|scared|ashamed) of",
              "what (?:do|did) you fear")
          .unless(HEDGES),
      Wording.against(
          JARGON,
          text -> text.is(Role.QUESTION) && text.forClient(),
          "say it in everyday words",
          "unpack(?:ing)? (?:this|that|it|what|how|some|those|these|your (?!bag|box|case|suit|"
              + "things|clothes))",
          "internali[sz]\\w+",
          "external(?:i[sz]\\w+)",
          "systemic(?:ally)?",
          "intersection(?:al|ality)",
          "privileged?(?!s)",
          "hegemon\\w+",
          "process(?:ing)? (?:your|this|these|those|(?:the|any) (?:feeling|emotion|grief|trauma|"
              + "pain|anger)s?)",
          "safe space",
          "(?:feel|feels|felt|feeling|are|were|was|get|got|being|is) triggered",
          "(?:your|any) triggers?",
          "triggers? you",
          "microaggressi\\w+",
          "marginali[sz]\\w+",
          "positionality",
          "ally(?:ship)",
          "heteronormativ\\w+",
          "cisnormativ\\w+",
          "patriarch\\w+",
          "(?:dominant|cultural) (?:discourse|narrative)s?",
          "deconstruct\\w*",
          "coping (?:mechanism|strateg)\\w*",
          "hold(?:ing)? space",
          "(?:lean|leaning) in(?:to)?",
          "elephant in the room",
          "(?:emotional |your |any )baggage",
          "toxic",
          "(?:your|healing|this|our) journey",
          "empower\\w*"));

  private AssumptionRules() {}
}
