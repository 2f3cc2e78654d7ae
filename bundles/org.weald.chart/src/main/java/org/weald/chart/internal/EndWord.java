package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A word at the right end of what it names.
 *
 * @param role of its piece
 * @param text the word
 * @param type its size
 * @param colour its colour
 * @param y where what it names ends, in px
 */
record EndWord(String role, String text, Type type, int colour, double y) {
  private static final double GAP = 6;

  /** Room for the widest, a part of the chart at most. */
  static double room(List<String> texts, Type type, double most) {
    double widest = texts.stream().mapToDouble(t -> Typeface.width(t, type)).max().orElse(0);
    return widest == 0 ? GAP : Math.min(widest + GAP + 4, most);
  }

  /**
   * Sets them one below another, each as near its place as the others allow, none below the floor.
   * Where they do not all fit the last ones are left out.
   *
   * @return those left out
   */
  static int add(
      List<Piece> pieces, List<EndWord> words, double left, double right, int top, double floor) {
    double leading = Type.LABEL.leading();
    int fits = Math.max(1, (int) ((floor - top) / leading) + 1);
    List<EndWord> shown = new ArrayList<>(words.subList(0, Math.min(fits, words.size())));
    shown.sort(Comparator.comparingDouble(EndWord::y));
    double[] baselines = new double[shown.size()];
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < baselines.length; i++) {
      baselines[i] = Math.max(shown.get(i).y() + 4, free);
      free = baselines[i] + leading;
    }
    double most = floor + 4;
    for (int i = baselines.length - 1; i >= 0; i--) {
      baselines[i] = Math.min(baselines[i], most);
      most = baselines[i] - leading;
    }
    for (int i = 0; i < baselines.length; i++) {
      EndWord word = shown.get(i);
      String text = Typeface.fit(word.text(), word.type(), right - left - GAP);
      pieces.add(
          Piece.Anchor.START
              .words(word.role(), left + GAP, baselines[i], text, word.type(), word.colour())
              .withHalo());
    }
    return words.size() - shown.size();
  }
}
