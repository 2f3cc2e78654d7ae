package org.weald.workbench.internal.spec;

import javax.swing.BorderFactory;
import org.weald.show.ReportSpec;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/**
 * A figure shown large, with the mark of its status, what it is and how far it can be relied on.
 */
public final class TilePane extends Stack {
  private static final long serialVersionUID = 1L;
  private static final double LARGE = 1.7;
  private static final char UNBROKEN = '\u00a0';

  /** Of one tile. */
  public TilePane(ReportSpec.Tile tile) {
    super(2);
    setOpaque(true);
    setBackground(Look.pane());
    int side = Look.scale(12);
    setBorder(BorderFactory.createEmptyBorder(Look.scale(10), side, Look.scale(10), side));
    Wrapped figure =
        Wrapped.of(tile.figure().replace(' ', UNBROKEN), Look.text(LARGE, true), Look.ink());
    tile.status()
        .ifPresent(
            status -> {
              figure.setIcon(new StatusMark(status));
              figure.setIconTextGap(Look.scale(8));
              figure.setForeground(Look.of(status));
            });
    add(figure);
    add(Wrapped.of(tile.caption(), Look.text(), Look.ink()));
    if (!tile.note().isEmpty()) {
      add(Wrapped.of(tile.note(), Look.text(0.92, false), Look.soft()));
    }
    getAccessibleContext()
        .setAccessibleName(
            tile.caption()
                + ": "
                + tile.figure()
                + (tile.note().isEmpty() ? "" : ", " + tile.note()));
  }
}
