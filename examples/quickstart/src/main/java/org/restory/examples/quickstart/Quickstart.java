package org.restory.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.ReportFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.report.RecommendationReport;

/** Reads a case, and prints what is recommended and why. */
public final class Quickstart {
  private static final String USAGE = """
      Usage: quickstart [--json] [--client] [--pack PACK]... [CASE]

        CASE         a case file (YAML or JSON), or the name of a shipped case; without one, the first shipped case
        --json       print the report as JSON
        --client     print what a client may read
        --pack PACK  lay the pack in a file or folder over the standard pack

      Shipped cases (fictional):
      """;

  private final PrintStream out;
  private final PrintStream err;

  Quickstart(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs once; the exit code is 0, or 2 where the arguments or the case have a problem. */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new Quickstart(out, err).run(List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Does what the arguments ask for, and answers with the exit code. */
  int run(List<String> arguments) {
    List<String> cases = new ArrayList<>(arguments);
    boolean json = cases.remove("--json");
    boolean forClient = cases.remove("--client");
    boolean help = cases.remove("--help");
    List<Path> packs = packsIn(cases);
    if (help || cases.size() > 1 || cases.stream().anyMatch(argument -> argument.startsWith("-"))) {
      (help ? out : err).print(USAGE);
      CaseFormat.shippedNames().forEach(name -> (help ? out : err).println("  " + name));
      return help ? 0 : 2;
    }
    try {
      Catalog catalog = over(packs);
      SessionContext session = read(cases, catalog);
      RecommendationReport report = Recommender.of(catalog).recommend(session);
      print(session, forClient ? report.forClient() : report, json, catalog);
      return 0;
    } catch (InvalidContentException e) {
      e.problems().forEach(err::println);
      return 2;
    }
  }

  /** Takes the packs out of the arguments. */
  private static List<Path> packsIn(List<String> arguments) {
    List<Path> packs = new ArrayList<>();
    for (int i = arguments.indexOf("--pack");
        i >= 0 && i + 1 < arguments.size();
        i = arguments.indexOf("--pack")) {
      arguments.remove(i);
      packs.add(Path.of(arguments.remove(i)));
    }
    return packs;
  }

  private static Catalog over(List<Path> packs) {
    return packs.isEmpty()
        ? StandardPack.catalog()
        : Catalog.builder()
            .add(StandardPack.pack())
            .addAll(packs.stream().map(PackFormat::read).toList())
            .build();
  }

  private static SessionContext read(List<String> cases, Catalog catalog) {
    String name = cases.isEmpty() ? CaseFormat.shippedNames().get(0) : cases.get(0);
    return CaseFormat.shippedNames().contains(name)
        ? CaseFormat.shipped(name)
        : CaseFormat.read(Path.of(name), catalog);
  }

  private void print(
      SessionContext session, RecommendationReport report, boolean json, Catalog catalog) {
    if (json) {
      out.println(ReportFormat.toJson(report));
    } else {
      session.title().ifPresent(out::println);
      out.print(PlainText.of(catalog).write(report));
    }
  }
}
