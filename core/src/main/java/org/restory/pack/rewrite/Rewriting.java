package org.restory.pack.rewrite;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.catalog.InvalidContentException;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.concepts.ExerciseCodec;
import org.restory.pack.concepts.Section;
import org.restory.pack.concepts.Sections;
import org.restory.pack.concepts.StepPrompt;
import org.restory.pack.rewrite.FileContent.Said;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/** Says one item of a file anew, and leaves the text of all others as it is. */
public final class Rewriting {
  private final FileContent file;
  private final Intention intention;
  private final Piece whole;
  private final Edits edits;
  private final Spelling spelling;

  private Rewriting(FileContent file) {
    this.file = file;
    this.intention = new Intention(file);
    this.whole = Pieces.of(file.text());
    this.edits = new Edits(file.text());
    this.spelling = new Spelling(edits, file.text().startsWith("{", whole.start()));
  }

  /**
   * The file with a concept, in the place of the one of that kind and id, or else at the end of its section.
   *
   * @throws IllegalArgumentException if no file can say it, or this one says it twice
   */
  public static FileContent with(FileContent file, Concept<?> concept) {
    if (file.concepts().contains(concept)) {
      return file;
    }
    Rewriting rewriting = new Rewriting(file);
    Section<?> section = Sections.of(concept);
    return rewriting
        .address(section, concept.id())
        .map(at -> rewriting.replace(at, section, concept))
        .orElseGet(() -> rewriting.add(section, concept));
  }

