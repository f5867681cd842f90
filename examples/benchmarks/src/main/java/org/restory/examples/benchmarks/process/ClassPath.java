package org.restory.examples.benchmarks.process;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The jars that an application has which uses one contender and nothing else. Immutable. */
record ClassPath(ImmutableList<Path> jars) {
  private static final Path CONTENDERS = Path.of("examples", "benchmarks", "contenders");

  /** What the build found that a contender brings; empty for those that are written by hand. */
  static ClassPath of(String contender) throws IOException {
    String module = contender.startsWith("drools-") ? "drools" : contender;
    if (module.isEmpty() || !Files.isDirectory(CONTENDERS.resolve(module))) {
      return new ClassPath(ImmutableList.of());
    }
    String path = Files.readString(CONTENDERS.resolve(module).resolve("target/class-path.txt"));
    return new ClassPath(Splitter.on(File.pathSeparatorChar)
        .trimResults()
        .splitToStream(path)
        .map(Path::of)
        .collect(toImmutableList()));
  }

  /** These, and others that are not among them by name and version. */
  ClassPath with(Iterable<Path> others) {
    ImmutableList.Builder<Path> all = ImmutableList.<Path>builder().addAll(jars);
    others.forEach(other -> {
      if (jars.stream().noneMatch(jar -> jar.getFileName().equals(other.getFileName()))) {
        all.add(other);
      }
    });
    return new ClassPath(all.build());
  }

  /** The bytes of all jars together. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path jar : jars) {
      bytes += Files.size(jar);
    }
    return bytes;
  }

  /** As {@code -cp} wants it. */
  @Override
  public String toString() {
    return jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
