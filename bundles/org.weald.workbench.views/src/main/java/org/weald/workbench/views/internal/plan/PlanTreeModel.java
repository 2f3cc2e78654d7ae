package org.weald.workbench.views.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import org.weald.workbench.views.internal.Differences;

/** The plan's tree as Swing asks for it; a change touches the lines that differ and no other. */
public final class PlanTreeModel extends DefaultTreeModel {
  private static final long serialVersionUID = 1L;

  /** Empty, with a root that is not shown. */
  PlanTreeModel() {
    super(new DefaultMutableTreeNode());
  }

  /** Shows other lines. */
  void update(List<PlanEntry.Branch> lines) {
    update((DefaultMutableTreeNode) getRoot(), lines);
  }

  private void update(DefaultMutableTreeNode parent, List<PlanEntry.Branch> wanted) {
    List<PlanEntry> current = new ArrayList<>();
    for (int i = 0; i < parent.getChildCount(); i++) {
      current.add(entry(parent.getChildAt(i)).orElseThrow());
    }
    Differences.apply(
        current,
        wanted.stream().map(PlanEntry.Branch::entry).toList(),
        PlanEntry::key,
        new Children(parent));
    for (int i = 0; i < wanted.size(); i++) {
      update((DefaultMutableTreeNode) parent.getChildAt(i), wanted.get(i).children());
    }
  }

  /** The line of a node; empty for the root. */
  public static Optional<PlanEntry> entry(Object node) {
    return node instanceof DefaultMutableTreeNode line
            && line.getUserObject() instanceof PlanEntry entry
        ? Optional.of(entry)
        : Optional.empty();
  }

  /** Where a line is, by its key. */
  Optional<TreePath> path(String key) {
    var nodes = ((DefaultMutableTreeNode) getRoot()).preorderEnumeration();
    while (nodes.hasMoreElements()) {
      DefaultMutableTreeNode node = (DefaultMutableTreeNode) nodes.nextElement();
      if (entry(node).filter(entry -> entry.key().equals(key)).isPresent()) {
        return Optional.of(new TreePath(node.getPath()));
      }
    }
    return Optional.empty();
  }

  private final class Children implements Differences.Shown<PlanEntry> {
    private final DefaultMutableTreeNode parent;

    private Children(DefaultMutableTreeNode parent) {
      this.parent = parent;
    }

    @Override
    public void removed(int index) {
      removeNodeFromParent((DefaultMutableTreeNode) parent.getChildAt(index));
    }

    @Override
    public void inserted(int index, PlanEntry entry) {
      insertNodeInto(new DefaultMutableTreeNode(entry), parent, index);
    }

    @Override
    public void changed(int index, PlanEntry entry) {
      DefaultMutableTreeNode node = (DefaultMutableTreeNode) parent.getChildAt(index);
      node.setUserObject(entry);
      nodeChanged(node);
    }
  }
}
