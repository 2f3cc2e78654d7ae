package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import org.weald.show.ChartSpec;

/**
 * What every chart has around its plot: the sentence, the quantity, the note and the source.
 *
 * @param left of the room for the plot, in px
 * @param top likewise
 * @param right likewise
 * @param bottom likewise
 * @param pieces the words around it
 */
record Frame(double left, double top, double right, double bottom, List<Piece> pieces) {
  private static final double MARGIN = 14;
  private static final double NARROW = 440;
  private static final double LOW = 240;

  /** Copies the pieces. */
  Frame {
    pieces = List.copyOf(pieces);
  }

  /** Width of the room for the plot. */
  double width() {
    return right - left;
  }

  static Frame of(ChartSpec spec, String mark, double width, double height) {
    double room = width - 2 * MARGIN;
    List<Piece> pieces = new ArrayList<>();
    Type title = width < NARROW ? Type.SMALL_TITLE : Type.TITLE;
    double y = MARGIN - 2;
    double besideMark = room - mark(pieces, mark, width, y);
    int titleLines = height < LOW ? 1 : width < NARROW && height >= 300 ? 3 : 2;
    y = set(pieces, "title", spec.title(), title, Palette.INK, y, besideMark, titleLines) + 1;
    int lines = height < 1.4 * LOW ? 1 : 2;
    y = set(pieces, "subtitle", spec.subtitle(), Type.SUBTITLE, Palette.SOFT_INK, y, room, lines);
    double bottom = height - MARGIN + 2;
    int footLines = height < LOW ? 1 : height < 1.2 * LOW ? 2 : 3;
    List<String> foot = foot(spec, room, footLines);
    for (int i = foot.size() - 1; i >= 0; i--) {
      pieces.add(words("source", bottom - 2, foot.get(i), Type.FOOT, Palette.SOFT_INK));
      bottom -= Type.FOOT.leading();
    }
    return new Frame(MARGIN, y + 8, width - MARGIN, bottom - (foot.isEmpty() ? 0 : 6), pieces);
  }

  /** The mark in the corner, quiet but on every copy; the room it takes from the title. */
  private static double mark(List<Piece> pieces, String mark, double width, double y) {
    String text = Typeface.clean(mark);
    if (text.isEmpty()) {
      return 0;
    }
    pieces.add(
        Piece.Anchor.END.words(
            "mark", width - MARGIN, y + Type.TITLE.size(), text, Type.STRONG, Palette.SOFT_INK));
    return Typeface.width(text, Type.STRONG) + MARGIN;
  }

  private static double set(
      List<Piece> pieces,
      String role,
      String text,
      Type type,
      int colour,
      double y,
      double room,
      int lines) {
    double below = y;
    for (String line : Typeface.wrap(Typeface.clean(text), type, room, lines)) {
      pieces.add(words(role, below + type.size(), line, type, colour));
      below += type.leading();
    }
    return below;
  }

  /**
   * Note and source on one line where both fit; else the source, which is always there, begins a
   * line of its own. Either has as many lines as it needs, up to so many: what is cut off a picture
   * cannot be read on paper.
   */
  private static List<String> foot(ChartSpec spec, double room, int most) {
    String note = Typeface.clean(spec.note());
    String source = Typeface.clean(spec.source());
    source = source.isEmpty() ? "" : "Source: " + source;
    String both = note.isEmpty() || source.isEmpty() ? note + source : note + " · " + source;
    if (both.length() < 400 && Typeface.width(both, Type.FOOT) <= room) {
      return both.isEmpty() ? List.of() : List.of(both);
    }
    List<String> lines = new ArrayList<>(Typeface.wrap(note, Type.FOOT, room, most));
    if (!source.isEmpty()) {
      lines.addAll(Typeface.wrap(source, Type.FOOT, room, most));
    }
    return lines;
  }

  private static Piece words(String role, double baseline, String text, Type type, int colour) {
    return Piece.Anchor.START.words(role, MARGIN, baseline, text, type, colour);
  }
}
