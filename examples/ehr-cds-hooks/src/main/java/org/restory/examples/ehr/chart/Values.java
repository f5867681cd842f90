package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.crosswalk.Answer;
import org.restory.examples.ehr.crosswalk.CodeKey;

/** Reads the value of an observation, or of an answer on a form, as an answer. */
final class Values {
  private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
  private static final ImmutableSet<String> NOT_TOLD = ImmutableSet.of("asked-declined", "masked");
  private static final CodeKey CHOSE_NOT_TO_ANSWER = CodeKey.loinc("LA30122-8");
  private static final CodeKey YES = CodeKey.loinc("LA33-6");
  private static final CodeKey NO = CodeKey.loinc("LA32-8");

  /** The same yes and no in SNOMED CT and in HL7's own table 0136. */
  private static final ImmutableMap<CodeKey, CodeKey> SAME = ImmutableMap.of(
      new CodeKey("http://snomed.info/sct", "373066001"), YES,
      new CodeKey("http://snomed.info/sct", "373067005"), NO,
      new CodeKey("http://terminology.hl7.org/CodeSystem/v2-0136", "Y"), YES,
      new CodeKey("http://terminology.hl7.org/CodeSystem/v2-0136", "N"), NO);

  /** What the answers of LOINC's list LL358-3 count: how often in the last two weeks, from not at all to nearly every day. */
  private static final ImmutableMap<CodeKey, Double> LL358_3 = ImmutableMap.of(
      CodeKey.loinc("LA6568-5"), 0.0,
      CodeKey.loinc("LA6569-3"), 1.0,
      CodeKey.loinc("LA6570-1"), 2.0,
      CodeKey.loinc("LA6571-9"), 3.0);

  private static final ImmutableSet<String> SCORES = ImmutableSet.of(
      "http://hl7.org/fhir/StructureDefinition/ordinalValue",
      "http://hl7.org/fhir/StructureDefinition/itemWeight");

  private Values() {}

  /** The answer that a value is, or that stands in place of one. */
  static Answer answer(@Nullable Type value, CodeableConcept absent) {
    if (value != null) {
      return answer(value);
    }
    return absent.getCoding().stream().anyMatch(Values::isNotTold)
        ? new Answer.Declined()
        : new Answer.Missing();
  }

  /** The answer that a value is. */
  static Answer answer(Type value) {
    if (value instanceof CodeableConcept concept) {
      return concept.hasCoding() ? choice(concept.getCoding()) : new Answer.Unreadable();
    } else if (value instanceof Coding coding) {
      return choice(List.of(coding));
    } else if (value instanceof BooleanType said && said.hasValue()) {
      return new Answer.Choice(
          ImmutableSet.of(said.booleanValue() ? YES : NO), OptionalDouble.empty());
    } else if (value instanceof Quantity quantity && quantity.hasValue()) {
      return quantity.hasComparator()
          ? new Answer.Unreadable()
          : new Answer.Amount(quantity.getValue().doubleValue());
    } else if (value instanceof IntegerType number && number.hasValue()) {
      return new Answer.Amount(number.getValue());
    } else if (value instanceof DecimalType number && number.hasValue()) {
      return new Answer.Amount(number.getValue().doubleValue());
    }
    return new Answer.Unreadable();
  }

  private static Answer choice(List<Coding> codings) {
    ImmutableSet<CodeKey> codes =
        codings.stream().filter(Coding::hasCode).flatMap(Values::keys).collect(toImmutableSet());
    return codes.contains(CHOSE_NOT_TO_ANSWER) || codings.stream().anyMatch(Values::isNotTold)
        ? new Answer.Declined()
        : new Answer.Choice(codes, score(codings, codes));
  }

  private static Stream<CodeKey> keys(Coding coding) {
    CodeKey key = new CodeKey(coding.hasSystem() ? coding.getSystem() : "", coding.getCode());
    return Stream.of(key, SAME.getOrDefault(key, key));
  }

  private static boolean isNotTold(Coding coding) {
    return ABSENT.equals(coding.getSystem()) && NOT_TOLD.contains(coding.getCode());
  }

  private static OptionalDouble score(List<Coding> codings, ImmutableSet<CodeKey> codes) {
    Stream<Double> told = codings.stream()
        .flatMap(coding -> coding.getExtension().stream())
        .filter(extension -> SCORES.contains(extension.getUrl()))
        .map(Extension::getValue)
        .flatMap(value -> value instanceof DecimalType number && number.hasValue()
            ? Stream.of(number.getValue().doubleValue())
            : Stream.empty());
    Stream<Double> known = codes.stream().filter(LL358_3::containsKey).map(LL358_3::get);
    return Stream.concat(told, known).mapToDouble(number -> number).findFirst();
  }
}
