package org.restory.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restory.model.Concept;
import org.restory.model.Provenance;
import org.restory.model.Rewording;

/**
 * What one item says to people, by the paths of its texts, to be said in place of what another says. Since nothing but texts is
 * taken, the other can't be changed by it.
 */
final class Texts implements Rewording {
  private final ImmutableMap<String, String> texts;
  private final ImmutableMap<String, ImmutableSet<String>> synonyms;
  private final Provenance provenance;

  private Texts(Collected collected, Provenance provenance) {
    this.texts = ImmutableMap.copyOf(collected.texts);
    this.synonyms = ImmutableMap.copyOf(collected.synonyms);
    this.provenance = provenance;
  }

  static Texts of(Concept<?> concept) {
    Collected collected = new Collected();
    concept.reworded(collected);
    return new Texts(collected, concept.provenance());
  }

  /** The paths of its texts. How many words there are for the same is for a language to say. */
  ImmutableSet<String> paths() {
    return texts.keySet();
  }

  @Override
  public String text(String path, String text) {
    return texts.getOrDefault(path, text);
  }

  @Override
  public ImmutableSet<String> synonyms(String path, ImmutableSet<String> words) {
    return synonyms.getOrDefault(path, words);
  }

  /** That of these words. Whether the item is withdrawn is not for them to say. */
  @Override
  public Provenance provenance(Provenance own) {
    return Provenance.builder()
        .withdrawn(Rewording.super.provenance(own).withdrawn())
        .build()
        .over(provenance);
  }

  /** Changes nothing, and keeps what it is asked for. */
  private static final class Collected implements Rewording {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, ImmutableSet<String>> synonyms = new LinkedHashMap<>();

    @Override
    public String text(String path, String text) {
      texts.put(path, text);
      return text;
    }

    @Override
    public ImmutableSet<String> synonyms(String path, ImmutableSet<String> words) {
      synonyms.put(path, words);
      return words;
    }
  }
}
