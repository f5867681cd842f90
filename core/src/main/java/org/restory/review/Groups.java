package org.restory.review;

/** Words by which people are grouped, for rules on what is presumed of them; parts of regular expressions. */
final class Groups {
  /** Said of a person. */
  static final String TRAIT = "(?:black|white|brown|asian|african|latin[aoex]|hispanic|arab|native|"
      + "indigenous|jewish|muslim|christian|hindu|sikh|buddhist|religious|gay|lesbian|bisexual|"
      + "queer|trans|transgender|nonbinary|non-binary|intersex|asexual|disabled|deaf|blind|"
      + "autistic|neurodivergent|poor|working-class|homeless|undocumented|old|older|elderly|"
      + "young|fat|immigrant|refugee|foreign|biracial|multiracial|marginalized|oppressed|"
      + "privileged)";

  /** One person. */
  static final String PERSON = "(?:person|woman|man|girl|boy|parent|mother|father|student|worker|"
      + "client|patient|clinician|therapist|individual|american|adult)";

  /** Several people. */
  static final String PEOPLE =
      "(?:people|women|men|girls|boys|parents|mothers|fathers|students|workers|clients|patients|"
          + "folks|families|communities|adults)";

  /** One person, by what they are. */
  static final String ONE = "(?:woman|man|girl|boy|mother|father|parent|wife|husband|immigrant|"
      + "migrant|refugee|veteran|survivor|victim|muslim|christian|jew|hindu|sikh|buddhist|lesbian|"
      + "minority|foreigner|wheelchair user|person of colou?r|person with)";

  /** Several people, by what they are. */
  static final String MANY = "(?:women|men|immigrants|migrants|refugees|veterans|survivors|"
      + "muslims|christians|jews|hindus|sikhs|buddhists|lesbians|gays|minorities|foreigners|"
      + "(?-i:Blacks|Whites|Asians|Latinos|Latinas|Latines)|wheelchair users|people of colou?r)";

  private Groups() {}
}
