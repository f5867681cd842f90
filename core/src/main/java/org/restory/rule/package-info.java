/**
 * Rules: when these facts were stated, then raise these aims or set these limits, because. A rule is data; it runs no code. Start
 * with {@link org.restory.rule.Rule}.
 */
@NullMarked
package org.restory.rule;

import org.jspecify.annotations.NullMarked;
