package org.restory.pack;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.InvalidContentException;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.pack.rewrite.FileContent;
import org.restory.pack.rewrite.Rewriting;

/**
 * The text of one file of a pack, a manifest or one that a manifest lists, for tools that change an item in it. Everything else stays
 * to the letter: comments, order, blank lines, quotation marks. Within the item, too, only what changes is written anew, in the way in
 * which its author wrote it; what comes is put where {@link PackFormat} would write it. Comment lines directly above something that
 * goes, go with it, unless it is the first of its list. JSON stays JSON.
 *
 * <p>Each change is read back before it is returned, so that a text never says something else in silence.
 */
public final class PackText {
  private final FileContent file;

  private PackText(FileContent file) {
    this.file = file;
  }

  /**
   * The text of a file. Files that it lists are not read.
   *
   * @param fileName the name by which problems call it
   * @param text its content, as YAML or JSON
   * @throws InvalidContentException with every problem, if there is one
   */
  public static PackText of(String fileName, String text) {
    return new PackText(FileContent.read(fileName, text));
  }

  /** Every concept that the file says, grouped by kind: those it defines, overrides, or has inside the steps of an exercise. */
  public ImmutableList<Concept<?>> concepts() {
    return file.concepts();
  }

  /**
   * The text with a concept: in the place of the one that has its kind and id, be it among the overrides or inside a step, or else at
   * the end of its section. Prompts that stay inside the steps of an exercise go on to take from it what they leave unsaid; one that
   * its steps no longer name goes.
   *
   * @throws IllegalArgumentException if the file says the concept twice, or can't say it so where it stands: a prompt inside a step has
   *     its exercise's audience, phases and provenance, and can't move to another step
   */
  public PackText with(Concept<?> concept) {
    return new PackText(Rewriting.with(file, concept));
  }

  /**
   * The text without a concept. Prompts inside the steps of an exercise go with it; a section that loses its last item stays, empty.
   *
   * @throws IllegalArgumentException if the file does not say it, says it twice, or has it inside a step, or it is the last of its
   *     overrides
   */
  public <T extends Concept<T>> PackText without(Class<T> kind, Id<T> id) {
    return new PackText(Rewriting.without(file, kind, id));
  }

  /** The text as it now stands. */
  public String text() {
    return file.text();
  }
}
