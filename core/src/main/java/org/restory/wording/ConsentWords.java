package org.restory.wording;

import org.restory.model.ConsentScope;

/** What a person may agree to, in words that follow "agreed to". */
final class ConsentWords {
  private ConsentWords() {}

  static String of(ConsentScope scope) {
    return switch (scope) {
      case USE_FOR_PLANNING -> "using what they share to choose exercises";
      case SHOW_IN_CLIENT_MATERIAL -> "showing it in material they receive";
      case USE_IN_GROUP -> "using it in a group";
      case SHARE_WITH_FAMILY -> "sharing it with family";
      case SHARE_WITH_SUPERVISOR -> "sharing it with a supervisor in a form that identifies them";
      case PERSIST_IN_RECORD -> "keeping it in the record";
      case USE_FOR_STATISTICS -> "counting it in statistics";
      case SHARE_WITH_THIRD_PARTY ->
        "sharing it with an office, employer, school or other third party";
    };
  }
}
