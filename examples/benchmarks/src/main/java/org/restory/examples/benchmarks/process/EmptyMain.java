package org.restory.examples.benchmarks.process;

/** A program that does nothing, to know what any program takes. */
final class EmptyMain {
  private EmptyMain() {}

  public static void main(String... arguments) {}
}
