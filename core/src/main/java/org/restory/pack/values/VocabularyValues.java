package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import org.restory.model.Described;
import org.restory.model.Reference;
import org.restory.model.person.Identity;
import org.restory.model.person.Signal;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;

/** The concepts of the vocabulary. Those that are no more than a name and a meaning are in {@link ConceptValues}. */
final class VocabularyValues {
  private VocabularyValues() {}

  /** What begins every described concept. */
  static void writeTerm(ValueWriter out, Described<?> term) {
    out.id(term.id());
    AboutValues.write(out, term.about());
  }

  static void write(ValueWriter out, Identity identity) {
    writeTerm(out, identity);
    out.id(identity.dimension());
    out.optionalId(identity.parent());
  }

  static Identity identity(ValueReader in) {
    return new Identity(in.id(), AboutValues.about(in), in.id(), in.optionalId());
  }

  static void write(ValueWriter out, Barrier barrier) {
    writeTerm(out, barrier);
    out.word(barrier.family());
    out.optionalId(barrier.parent());
    out.words(barrier.levels());
    out.words(barrier.domains());
  }

  static Barrier barrier(ValueReader in) {
    return Barrier.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .family(in.word(Barrier.Family.values()))
        .parent(in.optionalId())
        .addAllLevels(in.words(Level.values()))
        .addAllDomains(in.words(LifeDomain.values()))
        .build();
  }

  static void write(ValueWriter out, Signal signal) {
    writeTerm(out, signal);
    out.word(signal.notedBy());
  }

  static Signal signal(ValueReader in) {
    return new Signal(in.id(), AboutValues.about(in), in.word(Signal.NotedBy.values()));
  }

  static void write(ValueWriter out, Prerequisite prerequisite) {
    writeTerm(out, prerequisite);
    out.text(prerequisite.ask());
  }

  static Prerequisite prerequisite(ValueReader in) {
    return new Prerequisite(in.id(), AboutValues.about(in), in.text());
  }

  static void write(ValueWriter out, Instrument instrument) {
    writeTerm(out, instrument);
    out.decimal(instrument.min());
    out.decimal(instrument.max());
    out.word(instrument.higherIs());
    out.optionalNumber(instrument.items());
    out.optionalDecimal(instrument.itemMax());
    out.all(instrument.bands(), VocabularyValues::write);
    out.text(instrument.licence());
  }

  static Instrument instrument(ValueReader in) {
    return Instrument.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .min(in.decimal())
        .max(in.decimal())
        .higherIs(in.word(Instrument.Direction.values()))
        .items(in.optionalNumber())
        .itemMax(in.optionalDecimal())
        .addAllBands(bands(in))
        .licence(in.text())
        .build();
  }

  private static void write(ValueWriter out, Instrument.Band band) {
    out.text(band.name());
    out.decimal(band.from());
    out.decimal(band.to());
  }

  private static ImmutableList<Instrument.Band> bands(ValueReader in) {
    ImmutableList.Builder<Instrument.Band> bands = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      bands.add(new Instrument.Band(in.text(), in.decimal(), in.decimal()));
    }
    return bands.build();
  }

  static void write(ValueWriter out, GlossaryTerm term) {
    writeTerm(out, term);
    out.texts(term.also());
    out.optionalText(term.forClinician());
    out.ids(term.related());
  }

  static GlossaryTerm glossaryTerm(ValueReader in) {
    return GlossaryTerm.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .addAllAlso(in.texts())
        .forClinician(in.optionalText())
        .addAllRelated(in.ids())
        .build();
  }

  static void write(ValueWriter out, Reference reference) {
    out.id(reference.id());
    out.text(reference.authors());
    out.number(reference.year());
    out.text(reference.title());
    out.text(reference.kind());
    out.text(reference.supports());
    out.optionalText(reference.venue());
    out.optionalText(reference.volume());
    out.optionalText(reference.issue());
    out.optionalText(reference.pages());
    out.optionalText(reference.doi());
    out.optionalText(reference.isbn());
    AboutValues.write(out, reference.provenance());
  }

  static Reference reference(ValueReader in) {
    return Reference.builder()
        .id(in.id())
        .authors(in.text())
        .year(in.number())
        .title(in.text())
        .kind(in.text())
        .supports(in.text())
        .venue(in.optionalText())
        .volume(in.optionalText())
        .issue(in.optionalText())
        .pages(in.optionalText())
        .doi(in.optionalText())
        .isbn(in.optionalText())
        .provenance(AboutValues.provenance(in))
        .build();
  }
}
