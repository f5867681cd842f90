package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;

/** What the catalog covers and where it is thin, in counts. */
final class CoveragePage implements Chapter {
  private static final List<Phase> PHASES = List.of(Phase.values());
  private static final List<Format> FORMATS = List.of(Format.values());
  private static final List<Participation> PARTICIPATIONS = List.of(Participation.values());

  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.COVERAGE)
        .block(Trail.of(""))
        .title("Coverage")
        .block(
            "How many exercises on offer there are of each sort. A dot means none, which may be right: it is a question to an "
                + "author, never a gap by itself. An exercise with several phases, formats or aims counts in each.");
    exercises(library, page);
    page.section("Aims by phase")
        .table(Matrix.of(
            "Aim",
            library.aims(),
            page::link,
            PHASES,
            Words::of,
            (aim, phase) ->
                count(library, e -> e.aims().containsKey(aim.id()) && e.phases().contains(phase))));
    page.section("Techniques by who takes part")
        .table(Matrix.of(
            "Technique",
            library.techniques(),
            page::link,
            PARTICIPATIONS,
            Words::of,
            (technique, who) -> count(
                library, e -> e.technique().equals(technique.id()) && e.participation() == who)));
    barriers(library, page);
    prompts(library, page);
    return Stream.of(page);
  }

  private static void exercises(Library library, Page page) {
    page.section("Who takes part, by format")
        .table(Matrix.of(
            "Who",
            PARTICIPATIONS,
            Words::of,
            FORMATS,
            Words::of,
            (who, format) ->
                count(library, e -> e.participation() == who && e.formats().contains(format))));
    page.section("Formats by phase")
        .table(Matrix.of(
            "Format",
            FORMATS,
            Words::of,
            PHASES,
            Words::of,
            (format, phase) ->
                count(library, e -> e.formats().contains(format) && e.phases().contains(phase))));
  }

  private static void barriers(Library library, Page page) {
    ContextReach reach = new ContextReach(library);
    ImmutableList<Barrier> barriers = library.catalog().offered(Barrier.class).stream()
        .sorted(Comparator.comparing(Barrier::family)
            .thenComparing(Barrier::name)
            .thenComparing(Barrier::id))
        .collect(ImmutableList.toImmutableList());
    page.section("Barriers by level: what seeks change around the person")
        .block(
            "A client has stated one barrier, at one level, that interferes most days (intensity 3), and nothing else; it is an "
                + "individual session in the exploring phase. How many of the recommended exercises seek change around the person? An "
                + "empty cell is a level at which the barrier does not act.")
        .table(Matrix.of(
            "Barrier",
            barriers,
            barrier -> text(barrier.name()),
            List.of(Level.values()),
            Words::of,
            reach::count));
  }

  private static void prompts(Library library, Page page) {
    ImmutableList<ReflectivePrompt> prompts = library.catalog().offered(ReflectivePrompt.class);
    page.section("Questions, by what they do and whom they speak to")
        .table(Matrix.of(
            "A question that …",
            List.of(PromptFunction.values()),
            PromptWords::of,
            List.of(Audience.values()),
            Words::of,
            (function, audience) -> prompts.stream()
                .filter(prompt -> prompt.function() == function && prompt.audience() == audience)
                .count()));
  }

  private static long count(Library library, Predicate<Exercise> which) {
    return library.exercises().stream().filter(which).count();
  }
}
