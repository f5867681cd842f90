package org.restory.examples.benchmarks.page;

import com.google.common.xml.XmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A picture as SVG, on a ground of its own so that it reads on light and dark pages. Numbers are pixels from the upper left. */
final class Svg {
  static final String INK = "#1b2430";
  static final String QUIET = "#5b6675";
  static final String FAINT = "#d8dde3";
  private static final String GROUND = "#fbfbf9";

  /** Which end of a text its place is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final StringBuilder out = new StringBuilder();

  /** A picture that tells its description to those who do not see it. */
  Svg(String id, int width, int height, String title, String description) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\" role=\"img\" aria-labelledby=\"")
        .append(id)
        .append("-title ")
        .append(id)
        .append("-text\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n")
        .append("<title id=\"")
        .append(id)
        .append("-title\">")
        .append(escaped(title))
        .append("</title>\n<desc id=\"")
        .append(id)
        .append("-text\">")
        .append(escaped(description))
        .append("</desc>\n<rect x=\"0.5\" y=\"0.5\" width=\"")
        .append(width - 1)
        .append("\" height=\"")
        .append(height - 1)
        .append("\" rx=\"8\" fill=\"" + GROUND + "\" stroke=\"" + FAINT + "\"/>\n");
    bold(16, 26, title, INK, Anchor.START);
  }

  void text(double x, double y, String text, String color, Anchor anchor) {
    text(x, y, text, color, anchor, "");
  }

  void bold(double x, double y, String text, String color, Anchor anchor) {
    text(x, y, text, color, anchor, " font-weight=\"600\"");
  }

  private void text(double x, double y, String text, String color, Anchor anchor, String more) {
    String at = switch (anchor) {
      case START -> "";
      case MIDDLE -> " text-anchor=\"middle\"";
      case END -> " text-anchor=\"end\"";
    };
    out.append("<text x=\"")
        .append(px(x))
        .append("\" y=\"")
        .append(px(y))
        .append("\" fill=\"")
        .append(color)
        .append('"')
        .append(at)
        .append(more)
        .append('>')
        .append(escaped(text))
        .append("</text>\n");
  }

  /** A straight line; its dashes are lengths of ink and gap, or empty. */
  void line(double x1, double y1, double x2, double y2, String color, double width, String dashes) {
    out.append("<line x1=\"")
        .append(px(x1))
        .append("\" y1=\"")
        .append(px(y1))
        .append("\" x2=\"")
        .append(px(x2))
        .append("\" y2=\"")
        .append(px(y2))
        .append("\" stroke=\"")
        .append(color)
        .append("\" stroke-width=\"")
        .append(px(width))
        .append('"')
        .append(dashed(dashes))
        .append("/>\n");
  }

  /** A line through points, given as {@code x y} after each other. */
  void through(Iterable<Point> points, String color, double width, String dashes) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      path.append(path.length() == 0 ? "M" : " L")
          .append(px(point.x()))
          .append(' ')
          .append(px(point.y()));
    }
    out.append("<path d=\"")
        .append(path)
        .append("\" fill=\"none\" stroke=\"")
        .append(color)
        .append("\" stroke-width=\"")
        .append(px(width))
        .append('"')
        .append(dashed(dashes))
        .append(" stroke-linejoin=\"round\"/>\n");
  }

  void dot(double x, double y, double radius, String color) {
    out.append("<circle cx=\"")
        .append(px(x))
        .append("\" cy=\"")
        .append(px(y))
        .append("\" r=\"")
        .append(px(radius))
        .append("\" fill=\"")
        .append(color)
        .append("\"/>\n");
  }

  void bar(double x, double y, double width, double height, String color) {
    out.append("<rect x=\"")
        .append(px(x))
        .append("\" y=\"")
        .append(px(y))
        .append("\" width=\"")
        .append(px(width))
        .append("\" height=\"")
        .append(px(height))
        .append("\" fill=\"")
        .append(color)
        .append("\"/>\n");
  }

  /** The whole file. */
  String whole() {
    return out + "</svg>\n";
  }

  /** A place. */
  record Point(double x, double y) {}

  private static String dashed(String dashes) {
    return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
  }

  private static String px(double value) {
    return new BigDecimal(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }
}
