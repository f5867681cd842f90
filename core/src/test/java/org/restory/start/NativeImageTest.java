package org.restory.start;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Packs;

/**
 * What a compiler to native code must be told of: it sees no use of a class, a member or a resource by a name made at run time. Core has
 * no such use but its resources, which the metadata in its jar lists. No native image is built here.
 */
class NativeImageTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path METADATA =
      CLASSES.resolve("META-INF/native-image/org.restory/restory-core");
  private static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);

  @Test
  void nothing_is_found_or_called_by_name() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .callMethodWhere(
            of(Class.class, "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"))
        .orShould()
        .callMethodWhere(of(ClassLoader.class, "loadClass|defineClass"))
        .orShould()
        .callMethodWhere(target(owner(name("java.lang.invoke.MethodHandles$Lookup"))))
        .check(CORE);
  }

  @Test
  void services_are_looked_up_only_where_a_host_asks_for_found_packs() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Packs.class)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.ServiceLoader")
        .check(CORE);
  }

  @Test
  void nothing_is_serialized() {
    noClasses()
        .should()
        .dependOnClassesThat(DescribedPredicate.describe(
            "read or write objects",
            type -> type.getName().matches("java\\.io\\.Object(In|Out)put.*")))
        .check(
            CORE.that(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Throwable.class))));
  }

  @Test
  void each_resource_that_is_read_is_listed_for_newer_and_for_older_compilers() throws IOException {
    List<String> globs = values("reachability-metadata.json", "glob");
    List<String> patterns = values("resource-config.json", "pattern");

    assertThat(resources()).isNotEmpty().allSatisfy(resource -> {
      assertThat(globs).anyMatch(glob -> matcher(glob).matches(Path.of(resource)));
      assertThat(patterns).anyMatch(resource::matches);
    });
    assertThat(globs)
        .allMatch(
            glob -> resources().stream().anyMatch(each -> matcher(glob).matches(Path.of(each))));
    assertThat(patterns)
        .allMatch(pattern -> resources().stream().anyMatch(each -> each.matches(pattern)));
  }

  private static DescribedPredicate<JavaCall<?>> of(Class<?> type, String methods) {
    return target(owner(name(type.getName()))).and(target(nameMatching(methods)));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  /** What the jar holds beside classes, apart from what code does not read: licence, schemas, this metadata. */
  private static List<String> resources() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.matches("META-INF/.*|.*\\.class|.*\\.schema\\.json"))
          .filter(file -> !file.startsWith("org/restory/pack/standard/"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> values(String file, String key) throws IOException {
    return Pattern.compile("\"" + key + "\": \"([^\"]+)\"")
        .matcher(Files.readString(METADATA.resolve(file)))
        .results()
        .map(found -> found.group(1).replace("\\\\", "\\"))
        .toList();
  }
}
