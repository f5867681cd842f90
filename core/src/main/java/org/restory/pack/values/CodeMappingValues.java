package org.restory.pack.values;

import java.util.Optional;
import org.restory.model.code.CodeMapping;
import org.restory.model.code.Meaning;

/** What codes of other systems have to do with concepts. */
final class CodeMappingValues {
  private CodeMappingValues() {}

  static void write(ValueWriter out, CodeMapping mapping) {
    out.id(mapping.id());
    AboutValues.write(out, mapping.code());
    out.optional(mapping.answer(), AboutValues::write);
    out.optionalDecimal(mapping.atLeast());
    out.text(mapping.edition());
    out.optional(mapping.means(), CodeMappingValues::write);
    out.word(mapping.relation());
    out.word(mapping.direction());
    out.word(mapping.status());
    out.word(mapping.checked());
    out.text(mapping.source());
    out.day(mapping.asOf());
    out.optionalText(mapping.note());
    AboutValues.write(out, mapping.provenance());
  }

  static CodeMapping codeMapping(ValueReader in) {
    return CodeMapping.builder()
        .id(in.id())
        .code(AboutValues.coding(in))
        .answer(in.flag() ? Optional.of(AboutValues.coding(in)) : Optional.empty())
        .atLeast(in.optionalDecimal())
        .edition(in.text())
        .means(in.flag() ? Optional.of(meaning(in)) : Optional.empty())
        .relation(in.word(CodeMapping.Relation.values()))
        .direction(in.word(CodeMapping.Direction.values()))
        .status(in.word(CodeMapping.Status.values()))
        .checked(in.word(CodeMapping.Checked.values()))
        .source(in.text())
        .asOf(in.day())
        .note(in.optionalText())
        .provenance(AboutValues.provenance(in))
        .build();
  }

  private static void write(ValueWriter out, Meaning meaning) {
    out.number(ConceptValues.indexOf(meaning.kind()));
    out.id(meaning.id());
    out.optionalNumber(meaning.item());
  }

  private static Meaning meaning(ValueReader in) {
    return new Meaning(ConceptValues.kind(in.number()), in.id(), in.optionalNumber());
  }
}
