package org.restory.pack.values;

import java.util.zip.CRC32;

/**
 * What writer and reader agree on. A number is unsigned, seven bits a byte, low bits first; a mark is four bytes, high bits first.
 *
 * <pre>
 * file     = "RSTV", version byte, body's length (mark), body's CRC-32 (mark), body
 * body     = count of texts (mark), where each ends among them (marks), texts in UTF-8, head, kinds, places in files
 * head     = what the pack says of itself, and the fingerprint of a catalog of it alone
 * kinds    = of each kind of concept: how many, how many bytes they take, values
 * places   = how many bytes they take, how many, of each what stands there and where
 * value    = its parts in the order in which both sides name them, each a number, a text by its index, or a count and parts
 * </pre>
 */
final class ValueFormat {
  static final int MAGIC = 0x52535456;
  static final byte VERSION = 1;
  static final int MARK = Integer.BYTES;
  static final int HEADER = MARK + 1 + MARK + MARK;

  private ValueFormat() {}

  static int checksum(byte[] bytes, int from, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }
}
