package org.restory.examples.pages;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import org.restory.catalog.Catalog;

/** All pages of a catalog. Equal catalogs give equal pages, to the byte. */
final class Pages {
  private static final ImmutableList<Chapter> CHAPTERS = ImmutableList.of(
      new IndexPage(),
      new FrameworkPages(),
      new TechniquePages(),
      new AimPages(),
      new ExercisePages(),
      new PromptsPage(),
      new RulesPage(),
      new PlanningPage(),
      new CoveragePage(),
      new ParityPage(),
      new MapPage(),
      new SourceAttributesPage(),
      new ModelCardPage(),
      new GlossaryPage(),
      new BibliographyPage());

  private Pages() {}

  /** The text of each page, by its path in the folder. */
  static ImmutableSortedMap<String, String> of(Catalog catalog) {
    Library library = new Library(catalog);
    return CHAPTERS.stream()
        .flatMap(chapter -> chapter.pages(library))
        .collect(toImmutableSortedMap(Comparator.naturalOrder(), Page::path, Page::toString));
  }
}
