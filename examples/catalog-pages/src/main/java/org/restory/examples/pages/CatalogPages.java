package org.restory.examples.pages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** Writes a catalog as Markdown pages that a supervisor can print and hand on. */
public final class CatalogPages {
  private static final String USAGE = """
      Usage: catalog-pages [FOLDER [PACK]]

        FOLDER  where the pages go; without one, docs/catalog
        PACK    a pack (a file, or a folder with a pack.yaml) to print together with the standard pack,
                or, where it is a standard pack of your own by the same name, in its place
      """;

  private final PrintStream out;
  private final PrintStream err;

  CatalogPages(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs once; the exit code is 0, or 2 where the arguments, the pack or the folder have a problem. */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new CatalogPages(out, err).run(List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Does what the arguments ask for, and answers with the exit code. */
  int run(List<String> arguments) {
    boolean help = arguments.contains("--help");
    if (help
        || arguments.size() > 2
        || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
      (help ? out : err).print(USAGE);
      return help ? 0 : 2;
    }
    Path folder = Path.of(arguments.isEmpty() ? "docs/catalog" : arguments.get(0));
    try {
      Catalog catalog = arguments.size() < 2
          ? StandardPack.catalog()
          : with(PackFormat.read(Path.of(arguments.get(1))));
      out.println(folder + ": " + new Folder(folder).update(Pages.of(catalog)));
      return 0;
    } catch (InvalidContentException e) {
      e.problems().forEach(err::println);
      return 2;
    } catch (IOException e) {
      err.println("can't write to '" + folder + "': " + e.getMessage());
      return 2;
    }
  }

  private static Catalog with(Pack pack) {
    Pack standard = StandardPack.pack();
    return pack.name().equals(standard.name()) ? Catalog.of(pack) : Catalog.of(standard, pack);
  }
}
