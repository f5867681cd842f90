/**
 * Restory: therapeutic frameworks for social justice therapy, as a model, a catalog and a rules engine.
 *
 *
 * <p>Restory supports the judgement of a qualified professional. It does not diagnose, assess risk, or
 * replace supervision, legal advice or emergency care.
 */
@NullMarked
@Value.Style(
    get = "*",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"criterion:criteria"},
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
package org.restory;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
