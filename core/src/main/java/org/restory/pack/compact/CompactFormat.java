package org.restory.pack.compact;

import java.util.zip.CRC32;

/**
 * What writer and reader agree on. All numbers of the body are unsigned, seven bits a byte, low bits first.
 *
 * <pre>
 * file     = "RSTY", version byte, body's length (4 bytes), body's CRC-32 (4 bytes), body
 * body     = count of texts, texts, count of trees, trees
 * text     = length in bytes, UTF-8
 * tree     = text (path), text (name of the file in places), node
 * node     = size * 4 + kind, place, content
 * content  = of a scalar nothing, for its size is the index of its text; of items nodes; of fields fields
 * field    = text (name), place, node
 * place    = lines since the place before it, column
 * </pre>
 */
final class CompactFormat {
  static final int MAGIC = 0x52535459;
  static final byte VERSION = 1;
  static final int HEADER = Integer.BYTES + 1 + Integer.BYTES + Integer.BYTES;

  static final int PLAIN = 0;
  static final int QUOTED = 1;
  static final int ITEMS = 2;
  static final int FIELDS = 3;

  private CompactFormat() {}

  static int checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
