package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.restory.model.About;
import org.restory.model.Coding;
import org.restory.model.DataElement;
import org.restory.model.Evidence;
import org.restory.model.Provenance;
import org.restory.model.Provenance.Reviewer;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.Sensitivity;

/** What concepts of several kinds say of themselves. */
final class AboutValues {
  private AboutValues() {}

  static void write(ValueWriter out, About about) {
    out.text(about.name());
    out.text(about.description());
    out.optionalText(about.number());
    out.all(about.codings(), AboutValues::write);
    out.ids(about.references());
    out.word(about.sensitivity());
    out.optional(about.dataElements(), ValueWriter::words);
    write(out, about.provenance());
  }

  static About about(ValueReader in) {
    return About.builder()
        .name(in.text())
        .description(in.text())
        .number(in.optionalText())
        .addAllCodings(codings(in))
        .addAllReferences(in.ids())
        .sensitivity(in.word(Sensitivity.values()))
        .dataElements(
            in.flag()
                ? Optional.of(Sets.immutableEnumSet(in.words(DataElement.values())))
                : Optional.empty())
        .provenance(provenance(in))
        .build();
  }

  static void write(ValueWriter out, Coding coding) {
    out.text(coding.system());
    out.text(coding.code());
    out.text(coding.display());
  }

  private static ImmutableList<Coding> codings(ValueReader in) {
    ImmutableList.Builder<Coding> codings = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      codings.add(coding(in));
    }
    return codings.build();
  }

  static Coding coding(ValueReader in) {
    return new Coding(in.text(), in.text(), in.text());
  }

  static void write(ValueWriter out, Provenance provenance) {
    out.flag(!provenance.equals(Provenance.unstated()));
    if (!provenance.equals(Provenance.unstated())) {
      out.optionalText(provenance.author());
      out.optionalText(provenance.version());
      out.optional(provenance.reviewed(), ValueWriter::day);
      out.optional(provenance.reviewBy(), ValueWriter::day);
      out.words(provenance.reviewers());
      out.optional(provenance.readingLevel(), ValueWriter::number);
      out.optionalText(provenance.license());
      out.optional(provenance.withdrawn(), AboutValues::write);
    }
  }

  static Provenance provenance(ValueReader in) {
    return in.flag()
        ? Provenance.builder()
            .author(in.optionalText())
            .version(in.optionalText())
            .reviewed(in.optionalDay())
            .reviewBy(in.optionalDay())
            .addAllReviewers(in.words(Reviewer.values()))
            .readingLevel(in.flag() ? Optional.of(in.number()) : Optional.empty())
            .license(in.optionalText())
            .withdrawn(in.flag() ? Optional.of(withdrawal(in)) : Optional.empty())
            .build()
        : Provenance.unstated();
  }

  private static void write(ValueWriter out, Withdrawal withdrawal) {
    out.day(withdrawal.since());
    out.text(withdrawal.because());
    out.optionalId(withdrawal.replacedBy());
  }

  private static Withdrawal withdrawal(ValueReader in) {
    return new Withdrawal(in.day(), in.text(), in.flag() ? Optional.of(in.id()) : Optional.empty());
  }

  static void write(ValueWriter out, Evidence evidence) {
    out.word(evidence.kind());
    out.word(evidence.finding());
    out.text(evidence.note());
    out.ids(evidence.references());
  }

  static ImmutableList<Evidence> evidence(ValueReader in) {
    ImmutableList.Builder<Evidence> all = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      all.add(Evidence.builder()
          .kind(in.word(Evidence.Kind.values()))
          .finding(in.word(Evidence.Finding.values()))
          .note(in.text())
          .addAllReferences(in.ids())
          .build());
    }
    return all.build();
  }
}
