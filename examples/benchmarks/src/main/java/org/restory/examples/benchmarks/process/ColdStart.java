package org.restory.examples.benchmarks.process;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.io.MoreFiles;
import com.google.common.math.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalDouble;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Subject;

/**
 * How long whole processes take, from their start to their end after one answer: each with its contender's own class path, and each with and
 * without an archive of its classes (AppCDS).
 */
public final class ColdStart {
  private final Path folder;
  private final ListMultimap<Subject, Double> millis =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private ColdStart(Path folder) {
    this.folder = folder;
  }

  /**
   * Starts every program once to make its archive, and then all in turn so many times, so that what disturbs the machine disturbs all alike.
   *
   * @param rules how many rules each contender is told
   * @param rounds how many times; the median is what counts
   * @throws IllegalStateException if an answer is not the right one
   */
  public static ImmutableList<Figure> measure(int rules, int rounds)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cold-start");
    try {
      return new ColdStart(folder).measured(new Starts(folder).all(rules), rounds);
    } finally {
      MoreFiles.deleteRecursively(folder);
    }
  }

  private ImmutableList<Figure> measured(ImmutableList<Start> starts, int rounds)
      throws IOException, InterruptedException {
    for (int i = 0; i < starts.size(); i++) {
      // without its log: it would stand among what is printed
      starts.get(i).program().run("-XX:ArchiveClassesAtExit=" + archive(i), "-Xlog:disable");
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < starts.size(); i++) {
        Start start = starts.get(i);
        millis.put(start.plain(), start.program().run());
        millis.put(start.withArchive(), start.program().run("-XX:SharedArchiveFile=" + archive(i)));
      }
    }
    return millis.asMap().entrySet().stream()
        .map(each -> figure(each.getKey(), each.getValue()))
        .collect(toImmutableList());
  }

  private Path archive(int number) {
    return folder.resolve(number + ".jsa");
  }

  private static Figure figure(Subject subject, Collection<Double> millis) {
    double spread = Quantiles.quartiles().index(3).compute(millis)
        - Quantiles.quartiles().index(1).compute(millis);
    return subject.measured(
        Quantiles.median().compute(millis), OptionalDouble.of(spread / 2), "ms");
  }
}
