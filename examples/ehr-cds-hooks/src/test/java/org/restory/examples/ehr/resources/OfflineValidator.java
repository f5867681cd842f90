package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.google.common.collect.ImmutableList;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** HAPI's validator with the definitions of FHIR R4 and our own code systems, and no network. Made once for a run of tests: it takes long to load. */
final class OfflineValidator implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
    return parameter.getParameter().getType() == Validation.class;
  }

  @Override
  public Validation resolveParameter(ParameterContext parameter, ExtensionContext extension) {
    return extension
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(OfflineValidator.class))
        .getOrComputeIfAbsent(Validation.class, type -> Validation.make(), Validation.class);
  }

  /**
   * What the validator finds.
   *
   * @param fhir the context it was made with
   * @param validator the validator
   */
  record Validation(FhirContext fhir, FhirValidator validator) {
    private static Validation make() {
      FhirContext fhir = FhirContext.forR4Cached();
      PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
      new Published().definitions().all().forEach(ours::addResource);
      ValidationSupportChain chain = new ValidationSupportChain(
          new DefaultProfileValidationSupport(fhir),
          ours,
          new CommonCodeSystemsTerminologyService(fhir),
          new InMemoryTerminologyServerValidationSupport(fhir));
      FhirInstanceValidator instances = new FhirInstanceValidator(chain);
      return new Validation(fhir, fhir.newValidator().registerValidatorModule(instances));
    }

    /**
     * Everything said of definitions that is at least so severe. They are validated as one collection, since the validator takes
     * longer to start than to read any of them.
     */
    ImmutableList<String> ofDefinitions(
        ImmutableList<MetadataResource> definitions, ResultSeverityEnum least) {
      Bundle together = new Bundle().setType(BundleType.COLLECTION);
      definitions.forEach(definition ->
          together.addEntry().setFullUrl(definition.getUrl()).setResource(definition));
      return of(together, least);
    }

    /** Everything said of a resource that is at least so severe. */
    ImmutableList<String> of(Resource resource, ResultSeverityEnum least) {
      return validator.validateWithResult(resource).getMessages().stream()
          .filter(message -> message.getSeverity().compareTo(least) >= 0)
          .map(message -> message.getSeverity() + " at " + message.getLocationString() + ": "
              + message.getMessage())
          .collect(toImmutableList());
    }
  }
}
