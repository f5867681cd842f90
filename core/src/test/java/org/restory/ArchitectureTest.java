package org.restory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restory.recommend.Recommender;

/** The shape of core: which package may know which, and what no package may know. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void arrows_between_packages_point_down_only() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("check")
        .definedBy("org.restory.check..")
        .layer("model")
        .definedBy("org.restory.model..")
        .layer("context")
        .definedBy("org.restory.context..")
        .layer("rule")
        .definedBy("org.restory.rule..")
        .layer("catalog")
        .definedBy("org.restory.catalog..")
        .layer("engine")
        .definedBy("org.restory.engine..")
        .layer("wording")
        .definedBy("org.restory.wording..")
        .layer("logic")
        .definedBy("org.restory.logic..")
        .layer("report")
        .definedBy("org.restory.report..")
        .layer("explain")
        .definedBy("org.restory.explain..")
        .layer("choice")
        .definedBy("org.restory.choice..")
        .layer("counterfactual")
        .definedBy("org.restory.counterfactual..")
        .layer("recommend")
        .definedBy("org.restory.recommend..")
        .layer("pack")
        .definedBy("org.restory.pack..")
        .layer("review")
        .definedBy("org.restory.review..")
        .layer("account")
        .definedBy("org.restory.account..")
        .whereLayer("model")
        .mayOnlyAccessLayers("check")
        .whereLayer("check")
        .mayNotAccessAnyLayer()
        .whereLayer("context")
        .mayOnlyAccessLayers("check", "model")
        .whereLayer("rule")
        .mayOnlyAccessLayers("check", "model", "context")
        .whereLayer("catalog")
        .mayOnlyAccessLayers("check", "model", "context", "rule")
        .whereLayer("engine")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog")
        // The catalog gives words and reports the names of what they speak of.
        .whereLayer("wording")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog")
        .whereLayer("logic")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog")
        .whereLayer("report")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog", "wording")
        .whereLayer("explain")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog", "wording", "report")
        .whereLayer("choice")
        .mayOnlyAccessLayers(
            "check", "model", "context", "rule", "catalog", "engine", "report", "explain")
        .whereLayer("counterfactual")
        .mayOnlyAccessLayers(
            "check", "model", "context", "rule", "catalog", "engine", "logic", "explain", "choice")
        .whereLayer("recommend")
        .mayOnlyAccessLayers(
            "check",
            "model",
            "context",
            "rule",
            "catalog",
            "engine",
            "report",
            "explain",
            "choice",
            "counterfactual")
        .whereLayer("pack")
        .mayOnlyAccessLayers("check", "model", "context", "rule", "catalog", "report")
        // A review tries the cases it finds.
        .whereLayer("review")
        .mayOnlyAccessLayers(
            "check",
            "model",
            "context",
            "rule",
            "catalog",
            "engine",
            "logic",
            "report",
            "recommend")
        // An account is of what was recommended, and is written.
        .whereLayer("account")
        .mayOnlyAccessLayers(
            "check", "model", "context", "rule", "catalog", "engine", "report", "recommend", "pack")
        .whereLayer("account")
        .mayNotBeAccessedByAnyLayer()
        .check(CORE);
  }

  @Test
  void the_model_knows_values_only() {
    classes()
        .that()
        .resideInAPackage("org.restory.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.time..",
            "java.util..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables.value..",
            "org.jspecify.annotations..",
            "org.restory.check..",
            "org.restory.model..")
        .check(CORE);
  }

  @Test
  void only_packs_know_a_format() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.restory.pack..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..", "com.fasterxml..", "java.io..", "java.nio.file..")
        .check(CORE.that(DescribedPredicate.not(isSerializable())));
  }

  @Test
  void nothing_asks_the_time_or_rolls_dice() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .callMethodWhere(isNamed("now", "java.time."))
        .orShould()
        .callMethodWhere(isNamed("currentTimeMillis", "java.lang.System"))
        .orShould()
        .callMethodWhere(isNamed("nanoTime", "java.lang.System"))
        .orShould()
        .callMethodWhere(isNamed("random", "java.lang.Math"))
        .orShould()
        .callMethodWhere(isNamed("randomUUID", "java.util.UUID"))
        .check(CORE);
  }

  @Test
  void the_engine_and_the_checks_are_not_exported() {
    ModuleDescriptor module = Recommender.class.getModule().getDescriptor();

    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .contains("org.restory.model", "org.restory.recommend")
        .doesNotContain(
            "org.restory.engine",
            "org.restory.check",
            "org.restory.choice",
            "org.restory.counterfactual",
            "org.restory.logic");
  }

  @Test
  void no_class_is_a_pile_of_leftovers() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Immutable")
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common)")
        .check(CORE);
  }

  @Test
  void public_signatures_show_no_generated_or_hidden_type() {
    classes().should(showOnlyPublicTypes()).check(CORE);
  }

  private static ArchCondition<JavaClass> showOnlyPublicTypes() {
    return new ArchCondition<>("show only public types in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (isVisible(type)) {
          type.getCodeUnits().stream()
              .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
              .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
              .forEach(unit -> check(unit, events));
        }
      }

      private void check(JavaCodeUnit unit, ConditionEvents events) {
        unit.getAllInvolvedRawTypes().stream()
            .filter(shown -> shown.getPackageName().startsWith("org.restory"))
            .filter(shown -> !isVisible(shown))
            .forEach(shown -> events.add(SimpleConditionEvent.violated(
                unit, unit.getDescription() + " shows " + shown.getName())));
      }
    };
  }

  /** Public, and within public types only. */
  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().stream().allMatch(ArchitectureTest::isVisible);
  }

  /** An exception is serializable by inheritance, and so knows the streams it never meets. */
  private static DescribedPredicate<JavaClass> isSerializable() {
    return JavaClass.Predicates.assignableTo(Throwable.class);
  }

  private static DescribedPredicate<JavaMethodCall> isNamed(String name, String owner) {
    return DescribedPredicate.describe(
        owner + " " + name,
        call -> call.getTarget().getName().equals(name)
            && call.getTargetOwner().getName().startsWith(owner));
  }
}
