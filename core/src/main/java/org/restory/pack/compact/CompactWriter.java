package org.restory.pack.compact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restory.catalog.Location;
import org.restory.pack.text.Node;

/** Writes trees as {@link CompactFormat} says. Equal trees in the same order give the same bytes. */
final class CompactWriter {
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream trees = new ByteArrayOutputStream();
  private int line;

  private CompactWriter() {}

  /** The trees, by the path of the file that each was read from. */
  static byte[] write(ImmutableMap<String, Node> trees) {
    CompactWriter writer = new CompactWriter();
    trees.forEach(writer::tree);
    byte[] body = writer.body(trees.size());
    return ByteBuffer.allocate(CompactFormat.HEADER + body.length)
        .putInt(CompactFormat.MAGIC)
        .put(CompactFormat.VERSION)
        .putInt(body.length)
        .putInt(CompactFormat.checksum(body, 0, body.length))
        .put(body)
        .array();
  }

  private byte[] body(int count) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    number(texts.size(), body);
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(UTF_8);
      number(bytes.length, body);
      body.writeBytes(bytes);
    }
    number(count, body);
    body.writeBytes(trees.toByteArray());
    return body.toByteArray();
  }

  private void tree(String path, Node root) {
    line = 1;
    number(indexOf(path));
    number(indexOf(root.at().file()));
    node(root);
  }

  private void node(Node node) {
    if (node instanceof Node.Scalar scalar) {
      start(scalar.quoted() ? CompactFormat.QUOTED : CompactFormat.PLAIN, indexOf(scalar.text()));
      place(node.at());
    } else if (node instanceof Node.Items list) {
      start(CompactFormat.ITEMS, list.items().size());
      place(node.at());
      list.items().forEach(this::node);
    } else if (node instanceof Node.Fields mapping) {
      start(CompactFormat.FIELDS, mapping.fields().size());
      place(node.at());
      mapping.fields().forEach((name, field) -> {
        number(indexOf(name));
        place(field.at());
        node(field.value());
      });
    }
  }

  private void start(int kind, int size) {
    number(size << 2 | kind);
  }

  // What is read later never stands on an earlier line.
  private void place(Location at) {
    number(at.line() - line);
    number(at.column());
    line = at.line();
  }

  private int indexOf(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  private void number(int value) {
    number(value, trees);
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int rest = value;
    while (rest > 0x7f || rest < 0) {
      out.write(rest | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
