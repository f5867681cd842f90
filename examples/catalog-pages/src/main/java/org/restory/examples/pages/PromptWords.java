package org.restory.examples.pages;

import org.restory.model.practice.PromptFunction;

/** What a reflective prompt does, in words that follow "a question that". */
final class PromptWords {
  private PromptWords() {}

  static String of(PromptFunction function) {
    return switch (function) {
      case OPEN -> "invites";
      case GROUND -> "steadies";
      case NOTICE -> "draws attention";
      case NAME -> "finds words";
      case CONTEXTUALIZE -> "places in wider conditions";
      case CRITIQUE -> "examines a norm";
      case CONNECT_IDENTITY -> "makes room for identity";
      case STRENGTH -> "looks for strengths";
      case RESPONSE -> "looks for responses";
      case VALUE -> "asks what matters";
      case RE_AUTHOR -> "thickens a preferred story";
      case PERSPECTIVE_GET -> "asks another's view";
      case POWER_CHECK -> "checks power in the room";
      case BIAS_CHECK -> "checks one's own assumptions";
      case DECIDE -> "weighs options";
      case PREPARE -> "readies for a step";
      case ACT -> "takes a step";
      case DEBRIEF -> "looks back on a step";
      case CONNECT_COMMUNITY -> "reaches toward community";
      case CARE -> "looks after";
      case SHARED_CHECK -> "checks a shared understanding";
      case CLOSE -> "ends gently";
    };
  }
}
