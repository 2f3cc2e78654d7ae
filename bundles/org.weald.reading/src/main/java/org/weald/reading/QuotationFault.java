package org.weald.reading;

import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * Finds the quotation mark that makes a CSV file unreadable. The CSV reader only knows in which row
 * it gave up; a user needs the mark itself, as an open one may swallow half the file.
 */
final class QuotationFault {
  private final SourceText source;
  private final String text;
  private final char separator;
  private int opened;

  private QuotationFault(SourceText source, char separator) {
    this.source = source;
    this.separator = separator;
    this.text = source.text();
  }

  /** The fault, at the mark; at the whole file where no mark is at fault. */
  static Problem in(SourceText source, char separator, String otherwise) {
    return new QuotationFault(source, separator).problem(otherwise);
  }

  private Problem problem(String otherwise) {
    boolean cellBegins = true;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (cellBegins && sign == '"') {
        opened = at;
        int closed = closing(at + 1);
        if (closed < 0) {
          return unclosed();
        }
        at = behindSpace(closed + 1);
        if (at < text.length() && !endsCell(text.charAt(at))) {
          return textBehind(at);
        }
        cellBegins = true;
      } else {
        cellBegins = endsCell(sign) || (cellBegins && sign <= ' ');
      }
    }
    return new Problem(
        "the CSV cannot be read",
        Place.of(source.file()),
        otherwise,
        "Save it again as CSV from a spreadsheet program");
  }

  /** The mark that closes a quoted cell, or -1; two marks together stand for one. */
  private int closing(int from) {
    int at = text.indexOf('"', from);
    while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  private int behindSpace(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ' && !endsCell(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean endsCell(char sign) {
    return sign == separator || sign == '\n' || sign == '\r';
  }

  private Problem unclosed() {
    return new Problem(
        "the quotation mark is never closed",
        source.placeAt(opened),
        "all the text behind it would be one cell",
        "Close it, or write it twice where it belongs to the text");
  }

  private Problem textBehind(int at) {
    return new Problem(
        "there is text behind a closing quotation mark",
        source.placeAt(at),
        "the cell begins in line " + source.placeAt(opened).line(),
        "Write a quotation mark inside a cell twice, as in \"the \"\"Gold\"\" award\"");
  }
}
