package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.weald.workbench.Look;
import org.weald.workbench.internal.look.WindowIcon;

/** The frame on the screen and where everything is in it. Event thread only. */
final class WindowFrame {
  private static final Dimension WANTED = new Dimension(1440, 900);
  private static final int GAP = 4;

  private final JFrame frame = new JFrame("Weald");

  /**
   * Empty as yet.
   *
   * @param closing called when the user closes it
   */
  WindowFrame(Runnable closing) {
    frame.setIconImages(WindowIcon.images());
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            closing.run();
          }
        });
  }

  /** For the docking, and as the parent of dialogs. */
  JFrame frame() {
    return frame;
  }

  /**
   * Lays everything out: the menus and what is told at the top, the views, one line at the bottom.
   *
   * @param bar the tool bar
   * @param notices below it, where there is something to tell
   */
  void lay(
      JMenuBar menus,
      JComponent bar,
      List<JComponent> notices,
      JComponent views,
      JComponent status) {
    JPanel told = new JPanel();
    told.setLayout(new BoxLayout(told, BoxLayout.PAGE_AXIS));
    notices.forEach(told::add);
    JPanel top = new JPanel(new BorderLayout());
    top.add(bar, BorderLayout.NORTH);
    top.add(told, BorderLayout.SOUTH);
    JPanel middle = new JPanel(new BorderLayout());
    int gap = Look.scale(GAP);
    middle.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    middle.add(views, BorderLayout.CENTER);
    JPanel content = new JPanel(new BorderLayout());
    content.add(top, BorderLayout.NORTH);
    content.add(middle, BorderLayout.CENTER);
    content.add(status, BorderLayout.SOUTH);
    frame.setContentPane(content);
    frame.setJMenuBar(menus);
    place();
  }

  private void place() {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setSize(
        Math.min(Look.scale(WANTED.width), screen.width),
        Math.min(Look.scale(WANTED.height), screen.height));
    frame.setLocation(
        screen.x + (screen.width - frame.getWidth()) / 2,
        screen.y + (screen.height - frame.getHeight()) / 2);
  }

  /** Stands where another window stood before it. */
  void place(Rectangle bounds, int extended) {
    frame.setBounds(bounds);
    frame.setExtendedState(extended);
  }

  void show() {
    frame.setVisible(true);
  }

  void toFront() {
    frame.toFront();
  }

  void title(String title) {
    frame.setTitle(title);
  }

  void dispose() {
    frame.dispose();
    // Swing keeps the last focused component, and with it the frame, until the next one.
    KeyboardFocusManager.getCurrentKeyboardFocusManager().clearGlobalFocusOwner();
  }
}
