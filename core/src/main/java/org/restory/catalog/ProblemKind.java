package org.restory.catalog;

import java.util.Locale;
import org.restory.check.Words;

/**
 * What sort of thing is wrong. Each has a code that stays, and a page in the documentation that explains it with a wrong and a right
 * example. The first digit of the code tells how grave it is.
 */
public enum ProblemKind {
  // Files and their text.
  /** No file of that name is there, or it lies outside its pack's folder. */
  NO_SUCH_FILE(1001),
  /** A file is there, and can't be read. */
  UNREADABLE_FILE(1002),
  /** The bytes of a file are no text in UTF-8. */
  NOT_UTF8(1003),
  /** A file holds a character that YAML does not allow. */
  FORBIDDEN_CHARACTER(1004),
  /** A file, or something in it, is larger than is read. */
  TOO_LARGE(1005),
  /** A file has nothing in it. */
  EMPTY_FILE(1006),
  /** A file is neither YAML nor JSON. */
  NOT_YAML(1007),
  /** A quotation mark or bracket that opens is not closed. */
  NOT_CLOSED(1008),
  /** A file has a second document. */
  SECOND_DOCUMENT(1009),
  /** A YAML alias, which would say again what stands elsewhere. */
  ALIAS(1010),
  /** A YAML anchor, which an alias could name. */
  ANCHOR(1011),
  /** A YAML tag, which would say what a value is. */
  TAG(1012),
  /** A key that is no plain word, such as a list. */
  UNPLAIN_KEY(1013),
  /** So many problems that the rest are not listed. */
  MORE_PROBLEMS(1014),

  // The form of what a file says.
  /** A field that is not known there. */
  UNKNOWN_FIELD(1101),
  /** A field that must be there and is not. */
  MISSING_FIELD(1102),
  /** A field that is given twice. */
  FIELD_TWICE(1103),
  /** A value of another form than expected. */
  UNEXPECTED_VALUE(1104),
  /** A word that is none of those expected. */
  UNKNOWN_WORD(1105),
  /** A number or truth value in quotes. */
  QUOTED_VALUE(1106),
  /** One value that stands in a list twice. */
  VALUE_TWICE(1107),
  /** A list with nothing in it. */
  EMPTY_LIST(1108),
  /** A mapping whose first field does not say what it is. */
  UNKNOWN_FORM(1109),
  /** A value that does not hold together in itself. */
  IMPOSSIBLE_VALUE(1110),

  // What items say of each other.
  /** An id that nothing has. */
  UNKNOWN_ID(1201),
  /** Two items of one kind with one id. */
  DEFINED_TWICE(1202),
  /** An item that names one which is withdrawn. */
  NAMES_WITHDRAWN(1203),
  /** An item that stands below itself. */
  BELOW_ITSELF(1204),
  /** An exercise that goes deeper than its technique. */
  DEEPER_THAN_TECHNIQUE(1205),
  /** An exercise that is seen further than its technique allows. */
  MORE_EXPOSED_THAN_TECHNIQUE(1206),
  /** An exercise of a technique for which none may be written. */
  TECHNIQUE_NOT_AUTHORED(1207),
  /** An exercise with a client where only clinicians may take part. */
  NOT_WITH_CLIENT(1208),
  /** A prompt that goes deeper than its exercise. */
  DEEPER_THAN_EXERCISE(1209),
  /** A code that scores an item which its instrument does not have. */
  NO_SUCH_ITEM(1210),

  // What rules may rest on.
  /** A rule that could turn on who a person is alone. */
  IDENTITY_ALONE(1301),
  /** A rule that rests on a safety concern being absent. */
  CONCERN_ABSENT(1302),
  /** A rule that rests on an aim not being raised. */
  AIM_NOT_RAISED(1303),
  /** A rule that takes something away because of an aim. */
  RESTRAINT_ON_AIM(1304),
  /** A rule that acts on facts that were set aside. */
  ACTS_ON_SET_ASIDE(1305),
  /** Rules that raise aims in a circle. */
  CIRCLE_OF_AIMS(1306),
  /** Data about a person that a pack declares otherwise than its rules read it. */
  USES_DECLARED_OTHERWISE(1307),

