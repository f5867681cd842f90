package org.restory.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Other words for what an item says to people. It is asked for each text by its path: the names of its fields in a file, with
 * places in a list counted from 1, such as {@code steps.2.if-hard}. Ids, numbers, codes and words that a program compares are no
 * texts; nor is what others have named, such as the title of a work or the display of a coding.
 */
@FunctionalInterface
public interface Rewording {
  /** What stands in place of a text; never blank. */
  String text(String path, String text);

  /** What stands in place of words that mean the same; another language may have more of them, or fewer. */
  default ImmutableSet<String> synonyms(String path, ImmutableSet<String> words) {
    return texts(path, words.asList()).stream().collect(toImmutableSet());
  }

  /** Where the item comes from in these words: unless said otherwise, from where it came before. */
  default Provenance provenance(Provenance own) {
    return own.reworded(within("provenance"));
  }

  /** What stands in place of a text that may be left out. */
  default Optional<String> text(String path, Optional<String> text) {
    return text.map(words -> text(path, words));
  }

  /** What stands in place of each text of a list. */
  default ImmutableList<String> texts(String path, ImmutableList<String> texts) {
    return parts(path, texts, (text, words) -> words.text("", text));
  }

  /** The parts of an item, each reworded. */
  default <T> ImmutableList<T> parts(
      String path, ImmutableList<T> parts, BiFunction<T, Rewording, T> reword) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> reword.apply(parts.get(i), within(path + "." + (i + 1))))
        .collect(toImmutableList());
  }

  /** The rewording of a part, which knows its own fields only. */
  default Rewording within(String part) {
    return (path, text) -> text(path.isEmpty() ? part : part + "." + path, text);
  }
}
