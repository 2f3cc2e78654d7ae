package org.weald.workbench.views.internal.help;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import org.weald.spi.CommandHelp;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.SearchField;
import org.weald.workbench.views.internal.Tip;

/** Topics at the left, with a field to find one; the help on the chosen one at the right. */
final class HelpView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final String WORDS = "words";
  private static final String TYPED = "typed";

  private final transient ViewSite site;
  private final transient CommandHelp commands;
  private final SearchField search =
      new SearchField(
          "Find a topic", "Find a topic", "Words of the topic; the down key goes to the list");
  private final DefaultListModel<HelpTopic> model = new DefaultListModel<>();
  private final JList<HelpTopic> list = new Fitted(model);
  private final Prose words = new Prose("Help");
  private final JTextArea typed = new JTextArea();
  private final CardLayout cards = new CardLayout();
  private final JPanel page = new JPanel(cards);
  private transient List<HelpTopic> all = List.of(HelpTopic.BEGINNING);
  private String wanted = "";

  HelpView(ViewSite site, CommandHelp commands) {
    super(new BorderLayout());
    this.site = site;
    this.commands = commands;
    setBackground(Look.paper());
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, topics(), page());
    split.setBorder(BorderFactory.createEmptyBorder());
    split.setDividerLocation(Look.scale(190));
    add(split, BorderLayout.CENTER);
    fill();
    site.onHelp(this::show);
    site.jobs()
        .run(
            "Gathering the help",
            progress -> commands.topics(),
            found -> {
              all = HelpTopic.all(site.views(), found);
              fill();
              show(wanted);
            });
  }

  private JPanel topics() {
    JPanel pane = new JPanel(new BorderLayout(0, Look.scale(4)));
    pane.setBackground(Look.paper());
    int gap = Look.scale(6);
    pane.setBorder(BorderFactory.createEmptyBorder(gap, gap, 0, 0));
    search.narrows(this::fill).above(this::intoList);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFixedCellHeight(Look.scale(26));
    list.setBackground(Look.paper());
    list.setCellRenderer(new Cell());
    list.getAccessibleContext().setAccessibleName("Topics of help");
    list.addListSelectionListener(
        event -> Optional.ofNullable(list.getSelectedValue()).ifPresent(this::display));
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    pane.add(search, BorderLayout.NORTH);
    pane.add(scroll, BorderLayout.CENTER);
    pane.setMinimumSize(new Dimension(Look.scale(120), 0));
    return pane;
  }

  private void intoList() {
    list.requestFocusInWindow();
    list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
  }

  private JPanel page() {
    typed.setEditable(false);
    typed.setFont(new Font(Font.MONOSPACED, Font.PLAIN, Look.text().getSize()));
    typed.setBackground(Look.paper());
    int margin = Look.scale(16);
    typed.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    typed.getAccessibleContext().setAccessibleName("Help on a command");
    page.add(scroll(words), WORDS);
    page.add(scroll(typed), TYPED);
    return page;
  }

  private static JScrollPane scroll(Component of) {
    JScrollPane scroll = new JScrollPane(of);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    return scroll;
  }

  private void fill() {
    HelpTopic chosen = list.getSelectedValue();
    model.clear();
    all.stream().filter(topic -> topic.has(search.getText())).forEach(model::addElement);
    int at = chosen == null ? -1 : model.indexOf(chosen);
    list.setSelectedIndex(at >= 0 ? at : 0);
  }

  /** Shows the help on a topic; the beginning where there is none of this id. */
  private void show(String id) {
    wanted = id;
    if (!search.getText().isEmpty()) {
      search.setText("");
    }
    HelpTopic topic =
        all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(HelpTopic.BEGINNING);
    list.setSelectedValue(topic, true);
  }

  private void display(HelpTopic topic) {
    wanted = topic.id();
    switch (topic.sort()) {
      case BEGINNING -> words(beginning());
      case VIEW -> words(view(topic));
      case COMMAND -> command(topic);
    }
  }

  private void words(List<Block> blocks) {
    words.display(blocks);
    cards.show(page, WORDS);
  }

  private static List<Block> view(HelpTopic topic) {
    return List.of(
        new Block.Heading(topic.title()),
        new Block.Paragraph(
            topic.summary().isEmpty() ? "This view says nothing further." : topic.summary(),
            false));
  }

  private List<Block> beginning() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("Where to begin"));
    blocks.add(
        new Block.Paragraph(
            "Choose a measure in the plan at the left or in the scorecard. The chart shows it over"
                + " time, Why? says how its status came about, and Data queries lists what should be"
                + " looked into.",
            false));
    blocks.add(
        new Block.Paragraph(
            "The words at the top choose what you are at: monitoring, analysing, actions, scripts,"
                + " publishing. The View menu opens any view; views can be dragged to another place,"
                + " and Window, Put views back in place undoes that.",
            false));
    blocks.add(
        new Block.Paragraph(
            "Ctrl+3 finds everything: views, commands, measures, areas, scripts, settings. F1 helps"
                + " on the view you are in, Shift+F1 lists all keys, F5 reads everything again.",
            false));
    return blocks;
  }

  private void command(HelpTopic topic) {
    site.jobs()
        .run(
            "Reading the help on " + topic.id(),
            progress -> commands.text(topic.id()),
            text -> {
              if (wanted.equals(topic.id())) {
                typed.setText(text.orElse("There is no command " + topic.id() + " now."));
                typed.setCaretPosition(0);
                cards.show(page, TYPED);
              }
            });
  }

  /** As wide as its place: a long title ends in dots, its tip says it. */
  private static final class Fitted extends JList<HelpTopic> {
    private static final long serialVersionUID = 1L;

    Fitted(DefaultListModel<HelpTopic> topics) {
      super(topics);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  private static final class Cell extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focused) {
      super.getListCellRendererComponent(list, value, index, selected, focused);
      if (value instanceof HelpTopic topic) {
        String word = topic.sort().word();
        setText(
            topic.title() + (word.isEmpty() ? "" : "   " + word.toLowerCase(java.util.Locale.UK)));
        setToolTipText(Tip.of(topic.summary()));
      }
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(6), 0, Look.scale(6)));
      return this;
    }
  }
}
