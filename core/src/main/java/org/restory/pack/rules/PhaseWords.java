package org.restory.pack.rules;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.restory.check.Words;
import org.restory.model.Phase;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Scalars;

/** The codec of phases by their words: some of them, or {@code >= exploring} for all from one onward. */
public final class PhaseWords implements Codec<List<String>> {
  private static final String FROM = ">=";

  private final Codec<Phase> phase = Scalars.oneOf(Phase.class);
  private final Codec<List<String>> some = Lists.some(Scalars.wordOf(Phase.class));

  @Override
  public @Nullable List<String> read(Node node, Reading reading) {
    if (!(node instanceof Node.Scalar scalar) || !scalar.text().startsWith(FROM)) {
      return some.read(node, reading);
    }
    String word = scalar.text().substring(FROM.length()).strip();
    Phase from = phase.read(new Node.Scalar(node.at(), word, scalar.quoted()), reading);
    return from == null
        ? null
        : Stream.of(Phase.values())
            .filter(p -> p.compareTo(from) >= 0)
            .map(Words::of)
            .toList();
  }

  @Override
  public Object write(List<String> value) {
    return some.write(value);
  }

  @Override
  public Form form() {
    String words = Stream.of(Phase.values()).map(Words::of).collect(joining("|"));
    return Form.either(
        some.form(),
        new Form.Spelled("^" + FROM + "[\\t-\\r ]*(" + words + ")[\\t-\\r ]*$")
            .described("all phases from one onward, such as '>= exploring'"));
  }
}
