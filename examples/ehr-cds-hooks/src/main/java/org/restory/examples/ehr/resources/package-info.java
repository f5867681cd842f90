/**
 * FHIR R4 resources for others to read: the catalog as definitions, and an advice as drafts that a person may take up. Start with
 * {@link org.restory.examples.ehr.resources.CatalogResources} and {@link org.restory.examples.ehr.resources.AdviceResources}.
 */
@NullMarked
package org.restory.examples.ehr.resources;

import org.jspecify.annotations.NullMarked;
