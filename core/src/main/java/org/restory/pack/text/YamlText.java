package org.restory.pack.text;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;

/**
 * Writes what a codec wrote as YAML in block style; text that could be taken for something else is
 * quoted.
 */
public final class YamlText {
  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setDefaultFlowStyle(FlowStyle.BLOCK)
      .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
      .setDereferenceAliases(true)
      .setIndicatorIndent(2)
      .setIndentWithIndicator(true)
      .setWidth(110)
      .build();

  private YamlText() {}

  /** The text, ending with a line break. */
  public static String of(Object tree) {
    return new Dump(SETTINGS).dumpToString(tree);
  }
}
