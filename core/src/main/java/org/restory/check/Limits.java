package org.restory.check;

/**
 * How much content may ask for, so that a pack from a stranger can't exhaust memory or time. The standard pack stays well below
 * each; where content goes beyond one, it is refused by a problem that names the limit.
 */
public final class Limits {
  /** Bytes of one file. The largest of the standard pack has 82,000; ten thousand rules fit into one file. */
  public static final int FILE_BYTES = 4 * 1024 * 1024;

  /** Bytes of all files of a pack, as they are read: from an archive, after inflating. The standard pack has 1.9 million. */
  public static final int PACK_BYTES = 12 * 1024 * 1024;

  /** Files of a pack, its manifest included. The standard pack has 91. */
  public static final int FILES = 1_000;

  /** Bytes of a packed archive, and so of its directory, which is read as a whole. */
  public static final int ARCHIVE_BYTES = 12 * 1024 * 1024;

  /** Entries of a packed archive: the files of a pack, folders, and what else lies beside them. */
  public static final int ARCHIVE_ENTRIES = 5_000;

  /** Values, names, lists and mappings in all files of a pack: each is held in memory with its place. The standard pack has 66,000. */
  public static final int NODES = 400_000;

  /** Lists and mappings within each other. The standard pack has 11; each is a call within a call for all who walk a file. */
  public static final int DEPTH = 64;

  /** Characters of one text: what reads texts word by word may take the square of that. The standard pack has 812. */
  public static final int TEXT = 20_000;

  /** Characters of the name of a field, or of a file. The standard pack has 65. */
  public static final int NAME = 200;

  /** Fields of one mapping, each of which is looked up among those that are known. The standard pack has 27. */
  public static final int FIELDS = 1_000;

  /** Concepts of a pack: ten thousand rules and as much beside them. The standard pack has 2,248. */
  public static final int CONCEPTS = 20_000;

  /** Problems that are told at once. To tell one may mean to look for what was meant among all that is known. */
  public static final int PROBLEMS = 200;

  /** Ids, or items of a list, that have one hash code. Chance gives two or three; more are made to slow down every table. */
  public static final int ALIKE = 16;

  /** Parts of a condition, leaves and the ways to join them alike. The engine and the reviews walk all. The standard pack has 17. */
  public static final int CONDITION_PARTS = 200;

  /** Conditions within each other. The standard pack has 5; each is a call within a call for all who walk a condition. */
  public static final int CONDITION_DEPTH = 16;

  /** How often something must be so for a condition to hold. A review states that many facts to see it hold. */
  public static final int TIMES = 100;

  /** Barriers, or identities, above each other. What holds of one holds of all below it. */
  public static final int TAXONOMY_DEPTH = 16;

  /** Aims that rest on each other in a row. The reviews write each out as the rules that raise it. */
  public static final int AIM_DEPTH = 16;

  /** What all leaves of all rules name, each with all that stands below it: the engine files a leaf under each. */
  public static final int REACH = 1_000_000;

  private Limits() {}
}
