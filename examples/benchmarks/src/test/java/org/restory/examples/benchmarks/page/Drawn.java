package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A chart as one sees or hears it. Throws where it is not well-formed. */
final class Drawn {
  private static final double LETTER = 6.3;
  private static final double HEIGHT = 11;

  private final Document document;

  Drawn(String svg) {
    try {
      document = DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  /** A label, and what it takes up in a font of usual width. */
  record Label(String text, double left, double right, double top, double bottom) {
    boolean lies(Label on) {
      return left < on.right && on.left < right && top < on.bottom && on.top < bottom;
    }
  }

  String labelledBy() {
    return document.getDocumentElement().getAttribute("aria-labelledby");
  }

  double width() {
    return number(document.getDocumentElement(), "width");
  }

  double height() {
    return number(document.getDocumentElement(), "height");
  }

  /** The text of the first element of a name. */
  String text(String tag) {
    return document.getElementsByTagName(tag).item(0).getTextContent();
  }

  ImmutableList<Label> labels() {
    NodeList texts = document.getElementsByTagName("text");
    ImmutableList.Builder<Label> labels = ImmutableList.builder();
    for (int i = 0; i < texts.getLength(); i++) {
      labels.add(label((Element) texts.item(i)));
    }
    return labels.build();
  }

  private static Label label(Element text) {
    double x = number(text, "x");
    double y = number(text, "y");
    double length = text.getTextContent().length() * LETTER;
    double left = switch (text.getAttribute("text-anchor")) {
      case "middle" -> x - length / 2;
      case "end" -> x - length;
      default -> x;
    };
    return new Label(text.getTextContent(), left, left + length, y - HEIGHT, y);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