  // What packs do to each other.
  /** A pack that is needed and is not there. */
  MISSING_PACK(1401),
  /** A pack that is there in another version than is needed. */
  WRONG_VERSION(1402),
  /** A namespace that two packs declare. */
  NAMESPACE_TWICE(1403),
  /** An id outside the namespace of its pack. */
  OUTSIDE_NAMESPACE(1404),
  /** Something that is to be changed and is not there. */
  NOTHING_TO_CHANGE(1405),
  /** A rule that withholds firmly and is to be changed. */
  FIRM_RULE(1406),
  /** An item that stands as another pack has it. */
  CHANGED_BY_ANOTHER(1407),
  /** An item that is retired though something offered names it. */
  RETIRED_THOUGH_NAMED(1408),
  /** An item that is replaced by one which is withdrawn. */
  REPLACED_BY_WITHDRAWN(1409),
  /** A translation that says something else than the item, not only in other words. */
  TRANSLATION_DIFFERS(1410),
  /** An item that two packs translate into one language. */
  TRANSLATED_TWICE(1411),
  /** A translation into the language that the item is in. */
  SAME_LANGUAGE(1412),
  /** A language that is chosen, and that no pack speaks. */
  UNKNOWN_LANGUAGE(1413),

  // What a case says.
  /** A score that its instrument does not give. */
  SCORE_OUT_OF_RANGE(1501),

  // Rules that can't do what they say.
  /** A rule that no case makes hold. */
  DEAD_RULE(2101),
  /** A rule that holds in every case and does not say so. */
  ALWAYS_TRUE(2102),
  /** A part of a condition that changes nothing. */
  IDLE_PART(2103),
  /** Two rules that hold together and do the same. */
  SAME_RULE(2104),
  /** A rule that another does all of. */
  SUBSUMED_RULE(2105),
  /** A rule that calls for what another always withholds. */
  RULES_AT_ODDS(2106),
  /** An exercise that no case reaches. */
  UNREACHABLE_EXERCISE(2107),
  /** An aim that no rule raises. */
  UNRAISED_AIM(2108),
  /** An aim that no exercise serves. */
  UNSERVED_AIM(2109),
  /** A rule that raises an aim though all that serves it is then withheld. */
  RULE_IN_VAIN(2110),
  /** An override that slips from under a restraint which held back what it overrides. */
  SLIPS_FROM_RESTRAINT(2111),

