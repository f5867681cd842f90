package org.restory.logic;

import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.restory.logic.Formula.Truth;

/**
 * A formula laid out flat, each shared part once and after its own parts. It is read twice over: with what has been said of its
 * parts, and with what the facts found so far make of its leaves.
 */
final class Circuit {
  private final int[] leafOf;
  private final int[] needed;
  private final int[][] parts;
  private final Truth[] said;
  private final Truth[] follows;
  private final boolean[] found;
  private final BitSet spoken = new BitSet();

  private Circuit(List<Formula> order, ToIntFunction<Formula> places) {
    int size = order.size();
    leafOf = new int[size];
    needed = new int[size];
    parts = new int[size][];
    said = new Truth[size];
    follows = new Truth[size];
    found = new boolean[size];
    Arrays.fill(said, Truth.OPEN);
    for (int node = 0; node < size; node++) {
      Formula formula = order.get(node);
      leafOf[node] = formula instanceof Formula.One one ? one.leaf() : -1;
      needed[node] = formula instanceof Formula.Some some ? some.count() : -1;
      parts[node] = formula.parts().stream().mapToInt(places).toArray();
    }
  }

  /**
   * The circuit of a formula, of which nothing is said yet.
   *
   * @throws Effort.Spent if it has more parts than are allowed
   */
  static Circuit of(Formula formula, int most) {
    Map<Integer, Integer> leaves = new HashMap<>();
    IdentityHashMap<Formula, Integer> places = new IdentityHashMap<>();
    List<Formula> order = new ArrayList<>();
    Set<Formula> opened = Sets.newIdentityHashSet();
    // Without recursion, since aims may rest on each other in a long chain.
    Deque<Formula> open = new ArrayDeque<>(List.of(formula));
    while (!open.isEmpty()) {
      Formula next = open.getLast();
      if (opened.add(next)) {
        open.addAll(next.parts());
      } else {
        open.removeLast();
        if (!places.containsKey(next)) {
          int place = next instanceof Formula.One one
              ? leaves.computeIfAbsent(one.leaf(), leaf -> order.size())
              : order.size();
          places.put(next, place);
          if (place == order.size()) {
            order.add(next);
          }
        }
      }
      if (opened.size() > most) {
        throw new Effort.Spent();
      }
    }
    return new Circuit(order, part -> Objects.requireNonNull(places.get(part)));
  }

  int size() {
    return parts.length;
  }

  /** The leaf at a place, if there is one. */
  OptionalInt leaf(int node) {
    return leafOf[node] < 0 ? OptionalInt.empty() : OptionalInt.of(leafOf[node]);
  }

  Truth said(int node) {
    return said[node];
  }

  boolean found(int node) {
    return found[node];
  }

  void say(Literal literal) {
    said[literal.node] = Truth.of(literal.holds);
    spoken.set(literal.node);
  }

  void unsay(int node) {
    said[node] = Truth.OPEN;
    spoken.clear(node);
  }

  /** Notes what the facts make of a leaf. */
  void find(int leaf, boolean holds) {
    found[leaf] = holds;
  }

  /** Reads all of it anew; false if what was said of its parts contradicts itself. */
  boolean read() {
    for (int node = 0; node < parts.length; node++) {
      if (leafOf[node] >= 0) {
        follows[node] = said[node];
      } else if (needed[node] < 0) {
        follows[node] = known(parts[node][0]).negate();
        found[node] = !found[parts[node][0]];
      } else {
        readThreshold(node);
      }
      if (said[node] == follows[node].negate() && said[node] != Truth.OPEN) {
        return false;
      }
    }
    return true;
  }

  private void readThreshold(int node) {
    int surely = 0;
    int open = 0;
    int holding = 0;
    for (int part : parts[node]) {
      surely += known(part) == Truth.TRUE ? 1 : 0;
      open += known(part) == Truth.OPEN ? 1 : 0;
      holding += found[part] ? 1 : 0;
    }
    found[node] = holding >= needed[node];
    if (surely >= needed[node]) {
      follows[node] = Truth.TRUE;
    } else {
      follows[node] = surely + open < needed[node] ? Truth.FALSE : Truth.OPEN;
    }
  }

  /** What was said of a part, or follows from what was said of its own parts. */
  private Truth known(int node) {
    return said[node] == Truth.OPEN ? follows[node] : said[node];
  }

  /** The place of the whole. */
  int whole() {
    return parts.length - 1;
  }

  /** What must be said of further parts, since nothing else can make up for it. */
  List<Literal> forced() {
    List<Literal> forced = new ArrayList<>();
    BitSet seen = new BitSet();
    Deque<Literal> open = new ArrayDeque<>();
    spoken.stream()
        .filter(node -> follows[node] == Truth.OPEN)
        .forEach(node -> addParts(new Literal(node, said[node] == Truth.TRUE), open));
    while (!open.isEmpty()) {
      Literal next = open.removeFirst();
      int key = 2 * next.node + (next.holds ? 1 : 0);
      if (known(next.node) == Truth.OPEN && !seen.get(key)) {
        seen.set(key);
        if (!addParts(next, open)) {
          forced.add(next);
        }
      }
    }
    return forced;
  }

  /** Adds the parts of a part that must all be as wanted; false if it has no such parts. */
  private boolean addParts(Literal wanted, Deque<Literal> open) {
    int node = wanted.node;
    boolean negation = leafOf[node] < 0 && needed[node] < 0;
    if (!negation && (leafOf[node] >= 0 || !isTight(node, wanted.holds))) {
      return false;
    }
    for (int part : parts[node]) {
      open.add(new Literal(part, negation ^ wanted.holds));
    }
    return true;
  }

  /** Whether every open part must be as wanted. */
  private boolean isTight(int node, boolean wanted) {
    int surely = 0;
    int open = 0;
    for (int part : parts[node]) {
      surely += known(part) == Truth.TRUE ? 1 : 0;
      open += known(part) == Truth.OPEN ? 1 : 0;
    }
    return wanted ? surely + open == needed[node] : surely == needed[node] - 1;
  }

  /**
   * A part of which nothing was said, and that the facts make other than it would have to be. There is one where the facts do not
   * make all hold that was said, and nothing is forced: the first part that is not as was said has one that is open.
   */
  Literal toTry() {
    int node = spoken.nextSetBit(0);
    while (found[node] == (said[node] == Truth.TRUE)) {
      node = spoken.nextSetBit(node + 1);
    }
    boolean wanted = said[node] == Truth.TRUE;
    for (int part : parts[node]) {
      if (known(part) == Truth.OPEN && found[part] != wanted) {
        return new Literal(part, wanted);
      }
    }
    throw new IllegalStateException("no part is left to try");
  }

  /**
   * What is said of a part.
   *
   * @param node its place
   * @param holds whether it holds
   */
  record Literal(int node, boolean holds) {}
}
