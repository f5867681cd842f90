/**
 * What the world does: systemic barriers, the levels and areas of life where they act, and the mechanisms
 * through which they become distress. It never locates a barrier inside a person's identity. Start with
 * {@link org.restory.model.world.Barrier}.
 */
@NullMarked
package org.restory.model.world;

import org.jspecify.annotations.NullMarked;
