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
  private static final int WIDTH = 110;

  private YamlText() {}

  /** The text, ending with a line break. */
  public static String of(Object tree) {
    return of(tree, WIDTH);
  }

  /** The text in lines about as wide as that, ending with a line break. */
  public static String of(Object tree, int width) {
    DumpSettings settings = DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
        .setDereferenceAliases(true)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .setWidth(width)
        .build();
    return new Dump(settings).dumpToString(tree);
  }
}
