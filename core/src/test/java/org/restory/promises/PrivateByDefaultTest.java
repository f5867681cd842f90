package org.restory.promises;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.testing.Contents;
import org.restory.testing.RandomFacts;

/** No {@code toString()} shows what a person shared, and core writes no log. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class PrivateByDefaultTest {
  @Property
  void no_text_of_a_context_a_match_or_a_report_shows_what_was_shared(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session);
    Match match = RuleBase.of(catalog).match(UsableFacts.of(session));
    List<Fact> facts = session.facts().toList();

    Stream<Object> values = Stream.of(
            session, report, report.forClient(), match, facts, Optional.of(facts))
        .flatMap(Contents::of)
        .filter(PrivateByDefaultTest::isOurs);

    assertThat(values.map(String::valueOf)).noneMatch(text -> text.contains(RandomFacts.SENTINEL));
  }

  @Property
  void no_fact_says_more_of_itself_than_its_kind(@ForAll SessionContext session) {
    assertThat(session.facts())
        .allSatisfy(fact -> assertThat(fact.toString()).matches("[A-Za-z]+\\{private}"));
    assertThat(session).hasToString("SessionContext{private}");
  }

  @Example
  void every_kind_of_fact_hides_itself() {
    assertThat(Arrays.stream(Fact.class.getPermittedSubclasses()))
        .allMatch(kind -> declaresToString(kind) || !holdsWords(kind));
  }

  @Example
  void core_writes_no_log() {
    JavaClasses core = new ClassFileImporter().importPath(Path.of("target/classes"));

    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")
        .orShould(ACCESS_STANDARD_STREAMS)
        .check(core);
  }

  private static boolean declaresToString(Class<?> kind) {
    return Arrays.stream(kind.getDeclaredMethods())
        .anyMatch(method ->
            method.getName().equals("toString") && !Modifier.isAbstract(method.getModifiers()));
  }

  /** The count of what was set aside tells of nobody. */
  private static boolean holdsWords(Class<?> kind) {
    return kind != SetAside.class;
  }

  /** Values of the library, and collections of them; what stands in a text field is its own. */
  private static boolean isOurs(Object value) {
    if (value instanceof Iterable<?> many) {
      return Streams.stream(many).allMatch(PrivateByDefaultTest::isOurs);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() && isOurs(maybe.get());
    }
    return value.getClass().getName().startsWith("org.restory.");
  }
}
