package org.weald.workbench.internal.look;

/**
 * The colours of a look, as {@code #rrggbb}. Text and marks have a contrast of at least 4.5 : 1 on
 * paper and pane (a test works it out); the dark ones are the same hues, lighter.
 *
 * @param ink text
 * @param soft text of less weight
 * @param hairline thin lines
 * @param pane the ground of boxes and tab rows
 * @param paper the ground of what is read
 * @param ground what stands between views
 * @param accent what is selected or can be pressed
 * @param selection the ground of what is selected
 * @param selectionElsewhere likewise, where the keyboard is somewhere else
 * @param hover the ground below the mouse
 * @param grid lines between rows
 * @param focus the ring around what has the keyboard
 * @param placeholder the hint in an empty field
 * @param thumb of a scroll bar
 * @param green on target
 * @param amber slightly below
 * @param red not met
 */
record Palette(
    String ink,
    String soft,
    String hairline,
    String pane,
    String paper,
    String ground,
    String accent,
    String selection,
    String selectionElsewhere,
    String hover,
    String grid,
    String focus,
    String placeholder,
    String thumb,
    String green,
    String amber,
    String red) {
  static final Palette LIGHT =
      new Palette(
          "#1f2933", "#52606d", "#d9dee3", "#f6f8fa", "#ffffff", "#ebeff3", "#1d4e89", "#dce7f3",
          "#e8edf2", "#eef2f6", "#eef1f4", "#5b8fc7", "#616e7a", "#c9d1d9", "#17694a", "#8a5a00",
          "#b3261e");

  static final Palette DARK =
      new Palette(
          "#e4e9ee", "#a8b3bf", "#3a424c", "#23282f", "#1b1f25", "#14171b", "#84b6ee", "#25425f",
          "#2b333c", "#2b3139", "#2a3038", "#84b6ee", "#93a0ac", "#4a545f", "#5fcb9e", "#e3b04f",
          "#ff8d84");
}
