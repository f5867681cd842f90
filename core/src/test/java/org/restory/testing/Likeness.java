package org.restory.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How alike the texts of a collection are, from 0 to 1: the cosine of the words they share. Words that mean nearly the same count
 * as one, common little words do not count, and a word counts for more the fewer texts use it.
 */
public final class Likeness {
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z']+");

  private static final ImmutableSet<String> LITTLE =
      ImmutableSet.copyOf(words("a an the of to in on"
          + " for and or if any at by with from is are be it its this that these those you your we our us"
          + " i my me what how when who which where would could can do does did has have had there here"
          + " not no as was were so about than then them they their he she his her him one some anything"
          + " something someone anyone now"));

  /** Words that stand for one another in the catalog's questions, each group under its first. */
  private static final ImmutableMap<String, String> SAME = sameAsFirst(
      "help support aid useful helpful",
      "matter important count",
      "want like wish prefer",
      "easy easier light lighter",
      "keep hold",
      "today tonight",
      "say tell speak talk",
      "notice see",
      "need require",
      "change differ different",
      "start begin",
      "last end finish",
      "safe safety",
      "small little tiny",
      "feel feeling",
      "name call word",
      "think believe",
      "place room space",
      "rest pause break",
      "story account");

  private final ImmutableMap<String, Map<String, Double>> weighted;

  /** Of texts by their ids. */
  public Likeness(Map<String, String> texts) {
    Map<String, List<String>> stems = Maps.transformValues(texts, Likeness::stems);
    Map<String, Long> spread = stems.values().stream()
        .flatMap(words -> words.stream().distinct())
        .collect(groupingBy(word -> word, counting()));
    weighted = ImmutableMap.copyOf(
        Maps.transformValues(stems, words -> weighted(words, spread, texts.size())));
  }

  /** The pairs that are at least so much alike, the most alike first. */
  public ImmutableList<Pair> pairs(double atLeast) {
    ImmutableList<String> ids = weighted.keySet().asList();
    return IntStream.range(0, ids.size())
        .boxed()
        .flatMap(i -> IntStream.range(i + 1, ids.size())
            .mapToObj(j -> new Pair(ids.get(i), ids.get(j), of(ids.get(i), ids.get(j)))))
        .filter(pair -> pair.likeness >= atLeast)
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** How alike two texts are. */
  public double of(String one, String other) {
    Map<String, Double> a = weighted.getOrDefault(one, Map.of());
    Map<String, Double> b = weighted.getOrDefault(other, Map.of());
    return a.entrySet().stream()
        .mapToDouble(word -> word.getValue() * b.getOrDefault(word.getKey(), 0.0))
        .sum();
  }

  private static Map<String, Double> weighted(
      List<String> words, Map<String, Long> spread, int texts) {
    Map<String, Double> raw = Maps.transformEntries(
        words.stream().collect(groupingBy(word -> word, counting())),
        (word, times) -> (1 + Math.log(times)) * Math.log1p((double) texts / spread.get(word)));
    double length = Math.sqrt(raw.values().stream().mapToDouble(w -> w * w).sum());
    return ImmutableMap.copyOf(Maps.transformValues(raw, weight -> weight / length));
  }

  private static List<String> stems(String text) {
    return words(
            NO_LETTER.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" "))
        .stream()
        .filter(word -> !LITTLE.contains(word))
        .map(Likeness::stem)
        .toList();
  }

  private static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    String stem = Stream.of("ings", "ing", "edly", "ed", "ies", "es", "s", "ly")
        .filter(ending -> bare.endsWith(ending) && bare.length() - ending.length() >= 3)
        .findFirst()
        .map(ending -> bare.substring(0, bare.length() - ending.length()))
        .orElse(bare);
    return SAME.getOrDefault(stem, stem);
  }

  private static List<String> words(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(text);
  }

  private static ImmutableMap<String, String> sameAsFirst(String... groups) {
    ImmutableMap.Builder<String, String> same = ImmutableMap.builder();
    Stream.of(groups)
        .map(Likeness::words)
        .forEach(group -> group.forEach(word -> same.put(word, group.get(0))));
    return same.buildOrThrow();
  }

  /**
   * Two texts and how alike they are.
   *
   * @param one the id of one
   * @param other the id of the other
   * @param likeness from 0 to 1
   */
  public record Pair(String one, String other, double likeness) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair that) {
      return Double.compare(that.likeness, likeness);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f %s / %s", likeness, one, other);
    }
  }
}
