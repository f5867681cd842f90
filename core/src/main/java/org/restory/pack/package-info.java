/**
 * Reading and writing packs, cases and reports as YAML and JSON, each mistake with its place and all of them at once. The only
 * package that knows a format library. Start with {@link org.restory.pack.StandardPack}.
 */
@NullMarked
package org.restory.pack;

import org.jspecify.annotations.NullMarked;
