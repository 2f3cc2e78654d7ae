package org.weald.workbench.views.internal.plan;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.event.TreeSelectionEvent;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Tip;

/** The plan at the left: edition, filter, and the tree with a status mark on every line. */
final class PlanExplorer extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ViewSite site;
  private final PlanTreeModel model = new PlanTreeModel();
  private final JTree tree = new PlanTree(model);
  private final JTextField filter = new JTextField();

  /** Keys of lines that are open; kept for lines that are not there now. */
  private final Set<String> expanded = new HashSet<>();

  /** Plans that were opened once, so that one the user closed stays closed. */
  private final Set<String> plansSeen = new HashSet<>();

  private boolean updating;

  PlanExplorer(ViewSite site) {
    super(new BorderLayout());
    this.site = site;
    setBackground(Look.paper());
    add(top(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(tree);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll, BorderLayout.CENTER);
    setUpTree();
    setUpFilter();
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  private JComponent top() {
    JPanel top = new JPanel(new BorderLayout(0, Look.scale(8)));
    top.setOpaque(false);
    int gap = Look.scale(8);
    top.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    top.add(new EditionSwitch(site), BorderLayout.NORTH);
    top.add(filter, BorderLayout.CENTER);
    return top;
  }

  private void setUpTree() {
    tree.setRootVisible(false);
    tree.setShowsRootHandles(true);
    tree.setToggleClickCount(2);
    tree.setRowHeight(Look.scale(25));
    tree.setBorder(BorderFactory.createEmptyBorder(0, Look.scale(4), 0, 0));
    tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
    tree.setCellRenderer(new LineRenderer());
    tree.getAccessibleContext().setAccessibleName("Plan");
    ToolTipManager.sharedInstance().registerComponent(tree);
    tree.addTreeSelectionListener(this::chosen);
    tree.addTreeExpansionListener(new Remember());
  }

  private void setUpFilter() {
    filter.putClientProperty("JTextField.placeholderText", "Filter: words or status:red");
    filter.putClientProperty("JTextField.showClearButton", true);
    filter.getAccessibleContext().setAccessibleName("Filter the plan");
    filter.setToolTipText("Words to be found, or status:red, status:missing … (Ctrl+F)");
    filter.getDocument().addDocumentListener(new Typed());
    key(this, WHEN_IN_FOCUSED_WINDOW, KeyStroke.getKeyStroke("ctrl F"), this::focusFilter);
    key(filter, WHEN_FOCUSED, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::clearFilter);
    key(filter, WHEN_FOCUSED, KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), this::intoTree);
  }

  private static void key(JComponent on, int when, KeyStroke key, Runnable action) {
    on.getInputMap(when).put(key, key);
    on.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }

  private void focusFilter() {
    site.show(site.description().id());
    filter.requestFocusInWindow();
    filter.selectAll();
  }

  private void clearFilter() {
    filter.setText("");
    intoTree();
  }

  private void intoTree() {
    tree.requestFocusInWindow();
    if (tree.isSelectionEmpty()) {
      tree.setSelectionRow(0);
    }
  }

  private void update() {
    PlanFilter asked = PlanFilter.of(filter.getText());
    List<PlanEntry.Branch> lines =
        asked.apply(PlanOutline.of(site.snapshot(), site.selection().now(), site.views()));
    updating = true;
    try {
      model.update(lines);
      if (asked.all()) {
        expandRemembered();
      } else {
        expandAll();
      }
      select(site.selection().now());
    } finally {
      updating = false;
    }
  }

  /** The plan that is looked at is open from the start; beside it what the user opened. */
  private void expandRemembered() {
    String plan = site.selection().now().plan();
    if (plansSeen.add(plan)) {
      expanded.add(plan);
    }
    for (int row = 0; row < tree.getRowCount(); row++) {
      TreePath path = tree.getPathForRow(row);
      Optional<PlanEntry> entry = PlanTreeModel.entry(path.getLastPathComponent());
      boolean open = entry.filter(line -> expanded.contains(line.key())).isPresent();
      if (open && !tree.isExpanded(path)) {
        tree.expandPath(path);
      } else if (!open && tree.isExpanded(path)) {
        tree.collapsePath(path);
      }
    }
  }

  private void expandAll() {
    for (int row = 0; row < tree.getRowCount(); row++) {
      tree.expandRow(row);
    }
  }

  private void select(Selected selected) {
    Optional<TreePath> path = selected.subject().flatMap(this::path);
    if (path.isEmpty()) {
      return;
    }
    TreePath line = path.get();
    if (line.equals(tree.getSelectionPath())) {
      return;
    }
    TreePath above = line.getParentPath();
    if (!tree.isExpanded(above)) {
      PlanTreeModel.entry(above.getLastPathComponent())
          .ifPresent(entry -> expanded.add(entry.key()));
      tree.expandPath(above);
    }
    tree.setSelectionPath(line);
    Rectangle bounds = tree.getPathBounds(line);
    if (bounds != null) {
      // Down to the line, never sideways: its mark and beginning stay in sight.
      tree.scrollRectToVisible(new Rectangle(0, bounds.y, 1, bounds.height));
    }
  }

  private Optional<TreePath> path(Selected.Subject subject) {
    return model
        .path("measure:" + subject.id())
        .filter(path -> is(path, subject))
        .or(() -> model.path("priority:" + subject.id()).filter(path -> is(path, subject)));
  }

  private static boolean is(TreePath path, Selected.Subject subject) {
    return PlanTreeModel.entry(path.getLastPathComponent())
        .flatMap(PlanEntry::subject)
        .filter(subject::equals)
        .isPresent();
  }

  private void chosen(TreeSelectionEvent event) {
    if (updating || event.getNewLeadSelectionPath() == null) {
      return;
    }
    Object[] path = event.getNewLeadSelectionPath().getPath();
    Optional<PlanEntry> plan = path.length > 1 ? PlanTreeModel.entry(path[1]) : Optional.empty();
    Optional<PlanEntry> line = PlanTreeModel.entry(path[path.length - 1]);
    if (line.filter(chosen -> !chosen.view().isEmpty()).isPresent()) {
      site.show(line.get().view());
      return;
    }
    if (plan.isPresent() && line.isPresent()) {
      site.selection().change(now -> to(line.get(), inPlan(now, plan.get().key())));
    }
  }

  private Selected inPlan(Selected now, String plan) {
    if (now.plan().equals(plan)) {
      return now;
    }
    return site.snapshot().scorecards().stream()
        .filter(card -> card.plan().id().equals(plan))
        .reduce((earlier, later) -> later)
        .map(card -> now.withEdition(plan, card.edition().label()).withTheme(""))
        .orElse(now);
  }

  /** A theme or plan is looked at; a measure or priority is selected. */
  private static Selected to(PlanEntry line, Selected now) {
    return line.subject().map(now::withSubject).orElseGet(() -> now.withTheme(line.theme()));
  }

  private final class Remember implements TreeExpansionListener {
    @Override
    public void treeExpanded(TreeExpansionEvent event) {
      if (!updating) {
        key(event).ifPresent(expanded::add);
      }
    }

    @Override
    public void treeCollapsed(TreeExpansionEvent event) {
      if (!updating) {
        key(event).ifPresent(expanded::remove);
      }
    }

    private Optional<String> key(TreeExpansionEvent event) {
      return PlanTreeModel.entry(event.getPath().getLastPathComponent()).map(PlanEntry::key);
    }
  }

  private final class Typed implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent event) {
      update();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
      update();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
      update();
    }
  }

  /** A tree whose tool tips say the whole line and its status. */
  private static final class PlanTree extends JTree {
    private static final long serialVersionUID = 1L;

    PlanTree(PlanTreeModel model) {
      super(model);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
      // The whole row, not only its words.
      int row = getClosestRowForLocation(event.getX(), event.getY());
      Rectangle bounds = row < 0 ? null : getRowBounds(row);
      TreePath path =
          bounds == null || event.getY() >= bounds.y + bounds.height ? null : getPathForRow(row);
      return path == null
          ? null
          : PlanTreeModel.entry(path.getLastPathComponent())
              .map(line -> Tip.of(line.tip()))
              .orElse(null);
    }
  }

  private static final class LineRenderer extends DefaultTreeCellRenderer {
    private static final long serialVersionUID = 1L;

    /** A line longer than the view ends in dots instead of running out of it. */
    @Override
    public void paint(Graphics graphics) {
      JTree of = (JTree) SwingUtilities.getAncestorOfClass(JTree.class, this);
      if (of != null) {
        Rectangle visible = of.getVisibleRect();
        setSize(Math.min(getWidth(), visible.x + visible.width - getX()), getHeight());
      }
      super.paint(graphics);
    }

    @Override
    public Component getTreeCellRendererComponent(
        JTree tree,
        Object value,
        boolean selected,
        boolean expanded,
        boolean leaf,
        int row,
        boolean focused) {
      super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
      PlanTreeModel.entry(value)
          .ifPresent(
              entry -> {
                // A plan or theme that carries no status of its own has no mark.
                boolean bare = entry.subject().isEmpty() && entry.status() == Status.CONTEXT;
                setIcon(bare ? null : new StatusMark(entry.status()));
                if (!entry.view().isEmpty()) {
                  setIcon(new ViewMark());
                }
                setText(entry.text());
                setIconTextGap(7);
                getAccessibleContext().setAccessibleName(entry.spoken());
              });
      return this;
    }
  }
}
