package org.restory.examples.pages;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** A flow chart in Mermaid. Nodes are numbered by the diagram itself, so that no word of a catalog is read as a keyword. */
final class Diagram {
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private final StringBuilder text;
  private final Map<Object, String> nodes = new LinkedHashMap<>();
  private int groups;
  private String indent = "  ";

  private Diagram(String direction) {
    text = new StringBuilder("flowchart ").append(direction).append('\n');
  }

  /** One that runs from left to right. */
  static Diagram acrossThePage() {
    return new Diagram("LR");
  }

  /** A box for a thing, with lines of plain text; one box a thing. */
  Diagram box(Object thing, String... lines) {
    return node(thing, "[\"", lines, "\"]");
  }

  /** A box with round ends. */
  Diagram round(Object thing, String... lines) {
    return node(thing, "([\"", lines, "\"])");
  }

  private Diagram node(Object thing, String open, String[] lines, String close) {
    if (!nodes.containsKey(thing)) {
      nodes.put(thing, "n" + (nodes.size() + 1));
      line(name(thing) + open + label(lines) + close);
    }
    return this;
  }

  Diagram arrow(Object from, Object to) {
    return line(name(from) + " --> " + name(to));
  }

  /** Puts the boxes that are drawn meanwhile in a frame with a title. */
  Diagram group(String title, Runnable boxes) {
    groups++;
    line("subgraph g" + groups + "[\"" + label(title) + "\"]");
    indent = "    ";
    boxes.run();
    indent = "  ";
    return line("end");
  }

  private String name(Object thing) {
    String name = nodes.get(thing);
    if (name == null) {
      throw new IllegalArgumentException("nothing is drawn for " + thing);
    }
    return name;
  }

  private Diagram line(String line) {
    text.append(indent).append(line).append('\n');
    return this;
  }

  private static String label(String... lines) {
    return String.join(
        "<br/>", ImmutableList.copyOf(lines).stream().map(Diagram::escaped).toList());
  }

  /** A text of which Mermaid reads nothing as a mark: every character but letters, digits and harmless signs by its number. */
  static String escaped(String plain) {
    StringBuilder escaped = new StringBuilder();
    SPACE.trimAndCollapseFrom(plain, ' ').codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c)
          || " ,'()–’?!:/".indexOf(c) >= 0
          || (c == '-' && !escaped.isEmpty())) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append('#').append(c).append(';');
      }
    });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
