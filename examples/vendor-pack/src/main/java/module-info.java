/** A pack for a student counseling service, found by whoever asks for packs. */
module org.restory.examples.campus {
  requires transitive org.restory.core;
  requires static org.jspecify;

  exports org.restory.examples.campus;

  provides org.restory.catalog.PackProvider with
      org.restory.examples.campus.CampusPackProvider;
}
