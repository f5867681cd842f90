package org.restory.model;

/**
 * A fact of the host's own that rules of its packs may rest on, such as the kind of clinic. Declared, so that a misspelt name
 * is found.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record HostAttribute(Id<HostAttribute> id, About about) implements Described<HostAttribute> {
  @Override
  public HostAttribute reworded(Rewording words) {
    return new HostAttribute(id, about.reworded(words));
  }
}