  // Language that can hurt.
  /** Words that ask a person to prove what they told. */
  DEMANDS_PROOF(2201),
  /** Words that make an injustice the person's own matter. */
  INDIVIDUALIZES(2202),
  /** Words that want a bright side. */
  FORCED_POSITIVE(2203),
  /** Words that press a person to tell. */
  FORCED_DISCLOSURE(2204),
  /** Words that let a client teach the clinician. */
  CLIENT_AS_TEACHER(2205),
  /** Words that let one person speak for a group. */
  SPEAKS_FOR_A_GROUP(2206),
  /** Words of pity. */
  PITY(2207),
  /** Words that ask to imagine being someone else. */
  IMAGINED_PERSPECTIVE(2208),
  /** Words that prescribe activism. */
  PRESCRIBED_ACTIVISM(2209),
  /** Words that open a trauma without a limit. */
  UNLIMITED_TRAUMA(2210),
  /** Words that take a kind of family for granted. */
  PRESUPPOSED_FAMILY(2211),
  /** Words that take an identity for granted. */
  ASSUMED_IDENTITY(2212),
  /** Words that take a feeling for granted. */
  ASSUMED_FEELING(2213),
  /** An order to a client. */
  ORDER(2214),
  /** Words that take a body for granted. */
  BODY_PRESUMED(2215),
  /** Words that ask to hold one's breath. */
  HELD_BREATH(2216),
  /** An identity used as a noun. */
  IDENTITY_AS_NOUN(2217),
  /** Words that make a condition an affliction. */
  AFFLICTION(2218),
  /** Words that doubt an identity. */
  DOUBTED_IDENTITY(2219),
  /** The word lifestyle, of who someone is. */
  LIFESTYLE(2220),
  /** The words real name. */
  REAL_NAME(2221),
  /** Sex at birth used as a label. */
  BIRTH_SEX_AS_LABEL(2222),
  /** Words that call an orientation a preference. */
  SEXUAL_PREFERENCE(2223),
  /** Words that call pronouns preferred. */
  PREFERRED_PRONOUNS(2224),
  /** The word transgendered. */
  TRANSGENDERED(2225),
  /** The word minority, of people. */
  MINORITY(2226),
  /** The word exotic, of people. */
  EXOTIC(2227),
  /** Praise that shows what was expected. */
  SURPRISED_PRAISE(2228),
  /** A label of high or low functioning. */
  FUNCTIONING_LABEL(2229),
  /** A euphemism for disability. */
  EUPHEMISM(2230),
  /** Words that make a person an inspiration. */
  INSPIRATION(2231),
  /** Words that make an injustice a perception. */
  INJUSTICE_AS_PERCEPTION(2232),
  /** The word non-white. */
  NON_WHITE(2233),
  /** Words that call a person illegal. */
  ILLEGAL_PERSON(2234),
  /** Words that make suicide a crime. */
  SUICIDE_AS_CRIME(2235),
  /** Words that make a person their use. */
  ADDICT(2236),
  /** Words that make some people normal. */
  NORMAL_PEOPLE(2237),

  // What is not complete.
  /** A barrier that no rule answers. */
  UNANSWERED_BARRIER(3101),
  /** A question of logic that was too large to decide. */
  TOO_LARGE_TO_DECIDE(3102),
  /** A technique with too few exercises to choose among. */
  THIN_TECHNIQUE(3103),
  /** An aim with too few exercises to choose among, or none that is light or short. */
  THIN_AIM(3104),
  /** A barrier or goal that leads to too few exercises, or none that addresses context. */
  THIN_CHOICE(3105),
  /** A rule that names no work behind its reason. */
  UNREFERENCED_RULE(3106),
  /** An exercise that does not say what is known of it. */
  NO_EVIDENCE_STATED(3107),
  /** An item of which it is not said who wrote it, or when it was and will be read. */
  UNSTATED_PROVENANCE(3108),

  // Language that could be plainer.
  /** A question that is too long. */
  TOO_LONG(3201),
  /** A question that can be answered with yes or no. */
  CLOSED_QUESTION(3202),
  /** A question that suggests its answer. */
  LEADING(3203),
  /** Two questions in one. */
  DOUBLE_BARRELED(3204),
  /** A question that begins with why. */
  WHY(3205),
  /** A word of the field where a client reads. */
  JARGON(3206),
  /** A text for clients above grade 8. */
  READING_LEVEL(3207),
  /** An acronym for many groups of people. */
  UMBRELLA_ACRONYM(3208);

  private final int number;

  ProblemKind(int number) {
    this.number = number;
  }

  /** The code, such as {@code RST-1101}. It never changes, and is never given to another kind. */
  public String code() {
    return "RST-" + number;
  }

  /** The kind in a word, such as {@code unknown-field}. */
  public String word() {
    return Words.of(this);
  }

  /** How grave it is. */
  public Level level() {
    return Level.values()[number / 1000 - 1];
  }

  /** The word. */
  @Override
  public String toString() {
    return word();
  }

  /** How grave a problem is. */
  public enum Level {
    /** The content can't be used. */
    ERROR,
    /** The content can be used, and says or does something it should not. */
    WARNING,
    /** The content can be used, and could be better. */
    ADVICE;

    /** The level in a word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
