package org.restory.pack.rewrite;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the pieces of a text that was read before, and so is known to be YAML that holds nothing unusual. */
final class Pieces {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");

  private final String text;
  private final int[] places;
  private final Iterator<Event> events;

  private Pieces(String text) {
    this.text = text;
    this.places = places(text);
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /** The whole of a text. */
  static Piece of(String text) {
    Pieces pieces = new Pieces(text);
    while (pieces.events.hasNext()) {
      if (pieces.events.next() instanceof NodeEvent root) {
        return pieces.piece(root);
      }
    }
    throw new IllegalArgumentException("the text holds nothing");
  }

  /** Where each code point starts; the parser counts those. */
  private static int[] places(String text) {
    int[] places = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, place = 0; i < places.length - 1; i++) {
      places[i] = place;
      place = text.offsetByCodePoints(place, 1);
    }
    places[places.length - 1] = text.length();
    return places;
  }

  private Piece piece(NodeEvent event) {
    if (event instanceof SequenceStartEvent list) {
      return items(list);
    }
    if (event instanceof MappingStartEvent mapping) {
      return fields(mapping);
    }
    return scalar((ScalarEvent) event);
  }

  private Piece.Scalar scalar(ScalarEvent event) {
    int start = place(event.getStartMark());
    int end = place(event.getEndMark());
    ScalarStyle style = event.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      end = start + BLANK.trimTrailingFrom(text.substring(start, end)).length();
    }
    return new Piece.Scalar(start, end, style);
  }

  private Piece.Items items(SequenceStartEvent event) {
    ImmutableList.Builder<Piece> read = ImmutableList.builder();
    Event next = events.next();
    while (!(next instanceof SequenceEndEvent)) {
      read.add(piece((NodeEvent) next));
      next = events.next();
    }
    ImmutableList<Piece> items = read.build();
    int end = event.isFlow() || items.isEmpty()
        ? place(next.getEndMark())
        : items.get(items.size() - 1).end();
    return new Piece.Items(place(event.getStartMark()), end, event.isFlow(), items);
  }

  private Piece.Fields fields(MappingStartEvent event) {
    ImmutableMap.Builder<String, Piece.Field> read = ImmutableMap.builder();
    int start = place(event.getStartMark());
    int end = start;
    Event next = events.next();
    while (!(next instanceof MappingEndEvent)) {
      ScalarEvent name = (ScalarEvent) next;
      Piece value = piece((NodeEvent) events.next());
      read.put(
          name.getValue(),
          new Piece.Field(place(name.getStartMark()), place(name.getEndMark()), value));
      end = value.end();
      next = events.next();
    }
    return new Piece.Fields(
        start,
        event.isFlow() ? place(next.getEndMark()) : end,
        event.isFlow(),
        read.buildOrThrow());
  }

  private int place(Optional<Mark> mark) {
    return places[mark.orElseThrow().getIndex()];
  }
}
