/** Checks packs from the terminal. */
module org.restory.examples.packcheck {
  requires org.restory.core;
  requires static org.jspecify;
}
