package org.restory.review;

import com.google.common.collect.ImmutableList;

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
          "identity-as-noun",
          "say who they are as people, such as disabled people",
          "(?:an?|the|these|those|some|many) (?:gay|disabled|elderly|homeless|blind|deaf|autistic|"
              + "transgender|trans|schizophrenic|bipolar|mentally ill|handicapped|undocumented|"
              + "underprivileged|less fortunate)" + NO_NOUN,
          "(?:the )?(?:gays|transgenders|transsexuals|schizophrenics|autistics|epileptics|"
              + "diabetics|cripples|homosexuals|handicapped)",
          "the (?:blacks|whites|asians|hispanics)",
          "(?-i:Blacks|Whites)"),
      everywhere(
          "affliction",
          "say what they have or live with, or use",
          "suffer(?:s|ed|ing)? from",
          "afflicted (?:by|with)",
          "(?:confined|bound) to (?:an?|the|their|his|her) (?:wheelchair|bed)",
          "wheelchair-bound",
          "bedridden"),
      everywhere(
          "doubted-identity",
          "say what they told, without a doubt",
          PERSON + " (?:\\w+ ){0,2}(?:admits?|admitted) to being",
          PERSON + " (?:\\w+ ){0,2}(?:claims?|claimed) to be",
          "self-proclaimed"),
      everywhere(
          "lifestyle",
          "say who they are, or how they live, in plain words",
          "(?:gay|homosexual|lesbian|queer|trans|transgender|alternative|" + THEIR
              + "|chosen|that|this|such an?) lifestyles?",
          "lifestyle choices?"),
      everywhere(
          "real-name",
          "say the name they use, or the name on a document",
          "(?:" + THEIR + "|the) real names?(?! of (?:the|a|an|this|that) (?!client|person))"),
      everywhere(
          "birth-sex-as-label",
          "say it only where a body matters, and as they say it",
          "biological(?:ly)? (?:male|female|man|men|woman|women|boy|girl)s?"),
      everywhere("sexual-preference", "say sexual orientation", "sexual preferences?"),
      everywhere("preferred-pronouns", "say pronouns", "preferred (?:gender )?pronouns?"),
      everywhere(
          "transgendered",
          "say trans, of a person",
          "transgendered",
          "transgenderism",
          "an? transgender" + NO_NOUN),
      everywhere(
          "minority",
          "name who is meant",
          "(?:an? |ethnic |racial |sexual |gender |religious )?minorities(?! of| in (?:the )?"
              + "(?:room|vote))",
          "(?<!in the |in a |by a )(?:ethnic |racial |sexual |gender |religious )?minority"
              + "(?![- ](?:stress|of|opinion|view|report|vote|government))"),
      everywhere("exotic", "say what it is", "exotic(?! (?:fruit|plant|bird|animal|pet)s?)"),
      everywhere(
          "surprised-praise",
          "leave it out; it shows what was expected",
          "(?:so|very|surprisingly|how|remarkably|is|are) articulate(?! (?:what|how|the|a|their))",
          "well[- ]spoken"),
      everywhere(
          "functioning-label",
          "say what they do, and with which support",
          "(?:high|low|higher|lower)(?:ly)?[- ]functioning"),
      everywhere(
          "euphemism",
          "say disabled, or name the need",
          "special needs",
          "differently[- ]abled",
          "handicapable",
          "physically challenged"),
      everywhere(
          "inspiration",
          "leave it out; nobody does well in spite of who they are",
          "(?:despite|in spite of|overcome|overcame|overcoming) (?:his|her|their|your) (?:\\w+ )?"
              + "(?:disability|disabilities|illness|deafness|blindness|autism|condition|race|"
              + "identity|background)"),
      everywhere(
          "injustice-as-perception",
          "say what was done, and by whom",
          "(?:feel|feels|felt|feeling) discriminated against",
          "perceived (?:discrimination|racism|sexism|ableism|injustice|bias|prejudice|slights?)"),
      everywhere("non-white", "name who is meant", "non-?whites?"),
      everywhere(
          "illegal-person",
          "say undocumented, or without legal status",
          "illegal (?:immigrant|alien|migrant|resident)s?",
          "illegals",
          "an illegal" + NO_NOUN),
      everywhere("suicide-as-crime", "say died by suicide", "commit(?:s|ted|ting)? suicide"),
      everywhere(
          "addict",
          "say person who uses, or person with an addiction",
          "addicts?",
          "(?:substance|drug|alcohol) abusers?",
          "junkies?"),
      everywhere("normal-people", "say whom they differ from", "normal (?:people|person|folks)"));

  private RespectRules() {}

  private static LanguageRule everywhere(String id, String advice, String... alternatives) {
    return Wording.against(id, text -> true, advice, alternatives);
  }
}
