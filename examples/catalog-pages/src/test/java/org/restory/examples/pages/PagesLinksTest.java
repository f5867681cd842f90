package org.restory.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.net.URI;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Reference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Technique;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;

/** Every item has its place, and every link leads to one. */
class PagesLinksTest {
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^)\\s]+)\\)");

  static Stream<Catalog> catalogs() {
    return Stream.of(StandardPack.catalog(), Tiny.catalog());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void every_link_between_pages_resolves(Catalog catalog) {
    ImmutableSortedMap<String, String> pages = Pages.of(catalog);

    pages.forEach((path, text) -> links(text)
        .filter(link -> !link.startsWith("https://"))
        .forEach(link -> assertThat(isThere(URI.create(path).resolve(link), pages))
            .as(path + " links to " + link)
            .isTrue()));
  }

  private static Stream<String> links(String text) {
    return LINK.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  private static boolean isThere(URI target, ImmutableSortedMap<String, String> pages) {
    String page = pages.getOrDefault(target.getPath(), "");
    String anchor = target.getFragment();
    return !page.isEmpty()
        && (anchor == null
            || page.contains("<a id=\"" + anchor + "\"></a>")
            || page.lines().anyMatch(line -> line.toLowerCase(Locale.ROOT).equals("## " + anchor)));
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void every_item_has_its_place(Catalog catalog) {
    ImmutableSortedMap<String, String> pages = Pages.of(catalog);

    Stream.of(
            catalog.all(Exercise.class),
            catalog.all(Technique.class),
            catalog.all(Framework.class),
            catalog.all(Aim.class),
            catalog.all(Reference.class),
            catalog.all(GlossaryTerm.class),
            catalog.all(SessionShape.class),
            catalog.all(JourneyTemplate.class),
            catalog.all(Rule.class))
        .flatMap(items -> items.stream())
        .forEach(item -> assertThat(isThere(URI.create(Places.of((Concept<?>) item)), pages))
            .as("a place for " + item)
            .isTrue());
  }

  @Test
  void no_page_is_an_island() {
    ImmutableSortedMap<String, String> pages = Pages.of(StandardPack.catalog());
    Stream<String> reached = pages.entrySet().stream()
        .flatMap(page -> links(page.getValue())
            .filter(link -> !link.startsWith("https://"))
            .map(link -> URI.create(page.getKey()).resolve(link).getPath()));

    assertThat(reached.distinct()).containsAll(pages.keySet());
  }
}
