package org.restory.pack.compact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restory.catalog.Location;
import org.restory.check.Limits;
import org.restory.pack.text.Node;

/**
 * Reads what {@link CompactWriter} wrote, and refuses anything else: it allocates no more than the bytes that are there can ask
 * for, and goes no deeper than a YAML file may.
 */
final class CompactReader {
  private final byte[] bytes;
  private final String[] texts;
  private String file = "";
  private int line;
  private int next;

  private CompactReader(byte[] bytes) {
    this.bytes = bytes;
    this.next = CompactFormat.HEADER;
    this.texts = new String[count()];
  }

  /**
   * The trees, by the path of the file that each was read from.
   *
   * @throws IllegalStateException if the bytes are of another format or version, or damaged
   */
  static ImmutableMap<String, Node> read(byte[] bytes) {
    checkHeader(bytes);
    CompactReader reader = new CompactReader(bytes);
    ImmutableMap<String, Node> trees = reader.body();
    check(reader.next == bytes.length, "it goes on after its end");
    return trees;
  }

  private static void checkHeader(byte[] bytes) {
    check(bytes.length >= CompactFormat.HEADER, "it has only " + bytes.length + " bytes");
    ByteBuffer header = ByteBuffer.wrap(bytes, 0, CompactFormat.HEADER);
    check(header.getInt() == CompactFormat.MAGIC, "it does not start with RSTY");
    byte version = header.get();
    check(version == CompactFormat.VERSION, "its version is " + version);
    int length = header.getInt();
    int there = bytes.length - CompactFormat.HEADER;
    check(length == there, "it should hold " + length + " bytes and holds " + there);
    int sum = CompactFormat.checksum(bytes, CompactFormat.HEADER, length);
    check(header.getInt() == sum, "its checksum does not match");
  }

  private ImmutableMap<String, Node> body() {
    for (int i = 0; i < texts.length; i++) {
      int length = count();
      texts[i] = new String(bytes, next, length, UTF_8);
      next += length;
    }
    Map<String, Node> trees = new LinkedHashMap<>();
    for (int left = count(); left > 0; left--) {
      String path = text(number());
      file = text(number());
      line = 1;
      if (trees.put(path, node(0)) != null) {
        throw refusal("it holds '" + path + "' twice");
      }
    }
    return ImmutableMap.copyOf(trees);
  }

  private Node node(int depth) {
    check(depth <= Limits.DEPTH, "it nests more than " + Limits.DEPTH + " levels deep");
    int start = number();
    int size = start >>> 2;
    Location at = place();
    return switch (start & 3) {
      case CompactFormat.ITEMS -> items(at, within(size), depth);
      case CompactFormat.FIELDS -> fields(at, within(size), depth);
      case CompactFormat.QUOTED -> new Node.Scalar(at, text(size), true);
      default -> new Node.Scalar(at, text(size), false);
    };
  }

  private Node items(Location at, int size, int depth) {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      items.add(node(depth + 1));
    }
    return new Node.Items(at, items.build());
  }

  private Node fields(Location at, int size, int depth) {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String name = text(number());
      Location nameAt = place();
      Node.Field field = new Node.Field(nameAt, node(depth + 1));
      if (fields.put(name, field) != null) {
        throw refusal("it gives '" + name + "' twice");
      }
    }
    return new Node.Fields(at, ImmutableMap.copyOf(fields));
  }

  private Location place() {
    line += number();
    return new Location(file, line, number());
  }

  private String text(int index) {
    check(index >= 0 && index < texts.length, "it names a text that it lacks");
    return texts[index];
  }

  private int count() {
    return within(number());
  }

  // Whatever is counted takes at least a byte each.
  private int within(int count) {
    check(count >= 0 && count <= bytes.length - next, "it counts more than it holds");
    return count;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      check(next < bytes.length, "it is cut short");
      byte part = bytes[next++];
      value |= (part & 0x7f) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw refusal("a number in it is too long");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw refusal(otherwise);
    }
  }

  private static IllegalStateException refusal(String why) {
    return new IllegalStateException("the compact form of a pack is not readable: " + why
        + "; expected it as this version of Restory writes it");
  }
}
