package org.restory.pack.rewrite;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.restory.pack.text.Node;

/**
 * The way from the root of a file to something in it.
 *
 * @param steps the names of fields and the places of items
 */
record Address(ImmutableList<Object> steps) {
  static Address of(Object... steps) {
    return new Address(ImmutableList.copyOf(steps));
  }

  Address then(Object... more) {
    return new Address(ImmutableList.builder().addAll(steps).add(more).build());
  }

  /** The list or mapping that it stands in. */
  Address parent() {
    return first(steps.size() - 1);
  }

  Object last() {
    return steps.get(steps.size() - 1);
  }

  Address first(int count) {
    return new Address(steps.subList(0, count));
  }

  Node in(Node root) {
    Node node = root;
    for (Object step : steps) {
      node = node instanceof Node.Fields mapping
          ? requireNonNull(mapping.fields().get(step)).value()
          : ((Node.Items) node).items().get((Integer) step);
    }
    return node;
  }

  Piece in(Piece root) {
    Piece piece = root;
    for (Object step : steps) {
      piece = piece instanceof Piece.Fields mapping
          ? requireNonNull(mapping.fields().get(step)).value()
          : ((Piece.Items) piece).items().get((Integer) step);
    }
    return piece;
  }
}
