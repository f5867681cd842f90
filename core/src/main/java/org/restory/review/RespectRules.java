package org.restory.review;

import static org.restory.catalog.ProblemKind.ADDICT;
import static org.restory.catalog.ProblemKind.AFFLICTION;
import static org.restory.catalog.ProblemKind.BIRTH_SEX_AS_LABEL;
import static org.restory.catalog.ProblemKind.DOUBTED_IDENTITY;
import static org.restory.catalog.ProblemKind.EUPHEMISM;
import static org.restory.catalog.ProblemKind.EXOTIC;
import static org.restory.catalog.ProblemKind.FUNCTIONING_LABEL;
import static org.restory.catalog.ProblemKind.IDENTITY_AS_NOUN;
import static org.restory.catalog.ProblemKind.ILLEGAL_PERSON;
import static org.restory.catalog.ProblemKind.INJUSTICE_AS_PERCEPTION;
import static org.restory.catalog.ProblemKind.INSPIRATION;
import static org.restory.catalog.ProblemKind.LIFESTYLE;
import static org.restory.catalog.ProblemKind.MINORITY;
import static org.restory.catalog.ProblemKind.NON_WHITE;
import static org.restory.catalog.ProblemKind.NORMAL_PEOPLE;
import static org.restory.catalog.ProblemKind.PREFERRED_PRONOUNS;
import static org.restory.catalog.ProblemKind.REAL_NAME;
import static org.restory.catalog.ProblemKind.SEXUAL_PREFERENCE;
import static org.restory.catalog.ProblemKind.SUICIDE_AS_CRIME;
import static org.restory.catalog.ProblemKind.SURPRISED_PRAISE;
import static org.restory.catalog.ProblemKind.TRANSGENDERED;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.ProblemKind;

/** How people are spoken of in any text, whoever reads it, quoted or not. */
final class RespectRules {
  // After "a gay" or "the deaf", what shows that no noun follows.
  private static final String NO_NOUN = "(?= (?:who|whose|is|are|was|were|has|have|do|does|can|"
      + "must|should|will|would|may|in|on|at|with|to|from|of|than|as|often|needs?|wants?|lives?)\\b"
      + "|\\s*(?:$|[.,;:!?)\"]))";
  private static final String THEIR =
      "(?:his|her|their|your|my|a client's|the client's|" + "the person's)";
  private static final String PERSON = "(?:he|she|they|who|client|clients|person|member|members|"
      + "patient|patients|someone|anyone|people|man|woman|partner)";

  static final ImmutableList<LanguageRule> ALL = ImmutableList.of(
      everywhere(
          IDENTITY_AS_NOUN,
          "say who they are as people, such as disabled people",
          "(?:an?|the|these|those|some|many) (?:gay|disabled|elderly|homeless|blind|deaf|autistic|"
              + "transgender|trans|schizophrenic|bipolar|mentally ill|handicapped|undocumented|"
              + "underprivileged|less fortunate)" + NO_NOUN,
          "(?:the )?(?:gays|transgenders|transsexuals|schizophrenics|autistics|epileptics|"
              + "diabetics|cripples|homosexuals|handicapped)",
          "the (?:blacks|whites|asians|hispanics)",
          "(?-i:Blacks|Whites)"),
      everywhere(
          AFFLICTION,
          "say what they have or live with, or use",
          "suffer(?:s|ed|ing)? from",
          "afflicted (?:by|with)",
          "(?:confined|bound) to (?:an?|the|their|his|her) (?:wheelchair|bed)",
          "wheelchair-bound",
          "bedridden"),
      everywhere(
          DOUBTED_IDENTITY,
          "say what they told, without a doubt",
          PERSON + " (?:\\w+ ){0,2}(?:admits?|admitted) to being",
          PERSON + " (?:\\w+ ){0,2}(?:claims?|claimed) to be",
          "self-proclaimed"),
      everywhere(
          LIFESTYLE,
          "say who they are, or how they live, in plain words",
          "(?:gay|homosexual|lesbian|queer|trans|transgender|alternative|" + THEIR
              + "|chosen|that|this|such an?) lifestyles?",
          "lifestyle choices?"),
      everywhere(
          REAL_NAME,
          "say the name they use, or the name on a document",
          "(?:" + THEIR + "|the) real names?(?! of (?:the|a|an|this|that) (?!client|person))"),
      everywhere(
          BIRTH_SEX_AS_LABEL,
          "say it only where a body matters, and as they say it",
          "biological(?:ly)? (?:male|female|man|men|woman|women|boy|girl)s?"),
      everywhere(SEXUAL_PREFERENCE, "say sexual orientation", "sexual preferences?"),
      everywhere(PREFERRED_PRONOUNS, "say pronouns", "preferred (?:gender )?pronouns?"),
      everywhere(
          TRANSGENDERED,
          "say trans, of a person",
          "transgendered",
          "transgenderism",
          "an? transgender" + NO_NOUN),
      everywhere(
          MINORITY,
          "name who is meant",
          "(?:an? |ethnic |racial |sexual |gender |religious )?minorities(?! of| in (?:the )?"
              + "(?:room|vote))",
          "(?<!in the |in a |by a )(?:ethnic |racial |sexual |gender |religious )?minority"
              + "(?![- ](?:stress|of|opinion|view|report|vote|government))"),
      everywhere(EXOTIC, "say what it is", "exotic(?! (?:fruit|plant|bird|animal|pet)s?)"),
      everywhere(
          SURPRISED_PRAISE,
          "leave it out; it shows what was expected",
          "(?:so|very|surprisingly|how|remarkably|is|are) articulate(?! (?:what|how|the|a|their))",
          "well[- ]spoken"),
      everywhere(
          FUNCTIONING_LABEL,
          "say what they do, and with which support",
          "(?:high|low|higher|lower)(?:ly)?[- ]functioning"),
      everywhere(
          EUPHEMISM,
          "say disabled, or name the need",
          "special needs",
          "differently[- ]abled",
          "handicapable",
          "physically challenged"),
      everywhere(
          INSPIRATION,
          "leave it out; nobody does well in spite of who they are",
          "(?:despite|in spite of|overcome|overcame|overcoming) (?:his|her|their|your) (?:\\w+ )?"
              + "(?:disability|disabilities|illness|deafness|blindness|autism|condition|race|"
              + "identity|background)"),
      everywhere(
          INJUSTICE_AS_PERCEPTION,
          "say what was done, and by whom",
          "(?:feel|feels|felt|feeling) discriminated against",
          "perceived (?:discrimination|racism|sexism|ableism|injustice|bias|prejudice|slights?)"),
      everywhere(NON_WHITE, "name who is meant", "non-?whites?"),
      everywhere(
          ILLEGAL_PERSON,
          "say undocumented, or without legal status",
          "illegal (?:immigrant|alien|migrant|resident)s?",
          "illegals",
          "an illegal" + NO_NOUN),
      everywhere(SUICIDE_AS_CRIME, "say died by suicide", "commit(?:s|ted|ting)? suicide"),
      everywhere(
          ADDICT,
          "say person who uses, or person with an addiction",
          "addicts?",
          "(?:substance|drug|alcohol) abusers?",
          "junkies?"),
      everywhere(NORMAL_PEOPLE, "say whom they differ from", "normal (?:people|person|folks)"));

  private RespectRules() {}

  private static LanguageRule everywhere(ProblemKind kind, String advice, String... alternatives) {
    return Wording.against(kind, text -> true, advice, alternatives);
  }
}
