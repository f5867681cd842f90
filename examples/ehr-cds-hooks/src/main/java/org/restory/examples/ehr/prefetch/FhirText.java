package org.restory.examples.ehr.prefetch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.ErrorHandlerAdapter;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.restory.examples.ehr.hooks.Refusal;

/** Reads FHIR R4 JSON. What can't be read refuses the call; nothing of it is written to a log, as HAPI would do by itself. */
final class FhirText {
  private static final int UNPROCESSABLE = 422;

  private final FhirContext fhir;

  FhirText(FhirContext fhir) {
    this.fhir = fhir;
  }

  /**
   * The resource in a text.
   *
   * @param what the text's name for whoever sent it
   * @throws Refusal with 422 if it is no FHIR R4
   */
  Resource read(String what, String text) {
    IParser parser = fhir.newJsonParser();
    parser.setParserErrorHandler(new Refusing(what));
    try {
      if (parser.parseResource(text) instanceof Resource resource) {
        return resource;
      }
      throw notFhir(what, null);
    } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
      throw notFhir(what, e);
    }
  }

  private static Refusal notFhir(String what, @Nullable Exception cause) {
    String message = what + " is no FHIR R4 resource in JSON; this service reads R4 (4.0.1) only";
    return cause == null
        ? new Refusal(UNPROCESSABLE, message)
        : new Refusal(UNPROCESSABLE, message, cause);
  }

  /** Refuses what would be lost: a value that can't be read, or an element of another version, which may turn the meaning of the rest. */
  private static final class Refusing extends ErrorHandlerAdapter {
    private final String what;

    Refusing(String what) {
      this.what = what;
    }

    @Override
    public void invalidValue(
        @Nullable IParseLocation location, @Nullable String value, @Nullable String error) {
      throw refused(location, "holds a value that FHIR R4 does not allow");
    }

    @Override
    public void unknownElement(@Nullable IParseLocation location, @Nullable String element) {
      throw refused(
          location, "holds an element that FHIR R4 does not have; this service reads R4 only");
    }

    @Override
    public void unexpectedRepeatingElement(
        @Nullable IParseLocation location, @Nullable String element) {
      throw refused(location, "holds a list where FHIR R4 has one value");
    }

    @Override
    public void incorrectJsonType(
        @Nullable IParseLocation location,
        @Nullable String element,
        @Nullable ValueType expected,
        @Nullable ScalarType expectedScalar,
        @Nullable ValueType found,
        @Nullable ScalarType foundScalar) {
      throw refused(location, "holds a value of another kind than FHIR R4 has there");
    }

    private Refusal refused(@Nullable IParseLocation location, String words) {
      String place = location == null || location.getParentElementName() == null
          ? ""
          : " (" + location.getParentElementName() + ")";
      return new Refusal(UNPROCESSABLE, what + place + " " + words);
    }
  }
}
