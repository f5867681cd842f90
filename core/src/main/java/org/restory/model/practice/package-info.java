/**
 * What the work is made of: frameworks, techniques, aims, exercises and reflective prompts. It never decides
 * what is fit for whom; rules do. Start with {@link org.restory.model.practice.Exercise}.
 */
@NullMarked
package org.restory.model.practice;

import org.jspecify.annotations.NullMarked;
