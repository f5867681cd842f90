package org.restory.account;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, and takes nothing else: every line ends with CRLF, and every row has as many cells as the head. */
final class StrictCsv {
  private final String text;
  private int at;

  private StrictCsv(String text) {
    this.text = text;
  }

  static List<List<String>> parse(String text) {
    StrictCsv csv = new StrictCsv(text);
    List<List<String>> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> row = csv.row();
      if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
        throw new AssertionError("row " + rows.size() + " has " + row.size() + " cells");
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (text.startsWith(",", at)) {
      at++;
      cells.add(cell());
    }
    if (!text.startsWith("\r\n", at)) {
      throw new AssertionError("no end of line at " + at);
    }
    at += 2;
    return cells;
  }

  private String cell() {
    return text.startsWith("\"", at) ? quoted() : plain();
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    for (at++; ; at++) {
      if (text.charAt(at) != '"') {
        cell.append(text.charAt(at));
      } else if (text.startsWith("\"\"", at)) {
        cell.append(text.charAt(at++));
      } else {
        at++;
        return cell.toString();
      }
    }
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }
}
