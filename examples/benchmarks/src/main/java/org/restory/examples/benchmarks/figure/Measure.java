package org.restory.examples.benchmarks.figure;

import com.google.common.base.Ascii;

/** What is measured. */
public enum Measure {
  /** What all was measured on: processors, and the rest in words as the unit. */
  MACHINE,
  /** How many cases a contender answered as all others did. */
  AGREEMENT,
  /** Time to know which rules hold of a case. */
  MATCH,
  /** Time until exercises are chosen and explanations available; of Restory alone. */
  RECOMMEND,
  /** Time until the whole report is written too; of Restory alone. */
  REPORT,
  /** Bytes allocated by {@link #MATCH}. */
  ALLOCATED,
  /** Bytes allocated by {@link #RECOMMEND}. */
  ALLOCATED_RECOMMEND,
  /** Bytes allocated by {@link #REPORT}. */
  ALLOCATED_REPORT,
  /** Time from rules in memory to an engine that is ready. */
  LOAD,
  /** Bytes that a loaded engine keeps. */
  HEAP,
  /** Time from the start of a process to its first answer. */
  COLD_START,
  /** The same where the JVM maps the classes from an archive (AppCDS). */
  COLD_START_CDS,
  /** Time that a process takes which does nothing. */
  EMPTY_MAIN,
  /** The same with an archive of its classes. */
  EMPTY_MAIN_CDS,
  /** Jars on the class path at run time. */
  JARS,
  /** Their size together. */
  JAR_BYTES;

  /** As the file of figures names it, such as {@code cold-start}. */
  String column() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** The measure of a name in the file of figures; throws where there is none. */
  static Measure ofColumn(String column) {
    for (Measure measure : values()) {
      if (measure.column().equals(column)) {
        return measure;
      }
    }
    throw new IllegalArgumentException("no measure: " + column);
  }
}
