package org.restory.start;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.pack.StandardPack;

/** A host may be a module that requires Restory in one line; what is not exported is out of its reach. */
class ModulePathTest {
  private static final Module CORE = Catalog.class.getModule();
  private static final String HOST = """
      package host;

      import org.restory.context.SessionContext;
      import org.restory.model.Format;
      import org.restory.model.Phase;
      import org.restory.pack.StandardPack;
      import org.restory.recommend.Recommender;

      public class Main {
        public static void main(String[] arguments) {
          SessionContext session =
              SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.EXPLORING).build();
          System.out.print(Recommender.of(StandardPack.catalog()).recommend(session).fingerprint());
        }
      }
      """;

  @TempDir
  Path folder;

  @Test
  void a_module_that_requires_restory_alone_gets_recommendations() throws Exception {
    assertThat(compile(HOST)).isEmpty();

    Run run = Run.java(
        folder,
        List.of(
            "--module-path",
            folder.resolve("host") + File.pathSeparator + path(),
            "--module",
            "host/host.Main"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(StandardPack.catalog().fingerprint());
  }

  @Test
  void a_module_can_not_name_what_is_not_exported() throws Exception {
    assertThat(hidden()).contains("org.restory.engine", "org.restory.catalog.shipped");
    String reaching = hidden().stream()
        .map(name -> "import " + name + ".*;\n")
        .collect(joining("", "package host;\n", "public class Main {}\n"));

    String said = compile(reaching);

    assertThat(hidden())
        .allSatisfy(name -> assertThat(said).contains("package " + name + " is not visible"));
  }

  /** What the compiler says of a host module with this main class. */
  private String compile(String main) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path module = sources.resolve("module-info.java");
    Files.writeString(module, "module host { requires " + CORE.getName() + "; }");
    Path type = sources.resolve("Main.java");
    Files.writeString(type, main);
    StringWriter said = new StringWriter();
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(
            new PrintWriter(said),
            new PrintWriter(said),
            "-Xlint:none",
            "-d",
            folder.resolve("host").toString(),
            "--module-path",
            path(),
            module.toString(),
            type.toString());
    return said.toString();
  }

  /** The packages of the module that hold its own classes, and are not for hosts. */
  private static Set<String> hidden() {
    Set<String> exported =
        CORE.getDescriptor().exports().stream().map(Exports::source).collect(toImmutableSet());
    try (Stream<Path> classes = Files.walk(Path.of("target/classes/org"))) {
      ImmutableSet<String> all = classes
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> Path.of("target/classes").relativize(file.getParent()).toString())
          .map(name -> name.replace(File.separatorChar, '.'))
          .collect(toImmutableSet());
      return Sets.difference(all, exported);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where this JVM found core and the modules that it needs, those of the JDK and of the tests left out. */
  private static String path() {
    return CORE.getLayer().configuration().findModule(CORE.getName()).stream()
        .flatMap(core -> Stream.concat(Stream.of(core), core.reads().stream()))
        .flatMap(module -> Stream.concat(Stream.of(module), module.reads().stream()))
        .map(module -> module.reference().location())
        .flatMap(Optional::stream)
        .filter(location -> location.getScheme().equals("file"))
        .map(location -> Path.of(location).toString())
        .distinct()
        .collect(joining(File.pathSeparator));
  }
}
