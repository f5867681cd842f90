/** What holds of a process that starts with Restory: how little it loads, and on which paths it runs. */
@NullMarked
package org.restory.start;

import org.jspecify.annotations.NullMarked;
