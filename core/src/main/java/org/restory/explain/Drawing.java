package org.restory.explain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Boxes in columns, joined by lines, as SVG. Text is wrapped by the usual width of its letters. */
final class Drawing {
  private static final int BOX_WIDTH = 250;
  private static final int COLUMN_GAP = 46;
  private static final int BOX_GAP = 12;
  private static final int MARGIN = 16;
  private static final int HEAD = 48;
  private static final int LINE = 17;
  private static final int PADDING = 9;
  private static final int LETTERS = 33;
  private static final int BOLD_LETTERS = 29;
  private static final Splitter WORDS = Splitter.on(
          CharMatcher.breakingWhitespace().or(CharMatcher.javaIsoControl()))
      .omitEmptyStrings();

  private final String title;
  private final String description;
  private ImmutableList<String> columns = ImmutableList.of();
  private final List<Box> boxes = new ArrayList<>();
  private final Set<Link> links = new LinkedHashSet<>();

  Drawing(String title, String description) {
    this.title = title;
    this.description = description;
  }

  void columns(ImmutableList<String> headings) {
    columns = headings;
  }

  /** A box under those that its column has already; the first paragraph is set bold where there are more. */
  Box box(int column, String look, ImmutableList<String> paragraphs) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean bold = i == 0 && (paragraphs.size() > 1 || look.equals("strong"));
      wrapped(paragraphs.get(i), bold ? BOLD_LETTERS : LETTERS)
          .forEach(text -> lines.add(new Line(text, bold)));
    }
    int number = (int) boxes.stream().filter(box -> box.column == column).count();
    Box box = new Box(column, number, look, ImmutableList.copyOf(lines));
    boxes.add(box);
    return box;
  }

  /** A line from the right of one box to the left of another. */
  void link(Box from, Box to, boolean strong) {
    links.add(new Link(from, to, strong));
  }

  String svg() {
    int tallest = 0;
    for (int column = 0; column < columns.size(); column++) {
      tallest = Math.max(tallest, heightOf(column));
    }
    int width = 2 * MARGIN + columns.size() * BOX_WIDTH + (columns.size() - 1) * COLUMN_GAP;
    int height = HEAD + tallest + MARGIN;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" role=\"img\" aria-labelledby=\"why-title why-text\""
            + " font-family=\"system-ui, sans-serif\" font-size=\"13\">\n");
    svg.append("<title id=\"why-title\">").append(escaped(title)).append("</title>\n");
    svg.append("<desc id=\"why-text\">").append(escaped(description)).append("</desc>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    for (int column = 0; column < columns.size(); column++) {
      if (heightOf(column) > 0) {
        svg.append(text(left(column), MARGIN + LINE, columns.get(column), true, "#3d4a5c"));
      }
    }
    for (Link link : links) {
      svg.append(path(link, tallest));
    }
    for (Box box : boxes) {
      svg.append(shape(box, tallest));
    }
    return svg.append("</svg>\n").toString();
  }

  private int heightOf(int column) {
    return boxes.stream()
        .filter(box -> box.column == column)
        .mapToInt(box -> box.height() + BOX_GAP)
        .sum();
  }

  private int top(Box box, int tallest) {
    int above = boxes.stream()
        .filter(other -> other.column == box.column && other.number < box.number)
        .mapToInt(other -> other.height() + BOX_GAP)
        .sum();
    return HEAD + (tallest - heightOf(box.column)) / 2 + above;
  }

  private static int left(int column) {
    return MARGIN + column * (BOX_WIDTH + COLUMN_GAP);
  }

  private String path(Link link, int tallest) {
    int x1 = left(link.from.column) + BOX_WIDTH;
    int y1 = top(link.from, tallest) + link.from.height() / 2;
    int x2 = left(link.to.column);
    int y2 = top(link.to, tallest) + link.to.height() / 2;
    int middle = (x1 + x2) / 2;
    return "<path d=\"M" + x1 + " " + y1 + " C" + middle + " " + y1 + " " + middle + " " + y2 + " "
        + x2 + " " + y2 + "\" fill=\"none\" stroke=\"#6b7a90\" stroke-width=\""
        + (link.strong ? "1.6" : "1.2\" stroke-dasharray=\"4 3") + "\"/>\n";
  }

  private String shape(Box box, int tallest) {
    int x = left(box.column);
    int y = top(box, tallest);
    String fill = switch (box.look) {
      case "stated" -> "#fff6e0";
      case "strong" -> "#dceefb";
      default -> "#f4f6f9";
    };
    StringBuilder svg = new StringBuilder("<rect x=\"" + x + "\" y=\"" + y + "\" width=\""
        + BOX_WIDTH + "\" height=\"" + box.height() + "\" rx=\"6\" fill=\"" + fill
        + "\" stroke=\"#6b7a90\"/>\n");
    for (int i = 0; i < box.lines.size(); i++) {
      Line line = box.lines.get(i);
      svg.append(
          text(x + PADDING, y + PADDING + (i + 1) * LINE - 4, line.text, line.bold, "#1b2430"));
    }
    return svg.toString();
  }

  private static String text(int x, int y, String text, boolean bold, String color) {
    return "<text x=\"" + x + "\" y=\"" + y + "\" fill=\"" + color + "\""
        + (bold ? " font-weight=\"600\"" : "") + ">" + escaped(text) + "</text>\n";
  }

  private static List<String> wrapped(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
      while (line.length() > letters) {
        lines.add(line.substring(0, letters));
        line.delete(0, letters);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }

  /** A box: where it stands, how it looks, and its text. */
  record Box(int column, int number, String look, ImmutableList<Line> lines) {
    int height() {
      return lines.size() * LINE + 2 * PADDING;
    }
  }

  record Line(String text, boolean bold) {}

  private record Link(Box from, Box to, boolean strong) {}
}
