package org.weald.workbench.views.internal.welcome;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;

/** Three doors. */
final class WelcomeView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int DOOR = 270;
  private static final int BESIDE = 700;
  private static final String WHAT = "Hold a community plan, feed it with figures,";
  private static final String WHAT_MORE = "and see why it stands as it does.";

  private final JPanel head = new JPanel(new GridLayout(0, 1, 0, Look.scale(4)));
  private final JLabel says = new JLabel(WHAT + " " + WHAT_MORE);
  private final JLabel more = new JLabel(WHAT_MORE);
  private final JPanel doors = new JPanel(new GridLayout(1, 0, Look.scale(14), 0));
  private boolean isBeside = true;
  private static final int MOST_RECENT = 5;

  private final transient ViewSite site;

  WelcomeView(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    JPanel middle = new JPanel(new GridBagLayout());
    middle.setOpaque(false);
    middle.add(page());
    JScrollPane scroll = new JScrollPane(middle);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    scroll.getVerticalScrollBar().setUnitIncrement(Look.scale(16));
    add(scroll, BorderLayout.CENTER);
  }

  @Override
  public void doLayout() {
    lay(getWidth() >= Look.scale(BESIDE));
    super.doLayout();
  }

  /** The doors stand beside one another, or in a narrow place one below the other. */
  private void lay(boolean beside) {
    if (beside == isBeside) {
      return;
    }
    isBeside = beside;
    int gap = Look.scale(14);
    doors.setLayout(beside ? new GridLayout(1, 0, gap, 0) : new GridLayout(0, 1, 0, gap));
    head.remove(more);
    says.setText(beside ? WHAT + " " + WHAT_MORE : WHAT);
    if (!beside) {
      head.add(more);
    }
  }

  private JComponent page() {
    JPanel page = new JPanel(new BorderLayout(0, Look.scale(18)));
    page.setOpaque(false);
    int margin = Look.scale(24);
    page.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    head.setOpaque(false);
    JLabel title = new JLabel("Weald");
    title.setFont(Look.text(2.0, true));
    says.setForeground(Look.soft());
    more.setForeground(Look.soft());
    head.add(title);
    head.add(says);
    page.add(head, BorderLayout.NORTH);
    page.add(doors(), BorderLayout.CENTER);
    page.add(recent(site.recent()), BorderLayout.SOUTH);
    return page;
  }

  private JComponent doors() {
    doors.setOpaque(false);
    doors.add(
        door(
            "Look at the sample plan",
            'L',
            "A district's community plan with two years of printed figures, judged and explained."
                + " Nothing can be spoilt.",
            this::sample));
    doors.add(
        door(
            "Start from a spreadsheet",
            'S',
            "Excel or CSV, as you keep it; Weald makes a workspace of its figures and says what is"
                + " wrong with which line.",
            () -> site.run("weald.file.spreadsheet")));
    doors.add(
        door(
            "Open a workspace",
            'O',
            "A folder with figures, scripts and reports of your own, on this machine or on a shared"
                + " disk.",
            () -> site.run("weald.file.open")));
    return doors;
  }

  private void sample() {
    if (site.workspace().isPresent()) {
      site.run("weald.file.without");
    } else {
      site.show("org.weald.workbench.views.scorecard");
    }
  }

  private static JComponent door(String title, char mnemonic, String about, Runnable open) {
    JPanel door = new JPanel(new BorderLayout(0, Look.scale(10)));
    door.setBackground(Look.pane());
    int margin = Look.scale(16);
    door.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(Look.hairline()),
            BorderFactory.createEmptyBorder(margin, margin, margin, margin)));
    JButton button = new JButton(title);
    button.setMnemonic(mnemonic);
    button.setFont(Look.text(1.1, true));
    button.getAccessibleContext().setAccessibleDescription(about);
    button.addActionListener(event -> open.run());
    JTextArea words = new JTextArea(about);
    words.setEditable(false);
    words.setFocusable(false);
    words.setOpaque(false);
    words.setLineWrap(true);
    words.setWrapStyleWord(true);
    words.setFont(Look.text());
    words.setForeground(Look.soft());
    words.getAccessibleContext().setAccessibleName(title);
    words.setPreferredSize(new Dimension(Look.scale(DOOR), Look.text().getSize() * 6));
    door.add(words, BorderLayout.CENTER);
    door.add(button, BorderLayout.SOUTH);
    return door;
  }

  /** Below the user's own folder as people write it, "~/plans/sevenoaks". */
  private static String below(Path folder) {
    Path home = Path.of(System.getProperty("user.home", "/"));
    return home.getNameCount() > 0 && folder.startsWith(home)
        ? "~/" + home.relativize(folder)
        : folder.toString();
  }

  private JComponent recent(List<Path> folders) {
    JPanel recent = new JPanel(new GridLayout(0, 1, 0, Look.scale(2)));
    recent.setOpaque(false);
    if (!folders.isEmpty()) {
      recent.add(new JLabel("Open lately"));
    }
    folders.stream()
        .limit(MOST_RECENT)
        .forEach(
            folder -> {
              JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(8), 0));
              line.setOpaque(false);
              JButton open = new JButton(String.valueOf(folder.getFileName()));
              open.putClientProperty("JButton.buttonType", "toolBarButton");
              open.setForeground(Look.accent());
              open.getAccessibleContext().setAccessibleDescription("Opens " + folder);
              open.addActionListener(event -> site.run("weald.file.recent." + folder));
              JLabel where = new JLabel(below(folder));
              where.setForeground(Look.soft());
              line.add(open);
              line.add(where);
              recent.add(line);
            });
    return recent;
  }
}
