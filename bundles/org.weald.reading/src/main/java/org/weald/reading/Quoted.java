package org.weald.reading;

/** Words of a file as they are shown in a problem: in quotation marks, short, on one line. */
public final class Quoted {
  private static final int SHOWN = 60;

  private Quoted() {}

  /** The text in quotation marks; a long one is cut, and what a terminal would obey is a space. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints()
        .limit(SHOWN)
        .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
        .forEach(shown::appendCodePoint);
    if (text.codePointCount(0, text.length()) > SHOWN) {
      shown.append('…');
    }
    return shown.append('"').toString();
  }
}
