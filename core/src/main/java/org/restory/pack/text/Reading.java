package org.restory.pack.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Location;
import org.restory.catalog.Places;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.model.Id;

/** One reading of one or more files: it collects problems and places, and goes on. Used by one thread. */
public final class Reading {
  private final List<Problem> problems = new ArrayList<>();
  private Places.Builder places = Places.builder();
  private final List<Concept<?>> inside = new ArrayList<>();
  private final Allowance allowance = new Allowance();
  private final Set<String> ids = new HashSet<>();
  private final Alikes alikes = new Alikes();
  private final boolean keepsTexts;
  private @Nullable Owner owner;

  private Reading(boolean keepsTexts) {
    this.keepsTexts = keepsTexts;
  }

  /** Of what an author writes: where each text stands is kept, so that a reviewer can point at it. */
  public Reading() {
    this(true);
  }

  /** Of what was reviewed before it was shipped: it starts sooner without the places of texts. */
  public static Reading ofShipped() {
    return new Reading(false);
  }

  /**
   * Reports a problem.
   *
   * @throws InvalidContentException if there are a great many already: to look for more would take too long
   */
  public void problem(Problem problem) {
    if (problems.size() == Limits.PROBLEMS) {
      giveUp(Problem.of(ProblemKind.MORE_PROBLEMS, "more problems follow; mend these first"));
    }
    problems.add(problem);
  }

  /** Reports a problem that makes it unsafe to read on, and ends the reading with all that were found. */
  void giveUp(Problem last) {
    problems.add(last);
    throw new InvalidContentException(problems);
  }

  /** Counts what is read, at the place where it stands, and gives up once it is more than a pack may hold. */
  void spend(Allowance.Of what, int amount, Location at) {
    allowance.spend(what, amount).ifPresent(over -> giveUp(over.located(Optional.of(at))));
  }

  /** Reports that something else was found than expected. */
  public void unexpected(Node found, String expected) {
    problem(Problem.at(found.at(), ProblemKind.UNEXPECTED_VALUE, "found " + found.kind())
        .expecting(expected));
  }

  public int problemCount() {
    return problems.size();
  }

  /** Marks the start of a concept: ids read from now on are uses by it. */
  public void startConcept(Class<?> kind, Id<?> id, Location at) {
    owner = new Owner(kind, id);
    place(kind, id, at);
  }

  /** Marks the start of a retirement: ids read from now on are uses by the item that is retired. */
  public void startRetirement(Class<?> kind, Id<?> item, Location at) {
    owner = new Owner(kind, item);
    places.putRetirement(kind, item, at);
  }

  /** Records where a manifest says something of the whole pack. */
  public void placeInManifest(String what, Location at) {
    places.putManifest(what, at);
  }

  /** Records where a concept is defined. */
  public void place(Class<?> kind, Id<?> id, Location at) {
    spend(Allowance.Of.CONCEPTS, 1, at);
    see(id, at);
    places.put(kind, id, at);
  }

  /** Records where an id is used. */
  public void use(Class<?> kind, Id<?> id, Location at) {
    see(id, at);
    if (owner != null) {
      places.putUse(owner.kind, owner.id, kind, id, at);
    }
  }

  /** Records where a text stands. */
  public void text(String text, Location at) {
    if (keepsTexts && owner != null) {
      places.putText(owner.kind, owner.id, text, at);
    }
  }

  private void see(Id<?> id, Location at) {
    if (ids.add(id.value()) && alikes.areMany(id)) {
      giveUp(Alikes.problem(at));
    }
  }

  /** Records where a concept names another of its own kind. */
  public void useOfSameKind(Id<?> id, Location at) {
    if (owner != null) {
      use(owner.kind, id, at);
    }
  }

  /** Keeps a concept that is written inside another. */
  public void foundInside(Concept<?> concept) {
    inside.add(concept);
  }

  /** The concepts that are written inside others, in order. */
  public ImmutableList<Concept<?>> foundInside() {
    return ImmutableList.copyOf(inside);
  }

  /** Takes back the concepts that were written inside others since there were so many. */
  public ImmutableList<Concept<?>> takeFoundInside(int since) {
    List<Concept<?>> late = inside.subList(since, inside.size());
    ImmutableList<Concept<?>> taken = ImmutableList.copyOf(late);
    late.clear();
    return taken;
  }

  /** Reads something that keeps its places itself, apart from all others. */
  public <T> @Nullable T apart(Supplier<@Nullable T> read, BiFunction<T, Places, T> keeping) {
    Places.Builder others = places;
    places = Places.builder();
    try {
      T value = read.get();
      return value == null ? null : keeping.apply(value, places.build());
    } finally {
      places = others;
    }
  }

  public Places places() {
    return places.build();
  }

  public ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(problems);
  }

  /**
   * The value, if there was no problem.
   *
   * @throws InvalidContentException with every problem, if there was one
   */
  public <T> T orThrow(Optional<T> value) {
    if (!problems.isEmpty()) {
      throw new InvalidContentException(problems);
    }
    return value.orElseThrow();
  }

  private record Owner(Class<?> kind, Id<?> id) {}
}
