package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.code;
import static org.restory.examples.pages.Markdown.link;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.restory.account.CatalogSources;
import org.restory.account.DataUse;
import org.restory.account.SourceAttribute;
import org.restory.catalog.Catalog;
import org.restory.catalog.SourceStatement;
import org.restory.model.Concept;
import org.restory.model.Evidence;
import org.restory.model.Provenance.Reviewer;
import org.restory.model.Reference;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Effect;

/** What the catalog is for, what it rests on, and where it ends: for those who must decide whether to offer it. */
final class ModelCardPage implements Chapter {
  private static final String NOT_STATED = "Not stated.";

  @Override
  public Stream<Page> pages(Library library) {
    Catalog catalog = library.catalog();
    Page page = new Page(Places.MODEL_CARD).block(Trail.of("")).title("Model card");
    page.block("For those who decide whether to offer this catalog to others. "
        + bold("It is no learned model.")
        + " Rules written by people turn what was stated into aims, and aims into exercises; the same case gives the same report, and each "
        + "part of it names its rule and its sources.");
    statements(catalog, page);
    reads(library, page);
    numbers(library, page);
    evidence(library, page);
    reviewers(library, page);
    safety(library, page);
    tested(page);
    page.section("Versions")
        .bullets(catalog.packs().stream().map(Markdown::text).toList())
        .block("Fingerprint of the content: " + code(catalog.fingerprint())
            + ". Every report carries both.");
    return Stream.of(page);
  }

  private static void statements(Catalog catalog, Page page) {
    Map<String, SourceStatement> all = catalog.sourceStatements();
    page.section("Intended use and users")
        .bullets(each(all, statement -> Stream.of(statement.intendedUse().orElse(NOT_STATED))));
    page.section("Out of scope").bullets(each(all, said(SourceStatement::outOfScope)));
    page.section("Known limits").bullets(each(all, said(SourceStatement::limits)));
  }

  private static Function<SourceStatement, Stream<String>> said(
      Function<SourceStatement, ImmutableList<String>> list) {
    return statement ->
        list.apply(statement).isEmpty() ? Stream.of(NOT_STATED) : list.apply(statement).stream();
  }

  /** With the name of the pack in front, where there are several. */
  private static List<String> each(
      Map<String, SourceStatement> all, Function<SourceStatement, Stream<String>> what) {
    return all.entrySet().stream()
        .flatMap(pack -> what.apply(pack.getValue())
            .map(each -> (all.size() > 1 ? bold(text(pack.getKey())) + ": " : "") + text(each)))
        .toList();
  }

  private static void reads(Library library, Page page) {
    CatalogSources sources = CatalogSources.of(library.catalog());
    Table table = Table.ofNumbers(List.of("Data about a person", "Rules that read it"));
    for (SourceAttribute attribute : SourceAttribute.values()) {
      attribute
          .element()
          .ifPresent(element -> table.row(
              Words.capital(attribute.title().replace("Use of ", "")),
              Long.toString(library.rules().stream()
                  .filter(rule ->
                      sources.ofRule(rule.id()).use(element).answer() == DataUse.Answer.USED)
                  .count())));
    }
    page.section("What it reads")
        .block(
            "Only what was stated for the session, with its source and the person's consent: sides of identity, barriers, goals, "
                + "strengths, signals, concerns, access needs, preferences, scores, what was done before, and circumstances such as format and "
                + "phase. Which rule reads which kind of data stands under "
                + link("source attributes", Places.SOURCES) + ".")
        .table(table)
        .section("What it never reads or infers")
        .bullets(ImmutableList.of(
            "Free text: a person's own words are kept and shown back, and no rule reads them.",
            "Images, sound, signals of devices, laboratory results.",
            "An identity from a name, an address, a code, a record or another identity. It has to be said by the person.",
            "A risk, a diagnosis or a score that nobody stated. What is not stated is unknown, and never a no.",
            "Data of other people, or of earlier cases. It does not learn, and it keeps nothing."));
  }

