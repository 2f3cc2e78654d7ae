package org.weald.workbench.internal.docking;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.KeyListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.weald.workbench.Look;

/**
 * Lies over the window while a view is placed with the keyboard: marks the view, says which keys do
 * what, and has the keyboard. Event thread only.
 */
final class PlacingPane extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int LINE = 3;
  private static final float VEIL = 0.08f;

  /** What the keys do. */
  interface Keys {
    /** The view goes a step to one side. */
    void move(Side side);

    /** The view becomes wider, narrower, higher or lower. */
    void size(Side side);

    /** The view goes some places on among its tabs. */
    void shift(int steps);

    /** It stays where it is now. */
    void keep();

    /** It goes back to where it was at first. */
    void giveUp();

    /** The part of the pane the view fills with its tabs. */
    Rectangle room();
  }

  private final transient Keys keys;
  private final JPanel card = new JPanel();
  private final JLabel told = new JLabel(" ");

  /**
   * Over the view of a title.
   *
   * @param title the word on the view's tab
   */
  PlacingPane(String title, Keys keys) {
    this.keys = keys;
    card(title);
    add(card);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            keys.keep();
          }
        });
  }

  private void card(String title) {
    int gap = Look.scale(10);
    card.setLayout(new BoxLayout(card, BoxLayout.PAGE_AXIS));
    card.setBackground(Look.paper());
    card.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(Look.accent(), Look.scale(LINE) / 2),
            BorderFactory.createEmptyBorder(gap, gap + gap / 2, gap, gap + gap / 2)));
    line("Place “" + title + "”", true);
    line("Arrow keys: move it", false);
    line("Shift and an arrow key: make it wider, narrower, higher or lower", false);
    line("Page Up, Page Down: further back or on among its tabs", false);
    line("Enter or a click: leave it there; Escape: put it back", false);
    told.setBorder(BorderFactory.createEmptyBorder(Look.scale(6), 0, 0, 0));
    told.setFont(Look.text(1.0, true));
    told.setForeground(Look.ink());
    told.getAccessibleContext().setAccessibleName("Where it stands");
    card.add(told);
    card.setFocusable(true);
    // Tab would go to a view that lies below.
    card.setFocusTraversalKeysEnabled(false);
    card.getAccessibleContext().setAccessibleName("Place " + title);
    card.addKeyListener(new Pressed());
    card.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            if (!event.isTemporary()) {
              keys.keep();
            }
          }
        });
  }

  private void line(String words, boolean heading) {
    JLabel label = new JLabel(words);
    label.setFont(Look.text(1.0, heading));
    label.setForeground(heading ? Look.accent() : Look.soft());
    label.setBorder(BorderFactory.createEmptyBorder(0, 0, Look.scale(3), 0));
    card.add(label);
  }

  /** Takes the keyboard. */
  void begin() {
    card.requestFocusInWindow();
  }

  /** Says where the view stands now, or why it does not move; screen readers read it out. */
  void tell(String words) {
    told.setText(words);
    card.getAccessibleContext().setAccessibleDescription(words);
    // The parts of the window get their room later.
    SwingUtilities.invokeLater(
        () -> {
          revalidate();
          repaint();
        });
  }

  @Override
  public void doLayout() {
    Dimension wanted = card.getPreferredSize();
    Rectangle room = keys.room();
    int width = Math.min(wanted.width, getWidth());
    int height = Math.min(wanted.height, getHeight());
    card.setBounds(
        clamped(room.x + (room.width - width) / 2, getWidth() - width),
        clamped(room.y + (room.height - height) / 2, getHeight() - height),
        width,
        height);
  }

  private static int clamped(int at, int most) {
    return Math.max(0, Math.min(at, most));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Rectangle room = keys.room();
    int line = Look.scale(LINE);
    Graphics2D on = (Graphics2D) graphics.create();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setColor(Look.accent());
    on.setStroke(new BasicStroke(line));
    on.drawRect(
        room.x + line / 2, room.y + line / 2, room.width - line, Math.max(1, room.height - line));
    on.setComposite(AlphaComposite.SrcOver.derive(VEIL));
    on.fill(room);
    on.dispose();
  }

  /** Every key ends here: what it does elsewhere would pull the ground from under this. */
  private final class Pressed implements KeyListener {
    @Override
    public void keyPressed(KeyEvent event) {
      event.consume();
      switch (event.getKeyCode()) {
        case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> step(event, Side.LEFT);
        case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> step(event, Side.RIGHT);
        case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> step(event, Side.UP);
        case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> step(event, Side.DOWN);
        case KeyEvent.VK_PAGE_UP -> keys.shift(-1);
        case KeyEvent.VK_PAGE_DOWN -> keys.shift(1);
        case KeyEvent.VK_ENTER -> keys.keep();
        case KeyEvent.VK_ESCAPE -> keys.giveUp();
        default -> {
          // Nothing of the window's is done meanwhile.
        }
      }
    }

    private void step(KeyEvent event, Side side) {
      if (event.isShiftDown()) {
        keys.size(side);
      } else {
        keys.move(side);
      }
    }

    @Override
    public void keyTyped(KeyEvent event) {
      event.consume();
    }

    @Override
    public void keyReleased(KeyEvent event) {
      event.consume();
    }
  }
}
