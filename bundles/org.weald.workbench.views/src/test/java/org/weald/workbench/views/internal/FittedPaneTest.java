package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.weald.workbench.FittedPane;

/** A view in a place that is high enough, and in one that is not. */
class FittedPaneTest {
  private static final int LEAST = 200;

  private final JPanel view = new JPanel();
  private final FittedPane pane = new FittedPane(view, () -> LEAST);

  private void lay(int width, int height) throws Exception {
    Hand.on(
        () -> {
          pane.setSize(width, height);
          pane.doLayout();
          pane.getViewport().doLayout();
          pane.getViewport().getView().doLayout();
          return true;
        });
  }

  @Test
  void inAHighPlaceTheViewFillsIt() throws Exception {
    lay(400, 300);

    assertThat(view.getSize()).isEqualTo(new Dimension(400, 300));
    assertThat(pane.getVerticalScrollBar().isVisible()).isFalse();
  }

  @Test
  void inALowPlaceItIsScrolledAndNotSqueezedAndNeverSideways() throws Exception {
    view.setPreferredSize(new Dimension(900, 900));
    lay(400, 120);

    assertThat(view.getHeight()).isEqualTo(LEAST);
    assertThat(view.getWidth()).isEqualTo(400 - pane.getVerticalScrollBar().getWidth());
    assertThat(pane.getVerticalScrollBar().isVisible()).isTrue();
    assertThat(pane.getHorizontalScrollBar() == null || !pane.getHorizontalScrollBar().isVisible())
        .isTrue();
  }

  @Test
  void theArrowKeysAreForWhatIsInside() throws Exception {
    lay(400, 120);
    boolean taken =
        Hand.on(
            () ->
                SwingUtilities.processKeyBindings(
                    new KeyEvent(
                        view,
                        KeyEvent.KEY_PRESSED,
                        0,
                        0,
                        KeyEvent.VK_DOWN,
                        KeyEvent.CHAR_UNDEFINED)));

    assertThat(taken).isFalse();
    assertThat(pane.isFocusable()).isFalse();
    assertThat(pane.getViewport().getViewPosition().y).isZero();
  }
}
