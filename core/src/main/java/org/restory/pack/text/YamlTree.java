package org.restory.pack.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Turns YAML 1.2, and so JSON, into {@link Node}s. Aliases, anchors, tags, duplicate keys and second documents are refused by
 * name, since each lets a file mean other than it says.
 */
public final class YamlTree {
  private final String file;
  private final Reading reading;
  private final Iterator<Event> events;
  private final YamlMistake mistake;

  private YamlTree(String file, Reading reading, Iterator<Event> events, YamlMistake mistake) {
    this.file = file;
    this.reading = reading;
    this.events = events;
    this.mistake = mistake;
  }

  /** The tree of a file; empty after a problem was reported that leaves nothing to read. */
  public static Optional<Node> parse(String file, String text, Reading reading) {
    Location start = new Location(file, 1, 1);
    if (text.length() > Limits.FILE_BYTES) {
      reading.problem(
          Problem.at(start, ProblemKind.TOO_LARGE, "file has " + text.length() + " characters")
              .expecting("at most " + Limits.FILE_BYTES));
      return Optional.empty();
    }
    // Read at once: piece by piece, a text that spans many pieces is copied with each.
    LoadSettings settings = LoadSettings.builder()
        .setLabel(file)
        .setCodePointLimit(Limits.FILE_BYTES)
        .setBufferSize(text.length() + 2)
        .build();
    YamlMistake mistake = new YamlMistake(file);
    try {
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
      return new YamlTree(file, reading, events, mistake).document(start);
    } catch (MarkedYamlEngineException e) {
      reading.problem(mistake.of(e));
      return Optional.empty();
    } catch (ReaderException e) {
      String before = text.substring(0, Math.max(0, text.indexOf(e.getCodePoint())));
      reading.problem(Problem.at(
              TextFile.end(file, before),
              ProblemKind.FORBIDDEN_CHARACTER,
              String.format("character U+%04X", e.getCodePoint()))
          .expecting("characters that YAML allows"));
      return Optional.empty();
    } catch (YamlEngineException e) {
      reading.problem(Problem.at(
              start,
              ProblemKind.NOT_YAML,
              "not readable as YAML: " + Node.plain(String.valueOf(e.getMessage())))
          .expecting("well-formed YAML or JSON"));
      return Optional.empty();
    }
  }

  private Optional<Node> document(Location start) {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (!(event instanceof NodeEvent node)) {
        continue;
      }
      if (root != null) {
        reading.problem(
            Problem.at(at(event), ProblemKind.SECOND_DOCUMENT, "a second document starts here")
                .expecting("one document a file"));
        return Optional.of(root);
      }
      root = node(node, 0);
    }
    if (root == null) {
      reading.problem(
          Problem.at(start, ProblemKind.EMPTY_FILE, "the file is empty").expecting("a mapping"));
    }
    return Optional.ofNullable(root);
  }

  private @Nullable Node node(NodeEvent event, int depth) {
    Location at = at(event);
    reading.spend(Allowance.Of.NODES, 1, at);
    if (depth > Limits.DEPTH) {
      reading.giveUp(Problem.at(
              at,
              ProblemKind.TOO_LARGE,
              "more than " + Limits.DEPTH + " lists and mappings within each other")
          .expecting("at most that many"));
    }
    if (event instanceof AliasEvent) {
      reading.problem(Problem.at(at, ProblemKind.ALIAS, "aliases ('*') are not allowed")
          .expecting("the text itself"));
      return new Node.Scalar(at, "", true);
    }
    if (event.getAnchor().isPresent()) {
      reading.problem(Problem.at(at, ProblemKind.ANCHOR, "anchors ('&') are not allowed")
          .expecting("the text itself"));
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(at, scalar.getTag());
      rememberQuoted(scalar);
      if (scalar.getValue().length() > Limits.TEXT) {
        reading.problem(Problem.at(
                at,
                ProblemKind.TOO_LARGE,
                "a text of " + scalar.getValue().length() + " characters")
            .expecting("at most " + Limits.TEXT));
      }
      return new Node.Scalar(at, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
    }
    if (event instanceof SequenceStartEvent list) {
      refuseTag(at, list.getTag());
      return items(at, depth);
    }
    refuseTag(at, ((MappingStartEvent) event).getTag());
    return fields(at, depth);
  }

  private void rememberQuoted(ScalarEvent scalar) {
    boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
    if (quoted && scalar.getStartMark().isPresent() && scalar.getEndMark().isPresent()) {
      mistake.sawQuoted(scalar.getStartMark().get(), scalar.getEndMark().get());
    }
  }

  private Node items(Location at, int depth) {
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      Node item = node((NodeEvent) next, depth + 1);
      if (item != null) {
        items.add(item);
      }
    }
    return new Node.Items(at, items.build());
  }

  private Node fields(Location at, int depth) {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      Location nameAt = at(next);
      Node name = node((NodeEvent) next, depth + 1);
      Node value = node((NodeEvent) events.next(), depth + 1);
      if (fields.size() == Limits.FIELDS) {
        reading.giveUp(Problem.at(
                nameAt,
                ProblemKind.TOO_LARGE,
                "more than " + Limits.FIELDS + " fields in one mapping")
            .expecting("at most that many"));
      }
      if (!(name instanceof Node.Scalar scalar)) {
        reading.problem(Problem.at(nameAt, ProblemKind.UNPLAIN_KEY, "a field has no plain name")
            .expecting("a word"));
      } else if (scalar.text().length() > Limits.NAME) {
        reading.problem(Problem.at(
                nameAt,
                ProblemKind.TOO_LARGE,
                "a field's name of " + scalar.text().length() + " characters")
            .expecting("at most " + Limits.NAME));
      } else if (value != null) {
        Node.Field earlier = fields.putIfAbsent(scalar.text(), new Node.Field(nameAt, value));
        if (earlier != null) {
          reading.problem(Problem.at(
                  nameAt, ProblemKind.FIELD_TWICE, "field " + name.kind() + " is given twice")
              .expecting("it once; the first is at line " + earlier.at().line()));
        }
      }
    }
    return new Node.Fields(at, ImmutableMap.copyOf(fields));
  }

  private void refuseTag(Location at, Optional<?> tag) {
    tag.ifPresent(t -> reading.problem(
        Problem.at(at, ProblemKind.TAG, "tag " + Node.shown(t.toString()) + " is not allowed")
            .expecting("no tag")));
  }

  private Location at(Event event) {
    return event.getStartMark().map(mark -> location(file, mark)).orElse(new Location(file, 1, 1));
  }

  private static Location location(String file, Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
