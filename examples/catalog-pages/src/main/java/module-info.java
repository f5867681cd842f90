/** The catalog as pages, as a consumer of Restory on the module path. */
module org.restory.examples.pages {
  requires org.restory.core;

  exports org.restory.examples.pages;
}
