/**
 * Restory: therapeutic frameworks for social justice therapy.
 */
module org.restory.core {
  // Guava's collections and JSpecify's annotations are in our signatures.
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  // Reading and writing of packs, cases and reports.
  requires org.snakeyaml.engine;
  requires com.fasterxml.jackson.core;
  // Compile-time only: the value classes are generated.
  requires static org.immutables.value.annotations;

  // Asked for packs only when a host calls Packs.found().
  uses org.restory.catalog.PackProvider;

  exports org.restory.account;
  exports org.restory.model;
  exports org.restory.model.code;
  exports org.restory.model.person;
  exports org.restory.model.practice;
  exports org.restory.model.safety;
  exports org.restory.model.world;
  exports org.restory.catalog;
  exports org.restory.context;
  exports org.restory.explain;
  exports org.restory.pack;
  exports org.restory.recommend;
  exports org.restory.report;
  exports org.restory.review;
  exports org.restory.rule;
  exports org.restory.rule.condition;
  exports org.restory.rule.effect;
  exports org.restory.wording;
}
