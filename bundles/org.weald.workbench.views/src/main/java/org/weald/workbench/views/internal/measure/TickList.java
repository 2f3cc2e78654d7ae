package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.SearchField;
import org.weald.workbench.views.internal.Tip;

/** A list to tick several of, with a search above it; what is ticked stays while one searches. */
final class TickList extends JPanel {
  private static final long serialVersionUID = 1L;

  /**
   * What can be ticked.
   *
   * @param id of it; where there are members, of the group
   * @param text as it is read
   * @param members ids that are ticked together; empty for a line of its own
   */
  record Item(String id, String text, List<String> members) {
    /** Copies the list. */
    Item {
      members = List.copyOf(members);
    }
  }

  private final DefaultListModel<Item> model = new DefaultListModel<>();
  private final JList<Item> list = new Narrow(model);
  private final SearchField search;
  private final JLabel heading = new JLabel();
  private final String name;
  private final transient Runnable changed;
  private final transient Set<String> ticked = new LinkedHashSet<>();
  private transient List<Item> items = List.of();

  /**
   * Nothing to tick yet.
   *
   * @param name of the list
   * @param mnemonic goes to its search
   * @param changed told where the user ticked something
   */
  TickList(String name, char mnemonic, Runnable changed) {
    super(new BorderLayout(0, Look.scale(3)));
    this.name = name;
    this.changed = changed;
    this.search =
        new SearchField(
            "Search in " + name.toLowerCase(Locale.UK),
            "Search",
            "Words that must be in the name; the down key goes to the list");
    setOpaque(false);
    heading.setFont(Look.text(1, true));
    heading.setDisplayedMnemonic(mnemonic);
    heading.setLabelFor(search);
    search.narrows(this::narrow).above(this::toList);
    JPanel top = new JPanel(new BorderLayout(0, Look.scale(2)));
    top.setOpaque(false);
    top.add(heading, BorderLayout.NORTH);
    top.add(search, BorderLayout.CENTER);
    add(top, BorderLayout.NORTH);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Ticks());
    list.getAccessibleContext().setAccessibleName(name);
    list.getAccessibleContext().setAccessibleDescription("Space ticks what is selected");
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            int at = list.locationToIndex(event.getPoint());
            if (at >= 0 && list.getCellBounds(at, at).contains(event.getPoint())) {
              toggle(model.get(at));
            }
          }
        });
    Keyed.key(list, WHEN_FOCUSED, "SPACE", this::toggleSelected);
    JScrollPane scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createLineBorder(Look.hairline()));
    scroll.setPreferredSize(new Dimension(Look.scale(230), Look.scale(120)));
    scroll.setMinimumSize(new Dimension(Look.scale(150), Look.scale(64)));
    add(scroll, BorderLayout.CENTER);
    head();
  }

  private void toList() {
    if (!model.isEmpty()) {
      if (list.isSelectionEmpty()) {
        list.setSelectedIndex(0);
      }
      list.requestFocusInWindow();
    }
  }

  /** Shows what can be ticked; what is no longer there is ticked no longer. */
  void fill(List<Item> all) {
    if (items.equals(all)) {
      return;
    }
    items = List.copyOf(all);
    ticked.removeIf(id -> items.stream().noneMatch(item -> item.id().equals(id)));
    narrow();
  }

  /** Ids of what is ticked, in the order of the list. */
  List<String> ticked() {
    return items.stream()
        .filter(item -> item.members().isEmpty() && ticked.contains(item.id()))
        .map(Item::id)
        .toList();
  }

  /** Ticks these and nothing else; nobody is told. */
  void tick(List<String> ids) {
    ticked.clear();
    ticked.addAll(ids);
    head();
    list.repaint();
    for (int i = 0; i < model.size() && !ids.isEmpty(); i++) {
      if (model.get(i).id().equals(ids.get(0))) {
        list.setSelectedIndex(i);
        list.ensureIndexIsVisible(i);
      }
    }
  }

  private void narrow() {
    Item before = list.getSelectedValue();
    model.clear();
    String[] words = search.getText().toLowerCase(Locale.UK).strip().split("\\s+");
    for (Item item : items) {
      String text = item.text().toLowerCase(Locale.UK);
      if (Arrays.stream(words).allMatch(text::contains)) {
        model.addElement(item);
      }
    }
    if (before != null) {
      list.setSelectedValue(before, true);
    }
    head();
  }

  private void head() {
    int n = ticked().size();
    heading.setText(name + (n == 0 ? "" : " (" + n + ")"));
  }

  private void toggleSelected() {
    Item item = list.getSelectedValue();
    if (item != null) {
      toggle(item);
    }
  }

  private void toggle(Item item) {
    if (item.members().isEmpty()) {
      if (!ticked.remove(item.id())) {
        ticked.add(item.id());
      }
    } else if (ticked.containsAll(item.members())) {
      item.members().forEach(ticked::remove);
    } else {
      ticked.addAll(item.members());
    }
    head();
    list.repaint();
    changed.run();
  }

  private boolean isTicked(Item item) {
    return item.members().isEmpty()
        ? ticked.contains(item.id())
        : ticked.containsAll(item.members());
  }

  /** Long names are cut, and whole in their tool tips. */
  private static final class Narrow extends JList<Item> {
    private static final long serialVersionUID = 1L;

    Narrow(DefaultListModel<Item> model) {
      super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  private final class Ticks implements ListCellRenderer<Item> {
    private final JCheckBox box = new JCheckBox();

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Item> in, Item item, int index, boolean selected, boolean focused) {
      boolean on = isTicked(item);
      box.setText(item.text());
      box.setSelected(on);
      box.setOpaque(true);
      box.setFont(Look.text(1, !item.members().isEmpty()));
      box.setForeground(Look.ink());
      box.setBackground(selected ? Look.selection() : Look.paper());
      box.setBorder(
          BorderFactory.createEmptyBorder(
              Look.scale(2), Look.scale(4), Look.scale(2), Look.scale(4)));
      box.setToolTipText(Tip.of(item.text()));
      box.getAccessibleContext().setAccessibleName(item.text() + (on ? ", ticked" : ""));
      return box;
    }
  }
}
