package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.JToolBar;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Tip;

/** The scripts there are, by what they are for; Enter opens one in the editor. */
final class ScriptsView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final JTree tree = new JTree(new DefaultMutableTreeNode());
  private final JTextField filter = new JTextField();
  private final JButton copy =
      button("Copy…", "Copies the script into the workspace, to change it");
  private final JButton rename = button("Rename…", "Gives the script another name (F2)");
  private final JButton delete =
      button("Delete…", "Deletes the script from the workspace (Delete)");
  private final JButton make = button("New…", "Begins a script of your own from a template");

  ScriptsView(ViewSite site, Benches benches) {
    super(new BorderLayout());
    this.bench = benches.of(site);
    setBackground(Look.paper());
    add(top(), BorderLayout.NORTH);
    setUpTree();
    JScrollPane scroll = new JScrollPane(tree);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    add(scroll, BorderLayout.CENTER);
    Bench.Listener listener =
        new Bench.Listener() {
          @Override
          public void listed() {
            showScripts();
          }
        };
    bench.add(listener);
    site.onClose(() -> bench.remove(listener));
    showScripts();
  }

  private static JButton button(String text, String tip) {
    JButton button = new JButton(text);
    button.setToolTipText(tip);
    button.putClientProperty("JButton.buttonType", "toolBarButton");
    return button;
  }

  private JPanel top() {
    JToolBar bar = new JToolBar();
    bar.setFloatable(false);
    bar.setOpaque(false);
    bar.getAccessibleContext().setAccessibleName("What can be done with scripts");
    make.addActionListener(event -> ScriptDialogs.make(this, bench));
    copy.addActionListener(event -> chosen().ifPresent(it -> ScriptDialogs.copy(this, bench, it)));
    rename.addActionListener(event -> own().ifPresent(it -> ScriptDialogs.rename(this, bench, it)));
    delete.addActionListener(event -> own().ifPresent(it -> ScriptDialogs.delete(this, bench, it)));
    bar.add(make);
    bar.add(copy);
    bar.add(rename);
    bar.add(delete);
    bar.add(Box.createHorizontalGlue());
    filter.putClientProperty("JTextField.placeholderText", "Filter");
    filter.putClientProperty("JTextField.showClearButton", true);
    filter.getAccessibleContext().setAccessibleName("Filter scripts");
    filter
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                showScripts();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                showScripts();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {}
            });
    JPanel top = new JPanel(new BorderLayout(0, Look.scale(4)));
    top.setOpaque(false);
    int gap = Look.scale(6);
    top.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    top.add(bar, BorderLayout.NORTH);
    top.add(filter, BorderLayout.SOUTH);
    return top;
  }

  private void setUpTree() {
    tree.setRootVisible(false);
    tree.setShowsRootHandles(true);
    tree.setBackground(Look.paper());
    tree.setRowHeight(Look.scale(26));
    tree.setCellRenderer(new Cell());
    tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
    tree.getAccessibleContext().setAccessibleName("Scripts");
    tree.setToggleClickCount(0);
    javax.swing.ToolTipManager.sharedInstance().registerComponent(tree);
    tree.addTreeSelectionListener(event -> enableButtons());
    on("ENTER", () -> chosen().ifPresent(bench::show));
    on("F2", () -> own().ifPresent(it -> ScriptDialogs.rename(this, bench, it)));
    on("DELETE", () -> own().ifPresent(it -> ScriptDialogs.delete(this, bench, it)));
    tree.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            popup(event);
          }

          @Override
          public void mouseReleased(MouseEvent event) {
            popup(event);
          }

          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              chosen().ifPresent(bench::show);
            }
          }
        });
    enableButtons();
  }

  private void popup(MouseEvent event) {
    if (!event.isPopupTrigger()) {
      return;
    }
    tree.setSelectionRow(tree.getClosestRowForLocation(event.getX(), event.getY()));
    JPopupMenu menu = new JPopupMenu();
    chosen()
        .ifPresent(
            script -> {
              menu.add("Open").addActionListener(it -> bench.show(script));
              menu.add("Run…").addActionListener(it -> ScriptMenu.run(this, bench, script));
              for (JButton button : List.of(copy, rename, delete)) {
                menu.add(button.getText()).addActionListener(it -> button.doClick());
                menu.getComponent(menu.getComponentCount() - 1).setEnabled(button.isEnabled());
              }
              menu.show(tree, event.getX(), event.getY());
            });
  }

  private void on(String key, Runnable what) {
    tree.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    tree.getActionMap()
        .put(
            key,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                what.run();
              }
            });
  }

  private Optional<Listed> chosen() {
    return Optional.ofNullable(tree.getSelectionPath())
        .map(TreePath::getLastPathComponent)
        .flatMap(ScriptsView::listed);
  }

  private Optional<Listed> own() {
    return chosen().filter(Listed::own);
  }

  private static Optional<Listed> listed(Object node) {
    return node instanceof DefaultMutableTreeNode line && line.getUserObject() instanceof Line shown
        ? Optional.of(shown.script())
        : Optional.empty();
  }

  private void enableButtons() {
    Optional<String> whyNot = bench.whyNoWriting();
    make.setEnabled(whyNot.isEmpty());
    whyNot.ifPresent(make::setToolTipText);
    copy.setEnabled(whyNot.isEmpty() && chosen().filter(Listed::written).isPresent());
    rename.setEnabled(own().isPresent());
    delete.setEnabled(own().isPresent());
  }

  /** A line; what it says is what is heard. */
  private record Line(Listed script) {
    @Override
    public String toString() {
      return script.name()
          + ", "
          + script.origin()
          + (script.hidden() ? ", hidden by yours" : "")
          + (script.problems().isEmpty() ? "" : ", cannot be run");
    }
  }

  private void showScripts() {
    Optional<String> before = chosen().map(Listed::key);
    String wanted = filter.getText().strip().toLowerCase(Locale.UK);
    DefaultMutableTreeNode root = new DefaultMutableTreeNode();
    DefaultMutableTreeNode select = null;
    for (Sort sort : Sort.values()) {
      List<Listed> some =
          bench.scripts().stream()
              .filter(it -> it.sort() == sort)
              .filter(it -> (it.name() + " " + it.id()).toLowerCase(Locale.UK).contains(wanted))
              .toList();
      DefaultMutableTreeNode group =
          new DefaultMutableTreeNode(sort.word() + "s (" + some.size() + ")");
      for (Listed script : some) {
        DefaultMutableTreeNode node = new DefaultMutableTreeNode(new Line(script));
        group.add(node);
        if (before.filter(script.key()::equals).isPresent()) {
          select = node;
        }
      }
      if (!some.isEmpty()) {
        root.add(group);
      }
    }
    tree.setModel(new DefaultTreeModel(root));
    for (int row = 0; row < tree.getRowCount(); row++) {
      tree.expandRow(row);
    }
    if (select != null) {
      tree.setSelectionPath(new TreePath(select.getPath()));
    }
    enableButtons();
  }

  private static final class Cell extends DefaultTreeCellRenderer {
    private static final long serialVersionUID = 1L;

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
      setIcon(null);
      setToolTipText(null);
      setFont(Look.text(1, listed(value).isEmpty()));
      listed(value).ifPresent(this::show);
      return this;
    }

    private void show(Listed script) {
      String soft = String.format("#%06x", Look.soft().getRGB() & 0xffffff);
      setText(
          "<html>"
              + escaped(script.name())
              + "&nbsp; <font color=\""
              + soft
              + "\">"
              + escaped(script.hidden() ? script.origin() + ", hidden" : script.origin())
              + "</font>");
      if (!script.problems().isEmpty()) {
        setIcon(new StatusMark(Status.RED));
      }
      String why =
          script.problems().stream().findFirst().map(Problem::sentence).orElse(script.help());
      setToolTipText(Tip.of(script.id() + ", " + script.how() + ". " + why));
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }
  }
}
