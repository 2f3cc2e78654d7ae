package org.weald.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRadioButton;
import javax.swing.JToggleButton;
import javax.swing.JToolTip;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextTest {
  private static final String HOSTILE = "<html><img src='http://192.0.2.1/seen.png'>Safe";

  enum Kind {
    LABEL(() -> new JLabel(HOSTILE)),
    BUTTON(() -> new JButton(HOSTILE)),
    TOGGLE(() -> new JToggleButton(HOSTILE)),
    CHECK(() -> new JCheckBox(HOSTILE)),
    RADIO(() -> new JRadioButton(HOSTILE)),
    MENU(() -> new JMenu(HOSTILE)),
    ITEM(() -> new JMenuItem(HOSTILE)),
    TIP(
        () -> {
          JToolTip tip = new JToolTip();
          tip.setTipText(HOSTILE);
          return tip;
        }),
    CELL(
        () -> {
          DefaultTableCellRenderer cell = new DefaultTableCellRenderer();
          cell.setText(HOSTILE);
          return cell;
        }),
    BRANCH(
        () -> {
          DefaultTreeCellRenderer branch = new DefaultTreeCellRenderer();
          branch.setText(HOSTILE);
          return branch;
        });

    private final Supplier<JComponent> made;

    Kind(Supplier<JComponent> made) {
      this.made = made;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTextIsNeverTakenForHtml(Kind kind) throws Exception {
    JComponent made = onEventThread(kind.made);
    assertThat(made.getClientProperty(BasicHTML.propertyKey)).isNull();
  }

  @Test
  void whoHasEscapedTheTextMayMarkItUp() throws Exception {
    JComponent made =
        onEventThread(
            () -> {
              JLabel label = new JLabel();
              label.putClientProperty("html.disable", Boolean.FALSE);
              label.setText("<html>one<br>two");
              return label;
            });
    assertThat(made.getClientProperty(BasicHTML.propertyKey)).isNotNull();
  }

  private static JComponent onEventThread(Supplier<JComponent> make) throws Exception {
    AtomicReference<JComponent> made = new AtomicReference<>();
    SwingUtilities.invokeAndWait(
        () -> {
          WealdLook.install(Tone.LIGHT, 100);
          made.set(make.get());
        });
    return made.get();
  }
}