  private static void numbers(Library library, Page page) {
    Catalog catalog = library.catalog();
    page.section("Content in numbers")
        .bullets(ImmutableList.of(
            Words.count(library.exercises().size(), "exercise"),
            Words.count(catalog.offered(Technique.class).size(), "technique"),
            Words.count(library.aims().size(), "aim"),
            Words.count(library.rules().size(), "rule"),
            Words.count(catalog.offered(ReflectivePrompt.class).size(), "question"),
            Words.count(catalog.all(Reference.class).size(), "work") + " cited"));
  }

  private static void evidence(Library library, Page page) {
    List<Evidence> statements = Stream.concat(
            library.catalog().offered(Technique.class).stream().map(Technique::evidence),
            library.exercises().stream().map(exercise -> exercise.evidence()))
        .flatMap(ImmutableList::stream)
        .toList();
    page.section("Evidence")
        .block(Words.count(statements.size(), "statement")
            + " of techniques and exercises on what is known, by how it is known and which way it points. Those of a technique are "
            + "about the technique, not about the words in which it is offered here.")
        .table(Matrix.of(
            "How it is known",
            List.of(Evidence.Kind.values()),
            kind -> Words.capital(EvidenceWords.kind(kind)),
            List.of(Evidence.Finding.values()),
            EvidenceWords::finding,
            (kind, finding) -> statements.stream()
                .filter(each -> each.kind() == kind && each.finding() == finding)
                .count()))
        .listed("Whom the studies were of, as far as the notes tell", studied(library, page));
  }

  private static List<String> studied(Library library, Page page) {
    List<String> studied = new ArrayList<>();
    library
        .techniques()
        .forEach(technique -> technique.evidence().stream()
            .filter(each -> each.kind().compareTo(Evidence.Kind.PRACTICE) < 0)
            .forEach(each -> studied.add(page.link(technique) + ", "
                + EvidenceWords.kind(each.kind()) + ": " + text(each.note()))));
    return studied;
  }

  private static void reviewers(Library library, Page page) {
    List<Concept<?>> items = new ArrayList<>(library.rules());
    items.addAll(library.exercises());
    items.addAll(library.catalog().offered(Technique.class));
    Table table = Table.ofNumbers(
        List.of("Role of the reviewer", "Of " + items.size() + " rules, exercises and techniques"));
    Arrays.stream(Reviewer.values())
        .forEach(role -> table.row(
            Words.capital(Words.of(role).replace('-', ' ')),
            Long.toString(items.stream()
                .filter(item -> library.catalog().provenance(item).reviewers().contains(role))
                .count())));
    page.section("Who has reviewed it")
        .block("A zero means that nobody has read it in that role yet.")
        .table(table);
  }

  private static void safety(Library library, Page page) {
    page.section("Safety rules")
        .bullets(ImmutableList.of(
            counted(library, effect -> effect instanceof Effect.Gate)
                + " that hold back all work with a client until something else is done",
            counted(library, effect -> effect.restrains() && effect.firm())
                + " that withhold firmly: no host and no other pack may set them aside",
            counted(library, Effect::restrains) + " that take something away in all",
            counted(library, effect -> effect instanceof Effect.Caution) + " that give a caution"))
        .block(
            "Withholding always wins over what is called for. All of them stand, with what lifts each, among the "
                + link("rules", Places.RULES) + ".");
  }

  private static String counted(Library library, Predicate<Effect> which) {
    return Words.count(
        library.rules().stream()
            .filter(rule -> rule.then().stream().anyMatch(which))
            .count(),
        "rule");
  }

  private static void tested(Page page) {
    page.section("How it is tested")
        .bullets(ImmutableList.of(
            "The engine, over random catalogs and cases: the same case gives an equal report; nothing appears that was not stated; no rule "
                + "turns on identity alone; who discloses nothing is served as well; a concern only narrows; consent binds; facts that hold "
                + "only unused data change nothing.",
            "Any catalog, when it is made: ids, limits of depth and exposure, circles, what packs declare to use.",
            "The shipped content: its rules by decision procedures, its language by review, its training cases by what an expert would offer "
                + "and withhold.",
            "Not tested yet: with practitioners, with clients, or for what comes of it."));
  }
}
