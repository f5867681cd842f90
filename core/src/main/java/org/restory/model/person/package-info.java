/**
 * What a person brings: identities in their own words, strengths, goals, preferences, access needs and the
 * signals that a professional may notice. It never ranks a person. Start with
 * {@link org.restory.model.person.IdentityDimension}.
 */
@NullMarked
package org.restory.model.person;

import org.jspecify.annotations.NullMarked;
