package org.restory.problems;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.review.CoverageReview;
import org.restory.review.Finding;
import org.restory.review.LanguageReview;
import org.restory.review.LayerReview;
import org.restory.review.RuleReview;

/** The page that explains a kind of problem, with its examples. */
record ProblemPage(ProblemKind kind, String text) {
  static final Path FOLDER = Path.of("..", "docs", "problems");

  /** A block of YAML below a comment that says what it is an example of; some belong to both the wrong and the right one. */
  private static final Pattern EXAMPLE = Pattern.compile(
      "<!-- (wrong|right|both)(: [a-z /.-]+)? -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

  /** What a page says that Restory says. */
  private static final Pattern MESSAGE = Pattern.compile("[Ii]t says\\s+`([^`]+)`");

  static ProblemPage of(ProblemKind kind) {
    try {
      return new ProblemPage(kind, Files.readString(FOLDER.resolve(kind.code() + ".md"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("there is no page for " + kind, e);
    }
  }

  boolean hasExamples() {
    return EXAMPLE.matcher(text).find();
  }

  /** The messages that it quotes, without breaks; an ellipsis stands for what is left out. */
  ImmutableList<String> messages() {
    return MESSAGE
        .matcher(text)
        .results()
        .map(message -> message.group(1).replaceAll("\\s+", " "))
        .collect(toImmutableList());
  }

  /** What is found in the examples of a sort, taken together. */
  ImmutableList<Problem> problemsIn(String sort) {
    List<MatchResult> examples = EXAMPLE
        .matcher(text)
        .results()
        .filter(example -> example.group(1).equals(sort) || example.group(1).equals("both"))
        .toList();
    if (examples.stream().noneMatch(example -> example.group(1).equals(sort))) {
      throw new AssertionError("the page of " + kind + " has no " + sort + " example");
    }
    String as = label(examples.get(0));
    List<String> texts = examples.stream().map(example -> example.group(3)).toList();
    try {
      if (as.endsWith(".yaml")) {
        return inFolder(examples);
      }
      return switch (as) {
        case "case" -> inCase(texts.get(0));
        case "over standard" -> inPacks(texts, List.of(StandardPack.pack()), false);
        case "" -> inPacks(texts, List.of(), true);
        default -> throw new AssertionError("unknown sort of example: " + as);
      };
    } catch (InvalidContentException e) {
      return e.problems();
    }
  }

  private static String label(MatchResult example) {
    return example.group(2) == null ? "" : example.group(2).substring(2);
  }

  private static ImmutableList<Problem> inCase(String text) {
    return StandardPack.catalog().problemsIn(CaseFormat.read("my-case.yaml", text));
  }

  /** A pack in a folder: each example is a file of it, and its label is the path there. */
  private static ImmutableList<Problem> inFolder(List<MatchResult> files) {
    try {
      Path above = Files.createTempDirectory("problems");
      try {
        Path folder = above.resolve("our-clinic");
        for (MatchResult file : files) {
          Path path = folder.resolve(label(file));
          Files.createDirectories(path.resolveSibling("."));
          Files.writeString(path, file.group(3));
        }
        return review(List.of(PackFormat.read(folder)), true);
      } finally {
        MoreFiles.deleteRecursively(above, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Problem> inPacks(
      List<String> texts, List<Pack> below, boolean alone) {
    List<Pack> packs = new ArrayList<>(below);
    for (int i = 0; i < texts.size(); i++) {
      packs.add(PackFormat.read("pack-" + (i + 1) + ".yaml", texts.get(i)));
    }
    return review(packs, alone);
  }

  /** Reviewed only where the pack stands alone: the standard pack is reviewed elsewhere, and takes its time. */
  private static ImmutableList<Problem> review(List<Pack> packs, boolean alone) {
    Catalog catalog = Catalog.builder().addAll(packs).build();
    if (!alone) {
      return ImmutableList.of();
    }
    return Stream.of(
            LanguageReview.of(catalog),
            LayerReview.of(packs),
            RuleReview.of(catalog).findings(),
            CoverageReview.of(catalog))
        .flatMap(List::stream)
        .map(Finding::problem)
        .collect(toImmutableList());
  }
}
