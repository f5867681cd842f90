package org.restory.examples.packcheck;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind.Level;
import org.restory.pack.PackFormat;
import org.restory.pack.ProblemFormat;
import org.restory.pack.StandardPack;
import org.restory.review.ParityReview;

/** Reads packs, lays them over the standard pack, and says all that is wrong or unwise with them, and what they change. */
public final class PackCheck {
  private static final String PARITY = "--parity=";
  private static final String USAGE = """
      Usage: pack-check [--json] [--changes] [--parity=CASES] PACK...

        PACK            a pack's file or folder; several are laid over each other in order
        --json          print problems as JSON
        --changes       print what the packs change, for a case of every rule and the shipped cases
        --parity=CASES  print what changes when nothing but a disclosed identity changes in the cases of a folder, and
                        the rules that mean it

      Exit code: 0 where nothing is wrong, or there is advice only; 1 where there are warnings; 2 where a pack or a case can't be
      used, or an identity changes what no rule means.
      Each code, such as RST-1101, is explained on a page of its own in docs/problems.
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final Supplier<PackReview> standard;

  PackCheck(PrintStream out, PrintStream err, Supplier<PackReview> standard) {
    this.out = out;
    this.err = err;
    this.standard = standard;
  }

  /** Runs once. */
  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new PackCheck(out, err, () -> PackReview.of(List.of(StandardPack.pack())))
        .run(List.of(arguments));
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Does what the arguments ask for, and answers with the exit code. */
  int run(List<String> arguments) {
    List<String> paths = new ArrayList<>(arguments);
    boolean json = paths.remove("--json");
    boolean changes = paths.remove("--changes");
    boolean help = paths.remove("--help");
    List<String> parity = paths.stream().filter(path -> path.startsWith(PARITY)).toList();
    paths.removeAll(parity);
    if (help || paths.isEmpty() || paths.stream().anyMatch(path -> path.startsWith("-"))) {
      (help ? out : err).print(USAGE);
      return help ? 0 : 2;
    }
    try {
      PackReview after = PackReview.of(read(paths));
      PackReview before = standard.get();
      List<Problem> problems = after.problemsSince(before);
      print(problems, json);
      if (changes) {
        after.changesSince(before).forEach(out::println);
      }
      boolean unmeant = false;
      for (String cases : parity) {
        ParityReview review = after.parity(Cases.in(Path.of(cases.substring(PARITY.length()))));
        Cases.lines(review).forEach(out::println);
        unmeant |= !review.unintended().isEmpty();
      }
      return unmeant ? 2 : exitCode(problems);
    } catch (InvalidContentException e) {
      print(e.problems(), json);
      return exitCode(e.problems());
    }
  }

  /** The standard pack and the packs to lay over it; every pack is read before any problem is told. */
  private static List<Pack> read(List<String> paths) {
    List<Pack> packs = new ArrayList<>(List.of(StandardPack.pack()));
    List<Problem> problems = new ArrayList<>();
    for (String path : paths) {
      try {
        packs.add(PackFormat.read(Path.of(path)));
      } catch (InvalidContentException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidContentException(problems);
    }
    return packs;
  }

  private void print(List<Problem> problems, boolean json) {
    if (json) {
      out.print(ProblemFormat.toJson(problems));
      return;
    }
    out.print(ProblemFormat.toText(problems));
    out.println(count(problems, Level.ERROR, "error")
        + ", "
        + count(problems, Level.WARNING, "warning")
        + ", "
        + problems.stream().filter(each -> each.kind().level() == Level.ADVICE).count()
        + " of advice");
  }

  private static String count(List<Problem> problems, Level level, String word) {
    long count = problems.stream().filter(each -> each.kind().level() == level).count();
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private static int exitCode(List<Problem> problems) {
    if (problems.stream().anyMatch(each -> each.kind().level() == Level.ERROR)) {
      return 2;
    }
    return problems.stream().anyMatch(each -> each.kind().level() == Level.WARNING) ? 1 : 0;
  }
}
