package org.restory.examples.ehr.resources;

/** What sort of thing a rule brings about. */
enum EffectKind {
  /** Work that could be offered. */
  RAISE("Offer", "Work toward an aim may be offered."),
  /** What to prefer among equals. */
  PREFER("Prefer", "Some exercises are preferred among those that fit as well."),
  /** What to mind. */
  CAUTION("Mind", "A caution goes with some exercises."),
  /** What to know first. */
  NOTICE("Know", "Something is to be known before any recommendation."),
  /** What is held back. */
  WITHHOLD("Hold back", "Some exercises are held back. This wins over whatever offers them.");

  private final String display;
  private final String definition;

  EffectKind(String display, String definition) {
    this.display = display;
    this.definition = definition;
  }

  String code() {
    return Words.code(this);
  }

  String display() {
    return display;
  }

  String definition() {
    return definition;
  }
}
