package org.restory.examples.pages;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.restory.examples.pages.Markdown.italic;
import static org.restory.examples.pages.Markdown.quoted;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;

/** The questions that stand by themselves, in no exercise, by what they do. */
final class PromptsPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.PROMPTS)
        .block(Trail.of(""))
        .title("Questions that stand by themselves")
        .block(
            "Each may be asked in any work of its depth, and each has a way out that costs nothing. The questions of an exercise "
                + "stand on its own page.");
    ImmutableSet<Id<ReflectivePrompt>> inside = library.catalog().all(Exercise.class).stream()
        .flatMap(Exercise::prompts)
        .collect(toImmutableSet());
    Map<PromptFunction, List<ReflectivePrompt>> byFunction =
        library.catalog().offered(ReflectivePrompt.class).stream()
            .filter(prompt -> !inside.contains(prompt.id()))
            .collect(groupingBy(ReflectivePrompt::function, TreeMap::new, toList()));
    byFunction.forEach((function, prompts) -> page.section(Words.capital(PromptWords.of(function)))
        .bullets(prompts.stream().map(PromptsPage::line).toList()));
    return Stream.of(page);
  }

  private static String line(ReflectivePrompt prompt) {
    String phases = prompt.phases().isEmpty() || prompt.phases().size() == Phase.values().length
        ? ""
        : "; " + Words.list(prompt.phases());
    return quoted(prompt.text()) + " "
        + italic("(for " + Words.of(prompt.audience()) + "; depth " + Words.depth(prompt.depth())
            + phases + ")")
        + prompt.followUp().map(next -> " Then, if it helps: " + quoted(next)).orElse("")
        + " Way out: " + quoted(prompt.optOut())
        + prompt.avoidIf().map(when -> " Leave it out: " + text(when)).orElse("");
  }
}
