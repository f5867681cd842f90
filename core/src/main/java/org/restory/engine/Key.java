package org.restory.engine;

/**
 * What facts and leaves are brought together by: a fact is only ever tried against leaves that share a key with it.
 *
 * @param kind the kind of thing, such as {@code Barrier.class}
 * @param value its id or word, or {@link #ANY}
 */
record Key(Object kind, String value) {
  /** Stands for any thing of a kind. No id has this form. */
  static final String ANY = "*";

  static Key any(Object kind) {
    return new Key(kind, ANY);
  }
}
