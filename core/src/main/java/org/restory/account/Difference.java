package org.restory.account;

import java.util.Optional;
import org.restory.check.Words;

/**
 * One thing that is otherwise now than it was in a record. It quotes no one; an id that is
 * not understood now may tell what was shared.
 *
 * @param kind what sort of difference it is
 * @param item what it is about, such as {@code rule 'x'}
 * @param then what the record says, where that is more than that it is there
 * @param now what holds now, likewise
 */
public record Difference(Kind kind, String item, Optional<String> then, Optional<String> now) {
  /** One line: {@code exercise 'x' moved, place 1 to place 3}. */
  @Override
  public String toString() {
    return item
        + " "
        + kind.said
        + then.map(text -> ", " + text).orElse("")
        + now.map(text -> (then.isPresent() ? " to " : ", ") + text).orElse("");
  }

  /** What sort of difference it is. */
  public enum Kind {
    /** The engine has another version. */
    ENGINE("has another version"),
    /** A pack has another version. */
    PACK_VERSION("has another version"),
    /** A pack is there that was not. */
    PACK_ADDED("is new"),
    /** A pack is no longer there. */
    PACK_REMOVED("is no longer there"),
    /** The content of the catalog is not the same. */
    FINGERPRINT("has another fingerprint"),
    /** A rule, aim or exercise of the record is no longer there. */
    GONE("is no longer there"),
    /** A rule, aim or exercise of the record is there, and no longer offered. */
    WITHDRAWN("is withdrawn"),
    /** A rule, aim or exercise of the record says something else. */
    READS_OTHERWISE("reads otherwise than then"),
    /** The catalog can't make sense of something that was shared. */
    NOT_UNDERSTOOD("is not understood now"),
    /** Other facts may persist, since the catalog marks them otherwise. */
    KEPT_OTHERWISE("that may persist are others"),
    /** A rule of the record no longer holds, or holds by other facts. */
    NO_LONGER_HOLDS("no longer stands behind what is said"),
    /** A rule holds that did not. */
    HOLDS("stands behind what is said"),
    /** An aim has another weight. */
    WEIGHED_OTHERWISE("weighs otherwise"),
    /** An exercise is recommended that was not. */
    RECOMMENDED("is recommended"),
    /** An exercise is no longer recommended. */
    NO_LONGER_RECOMMENDED("is no longer recommended"),
    /** An exercise stands at another place among those that stay. */
    MOVED("moved"),
    /** An exercise is recommended as before, for other aims or with other notes. */
    SAID_OTHERWISE("is said otherwise"),
    /** Something is withheld that was not. */
    WITHHELD("withholds"),
    /** Something is no longer withheld. */
    NO_LONGER_WITHHELD("no longer withholds"),
    /** A notice is given that was not. */
    NOTICED("gives a notice"),
    /** A notice is no longer given. */
    NO_LONGER_NOTICED("no longer gives a notice"),
    /** The words of the report are not the same. */
    REPORT("reads otherwise than then");

    private final String said;

    Kind(String said) {
      this.said = said;
    }

    /** The kind in a word, such as {@code reads-otherwise}. */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }
}
