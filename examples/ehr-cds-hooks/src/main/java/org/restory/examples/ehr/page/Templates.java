package org.restory.examples.ehr.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that pages are made of. Every value is escaped, and one that a template names and nobody gives is a mistake. */
final class Templates {
  private static final Mustache.Compiler COMPILER = Mustache.compiler()
      .escapeHTML(true)
      .strictSections(true)
      .withCollector(new Optionals())
      .withLoader(name -> new StringReader(new String(bytes(name + ".mustache"), UTF_8)));

  private Templates() {}

  /** The template of a name, with the parts that it includes. */
  static Template named(String name) {
    return COMPILER.loadTemplate(name);
  }

  /** A file as it stands beside this class. */
  static byte[] bytes(String file) {
    try {
      return Resources.toByteArray(Resources.getResource(Templates.class, file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Takes what may be missing as a list of one or none. */
  private static final class Optionals extends DefaultCollector {
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
      return value instanceof Optional<?> optional
          ? optional.stream().iterator()
          : super.toIterator(value);
    }
  }
}
