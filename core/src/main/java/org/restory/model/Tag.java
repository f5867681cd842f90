package org.restory.model;

/**
 * What an exercise contains, in a word that safety rules act on, such as {@code take-home} or {@code critique}.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Tag(Id<Tag> id, About about) implements Described<Tag> {
  @Override
  public Tag reworded(Rewording words) {
    return new Tag(id, about.reworded(words));
  }
}