  /**
   * The file without a concept.
   *
   * @throws IllegalArgumentException if the file does not say it, or says it twice, or inside a step
   */
  public static FileContent without(FileContent file, Class<?> kind, Id<?> id) {
    Rewriting rewriting = new Rewriting(file);
    Section<?> section = Sections.all().stream()
        .filter(each -> each.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file holds " + Kinds.one(kind)));
    Address at = rewriting
        .address(section, id)
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no " + Kinds.name(kind) + " '" + id + "' in '" + file.file() + "'"));
    return rewriting.remove(at, section, id);
  }

  private Optional<Address> address(Section<?> section, Id<?> id) {
    ImmutableList<Address> found = Addresses.of(file.root(), section, id);
    checkArgument(
        found.size() <= 1,
        "%s '%s' stands in '%s' twice; expected it once",
        Kinds.name(section.kind()),
        id,
        file.file());
    return found.stream().findFirst();
  }

  private FileContent replace(Address at, Section<?> section, Concept<?> concept) {
    Object before;
    Object after;
    if (isInside(at)) {
      Exercise exercise = exerciseAround(at);
      before = promptAt(at, exercise).written();
      after = promptOf(exercise, (ReflectivePrompt) concept).written();
    } else {
      before = section.written(conceptAt(at, section));
      after = section.written(concept);
    }
    if (!new Revision(edits, spelling).change(at.in(whole), before, after)) {
      throw notPossible(concept.id());
    }
    return checked(concept.id(), intention.replacing(at, concept));
  }

  private FileContent add(Section<?> section, Concept<?> concept) {
    Object item = section.written(concept);
    Piece.Fields root = (Piece.Fields) whole;
    ImmutableList<Entry> entries = Entry.of(root);
    Revision revision = new Revision(edits, spelling);
    Piece.Field there = root.fields().get(section.name());
    if (there != null
        && there.value() instanceof Piece.Items list
        && !list.items().isEmpty()) {
      ImmutableList<Entry> items = Entry.of(list, file.text());
      revision
          .layout(list.flow(), list, items)
          .addAfter(items.get(items.size() - 1), Optional.empty(), item);
    } else if (there != null) {
      startSection(root, entries, section.name(), item);
    } else if (entries.isEmpty()) {
      edits.replace(
          whole.start(),
          whole.end(),
          spelling.inLine(ImmutableMap.of(section.name(), ImmutableList.of(item))));
    } else {
      Layout layout = revision.layout(root.flow(), root, entries);
      Optional<String> name = Optional.of(section.name());
      before(section.name(), entries)
          .ifPresentOrElse(
              entry -> layout.addAfter(entry, name, ImmutableList.of(item)),
              () -> layout.addBefore(entries.get(0), name, ImmutableList.of(item)));
    }
    return checked(concept.id(), intention.adding(concept));
  }

  /** Fills a section that is there and holds nothing. */
  private void startSection(
      Piece.Fields root, ImmutableList<Entry> entries, String name, Object item) {
    Entry section = entries.stream()
        .filter(entry -> entry.name().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow();
    if (root.flow()) {
      new Revision(edits, spelling)
          .layout(true, root, entries)
          .replace(section, ImmutableList.of(item));
    } else {
      edits.replace(
          section.nameEnd(), section.end(), spelling.afterName(ImmutableList.of(item), 0));
    }
  }

  /** The last field that a codec would write before one of that name. */
  private Optional<Entry> before(String name, ImmutableList<Entry> entries) {
    ImmutableSet<String> earlier =
        ImmutableSet.copyOf(file.names().subList(0, file.names().indexOf(name)));
    return earlier.asList().reverse().stream()
        .flatMap(each -> entries.stream().filter(entry -> entry.name().equals(Optional.of(each))))
        .findFirst();
  }

  private FileContent remove(Address at, Section<?> section, Id<?> id) {
    checkArgument(
        !isInside(at),
        "prompt '%s' stands inside a step of exercise '%s'; expected that exercise to be said anew",
        id,
        isInside(at) ? exerciseAround(at).id() : "");
    Piece.Items list = (Piece.Items) at.parent().in(whole);
    ImmutableList<Entry> items = Entry.of(list, file.text());
    Entry gone = items.get((Integer) at.last());
    if (items.size() > 1) {
      ImmutableList<Entry> kept = items.stream()
          .filter(each -> !each.equals(gone))
          .collect(ImmutableList.toImmutableList());
      new Revision(edits, spelling)
          .layout(list.flow(), list, items)
          .remove(kept, ImmutableList.of(gone));
    } else {
      empty(at.parent(), list);
    }
    return checked(id, intention.without(at, section, id));
  }

  /** Takes the last item out of a list, and keeps what its author says above it. */
  private void empty(Address at, Piece.Items list) {
    if (list.flow()) {
      edits.replace(list.start(), list.end(), "[]");
      return;
    }
    Piece.Fields holder = (Piece.Fields) at.parent().in(whole);
    int nameEnd =
        Optional.ofNullable(holder.fields().get(at.last())).orElseThrow().nameEnd();
    edits.insert(file.text().indexOf(':', nameEnd) + 1, " []");
    edits.replace(edits.lineStart(list.start()), edits.nextLine(list.end()), "");
  }

  private static boolean isInside(Address at) {
    return at.steps().contains("prompts") && at.steps().contains("steps");
  }

  private Exercise exerciseAround(Address prompt) {
    Address at = prompt.first(prompt.steps().indexOf("steps"));
    return (Exercise) conceptAt(at, new ExerciseCodec());
  }

  private StepPrompt promptAt(Address at, Exercise exercise) {
    Node node = at.first(at.steps().indexOf("steps")).in(file.root());
    String id = ((Node.Scalar) at.then("id").in(file.root())).text();
    return ExerciseCodec.promptsIn(node).stream()
        .filter(prompt -> prompt.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> notPossible(exercise.id()));
  }

  private static StepPrompt promptOf(Exercise exercise, ReflectivePrompt prompt) {
    return StepPrompt.in(exercise, prompt)
        .orElseThrow(() -> new IllegalArgumentException("prompt '" + prompt.id()
            + "' stands inside a step of exercise '" + exercise.id()
            + "'; expected audience, phases and provenance of that exercise, no avoidIf and no"
            + " references"));
  }

  private Concept<?> conceptAt(Address at, Section<?> section) {
    return conceptAt(at, section.codec());
  }

  private Concept<?> conceptAt(Address at, Codec<? extends Concept<?>> codec) {
    Concept<?> concept = codec.read(at.in(file.root()), new Reading());
    if (concept == null) {
      throw new IllegalStateException("what was read can't be read again");
    }
    return concept;
  }

  /** The new file, once it is known to say what it should. */
  private FileContent checked(Id<?> id, Said intended) {
    FileContent made;
    try {
      made = FileContent.read(file.file(), edits.made());
    } catch (InvalidContentException e) {
      throw new IllegalArgumentException(
          "'" + id + "' can't be said so in '" + file.file() + "': " + e.getMessage(), e);
    }
    if (!made.said().equals(intended)) {
      throw notPossible(id);
    }
    return made;
  }

  private IllegalArgumentException notPossible(Id<?> id) {
    return new IllegalArgumentException("'" + id + "' can't be said so in '" + file.file()
        + "' without a change to something else, such as a prompt inside a step that would move");
  }
}
