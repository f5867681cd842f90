package org.restory.expectations;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.recommend.Recommender;

/** The kit is published alone, so it may know only what its users have. */
class TestkitShapeTest {
  private static final JavaClasses KIT =
      new ClassFileImporter().importPath(Path.of("target/test-classes/org/restory/testkit"));

  @Test
  void it_knows_what_the_library_exports_and_nothing_else_of_it() {
    String[] exported = Recommender.class.getModule().getDescriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .toArray(String[]::new);

    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(exported)
            .or(resideInAnyPackage(
                "org.restory.testkit",
                "java..",
                "com.google.common..",
                "org.assertj.core..",
                "org.jspecify..")))
        .check(KIT);
  }

  @Test
  void few_of_its_types_are_public() {
    Stream<String> shown = KIT.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(type -> type.getSimpleName());

    assertThat(shown)
        .containsExactlyInAnyOrder(
            "Because",
            "PackAssert",
            "RestoryAssertions",
            "RestorySoftAssertions",
            "Scenario",
            "ScenarioAssert",
            "Scenarios");
  }
}
