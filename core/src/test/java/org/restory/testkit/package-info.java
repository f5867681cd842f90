/**
 * AssertJ assertions for those who write a pack: given this case, expect these. Published beside the library, for tests only. It
 * never changes a catalog or a report. Start with {@link org.restory.testkit.RestoryAssertions}.
 */
@NullMarked
package org.restory.testkit;

import org.jspecify.annotations.NullMarked;
