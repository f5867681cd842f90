package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restory.model.Id;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.concepts.Section;
import org.restory.pack.text.Node;

/** Where in a file an item stands: in a section, among what is overridden, or, if it is a prompt, inside a step. */
final class Addresses {
  private static final String EXERCISES = "exercises";

  private final Node root;
  private final String id;
  private final List<Address> found = new ArrayList<>();

  private Addresses(Node root, String id) {
    this.root = root;
    this.id = id;
  }

  /** Every place where an item of a section is said. */
  static ImmutableList<Address> of(Node root, Section<?> section, Id<?> id) {
    Addresses addresses = new Addresses(root, id.value());
    addresses.layers().forEach(layer -> {
      addresses.lookIn(layer.then(section.name()));
      if (section.kind() == ReflectivePrompt.class) {
        addresses.lookInSteps(layer.then(EXERCISES));
      }
    });
    return ImmutableList.copyOf(addresses.found);
  }

  /** The file itself, and each of its overrides. */
  private List<Address> layers() {
    List<Address> layers = new ArrayList<>(List.of(Address.of()));
    Address overrides = Address.of("overrides");
    for (int i = 0; i < size(overrides); i++) {
      layers.add(overrides.then(i));
    }
    return layers;
  }

  private void lookIn(Address list) {
    for (int i = 0; i < size(list); i++) {
      Address item = list.then(i);
      if (item.in(root) instanceof Node.Fields fields && idOf(fields).equals(Optional.of(id))) {
        found.add(item);
      }
    }
  }

  private void lookInSteps(Address exercises) {
    for (int i = 0; i < size(exercises); i++) {
      Address steps = exercises.then(i, "steps");
      for (int j = 0; j < size(steps); j++) {
        lookIn(steps.then(j, "prompts"));
      }
    }
  }

  private static Optional<String> idOf(Node.Fields item) {
    return Optional.ofNullable(item.fields().get("id"))
        .map(Node.Field::value)
        .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "");
  }

  /** How many items a list has; none where there is no list. */
  private int size(Address list) {
    return Optional.of(list.parent().in(root))
        .map(holder ->
            holder instanceof Node.Fields fields ? fields.fields().get(list.last()) : null)
        .map(field -> field.value() instanceof Node.Items items ? items.items().size() : 0)
        .orElse(0);
  }
}
