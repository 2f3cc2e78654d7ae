package org.weald.workbench.views.internal.plan;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.MouseEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.event.TreeExpansionEvent;
import javax.swing.event.TreeExpansionListener;
import javax.swing.event.TreeSelectionEvent;
import javax.swing.tree.TreePath;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.LineCell;
import org.weald.workbench.views.internal.LineTree;
import org.weald.workbench.views.internal.SearchField;

/** The plan at the left: edition, filter, and the tree with a status mark on every line. */
final class PlanExplorer extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ViewSite site;
  private final PlanTreeModel model = new PlanTreeModel();
  private final LineTree tree = new LineTree("Plan", model, PlanExplorer::tip);
  private final SearchField filter =
      new SearchField(
          "Filter the plan",
          "Filter: words or status:red",
          "Words to be found, or status:red, status:missing … (Ctrl+F)");

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
    add(tree.scrolled(), BorderLayout.CENTER);
    tree.setToggleClickCount(2);
    tree.setCellRenderer(new Line());
    tree.addTreeSelectionListener(this::chosen);
    tree.addTreeExpansionListener(new Remember());
    Keyed.key(tree, WHEN_FOCUSED, "ENTER", this::enter);
    filter.narrows(this::update).above(this::intoTree);
    Keyed.key(filter, WHEN_FOCUSED, "ESCAPE", this::clearFilter);
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  /** The key is the window's: behind other views the plan hears of none. */
  @Override
  public void addNotify() {
    super.addNotify();
    Keyed.key(getRootPane(), WHEN_IN_FOCUSED_WINDOW, "ctrl F", this::focusFilter);
  }

  @Override
  public void removeNotify() {
    getRootPane().getInputMap(WHEN_IN_FOCUSED_WINDOW).remove(KeyStroke.getKeyStroke("ctrl F"));
    getRootPane().getActionMap().remove("ctrl F");
    super.removeNotify();
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
      tree.absence(asked.all() ? "" : "Nothing in this edition is so.");
      if (asked.all()) {
        expandRemembered();
      } else {
        tree.expandAll();
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
    tree.choose(line);
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
      // Whoever only walks by is not led away from the tree; Enter goes there.
      if (!hasOthersBehind() || EventQueue.getCurrentEvent() instanceof MouseEvent) {
        site.show(line.get().view());
      }
      return;
    }
    if (plan.isPresent() && line.isPresent()) {
      site.selection().change(now -> to(line.get(), inPlan(now, plan.get().key())));
    }
  }

  /** Whether a view that is shown may cover this one. */
  private boolean hasOthersBehind() {
    return SwingUtilities.getAncestorOfClass(JTabbedPane.class, this) instanceof JTabbedPane tabs
        && tabs.getTabCount() > 1;
  }

  /** Enter goes to a view, and opens and closes any other line. */
  private void enter() {
    TreePath path = tree.getSelectionPath();
    if (path != null) {
      PlanTreeModel.entry(path.getLastPathComponent())
          .map(PlanEntry::view)
          .filter(view -> !view.isEmpty())
          .ifPresentOrElse(site::show, () -> toggle(path));
    }
  }

  private void toggle(TreePath path) {
    if (tree.isExpanded(path)) {
      tree.collapsePath(path);
    } else {
      tree.expandPath(path);
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

  private static String tip(Object node) {
    return PlanTreeModel.entry(node).map(PlanEntry::tip).orElse("");
  }

  private static final class Line extends LineCell {
    private static final long serialVersionUID = 1L;

    @Override
    protected void show(Object line) {
      PlanTreeModel.entry(line).ifPresent(this::show);
    }

    private void show(PlanEntry entry) {
      // A plan or theme that carries no status of its own has no mark.
      boolean bare = entry.subject().isEmpty() && entry.status() == Status.CONTEXT;
      setIcon(bare ? null : new StatusMark(entry.status()));
      if (!entry.view().isEmpty()) {
        setIcon(new ViewMark());
      }
      setText(entry.text());
      getAccessibleContext().setAccessibleName(entry.spoken());
    }
  }
}
