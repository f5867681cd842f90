package org.restory.examples.benchmarks.process;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.OptionalDouble;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;

/** What an application takes in with a contender: jars, and their bytes. */
public final class Weight {
  private Weight() {}

  /** Of every contender that comes as jars. */
  public static ImmutableList<Figure> measure() throws IOException {
    ImmutableList.Builder<Figure> figures = ImmutableList.builder();
    for (String contender : Contenders.names()) {
      ClassPath path = ClassPath.of(contender);
      if (!path.jars().isEmpty()) {
        figures.add(figure(Measure.JARS, contender, path.jars().size(), "jars"));
        figures.add(figure(Measure.JAR_BYTES, contender, (double) path.bytes(), "bytes"));
      }
    }
    return figures.build();
  }

  private static Figure figure(Measure measure, String contender, double value, String unit) {
    return Subject.of(measure, contender, "").measured(value, OptionalDouble.empty(), unit);
  }
}
