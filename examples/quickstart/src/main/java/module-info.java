/** The quickstart, as a consumer of Restory on the module path. */
module org.restory.examples.quickstart {
  requires org.restory.core;

  exports org.restory.examples.quickstart;
}
