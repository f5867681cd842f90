package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.report.Change;
import org.restory.report.Change.Kind;

/** Says what a report says otherwise, those changes that are alike in one line. */
final class ChangeWords {
  private static final Pattern ITEM = Pattern.compile("(aim|exercise) '(.*)'");

  private static final String NOTICE = "notice ";

  private final Library library;
  private final Page page;

  ChangeWords(Library library, Page page) {
    this.library = library;
    this.page = page;
  }

  /** A line for each kind of change. */
  ImmutableList<String> of(List<Change> changes) {
    ImmutableListMultimap<Kind, Change> byKind = Multimaps.index(changes, Change::kind);
    return byKind.asMap().entrySet().stream()
        .map(kind -> heading(kind.getKey())
            + Words.join(kind.getValue().stream().map(this::item).toList(), " and "))
        .collect(toImmutableList());
  }

  private static String heading(Kind kind) {
    return switch (kind) {
      case RAISED -> "called for, and was not: ";
      case NO_LONGER_RAISED -> "no longer called for: ";
      case WEIGHED_OTHERWISE -> "called for more or less: ";
      case RECOMMENDED -> "comes in: ";
      case NO_LONGER_RECOMMENDED -> "drops out: ";
      case MOVED -> "moves: ";
      case SAID_OTHERWISE -> "stays, and comes with other cautions or reasons: ";
      case WITHHELD -> "told as held back, and was not: ";
      case NO_LONGER_WITHHELD -> "no longer told as held back: ";
      case NOTICED -> "a notice more: ";
      case NO_LONGER_NOTICED -> "a notice less: ";
    };
  }

  private String item(Change change) {
    String name = name(change.item());
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return name;
    }
    String after = change.after().map(Markdown::text).orElse("");
    return name
        + change
            .before()
            .map(before -> " (" + Markdown.text(before) + " to " + after + ")")
            .orElse(" (" + after + ")");
  }

  private String name(String item) {
    Matcher named = ITEM.matcher(item);
    if (!named.matches()) {
      return Markdown.text(item.startsWith(NOTICE) ? item.substring(NOTICE.length()) : item);
    }
    return named.group(1).equals("aim")
        ? page.link(library.catalog().get(Aim.class, Id.of(named.group(2))))
        : page.link(library.catalog().get(Exercise.class, Id.of(named.group(2))));
  }
}
