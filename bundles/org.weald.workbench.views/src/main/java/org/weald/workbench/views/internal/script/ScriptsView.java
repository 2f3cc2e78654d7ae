package org.weald.workbench.views.internal.script;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreePath;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.spi.ScriptDesk.Listed;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.StatusMark;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Bar;
import org.weald.workbench.views.internal.ButtonCommand;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.LineCell;
import org.weald.workbench.views.internal.LineTree;
import org.weald.workbench.views.internal.SearchField;

/** The scripts there are, by what they are for; Enter opens one in the editor. */
final class ScriptsView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Bench bench;
  private final LineTree tree =
      new LineTree("Scripts", new DefaultTreeModel(new DefaultMutableTreeNode()), ScriptsView::tip);
  private final SearchField filter =
      new SearchField(
          "Filter scripts", "Filter", "Words of the name; the down key goes to the list");
  private final JButton copy = new JButton("Copy…");
  private final JButton rename = new JButton("Rename…");
  private final JButton delete = new JButton("Delete…");
  private final JButton make = new JButton("New…");

  ScriptsView(ViewSite site, Benches benches) {
    super(new BorderLayout());
    this.bench = benches.of(site);
    setBackground(Look.paper());
    add(top(), BorderLayout.NORTH);
    setUpTree();
    offers(site);
    add(tree.scrolled(), BorderLayout.CENTER);
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

  private JPanel top() {
    Bar bar =
        new Bar("What can be done with scripts")
            .add(
                make,
                "Begins a script of your own from a template",
                () -> ScriptDialogs.make(this, bench))
            .add(
                copy,
                "Copies the script into the workspace, to change it",
                () -> chosen().ifPresent(it -> ScriptDialogs.copy(this, bench, it)))
            .add(rename, "Gives the script another name (F2)", this::rename)
            .add(delete, "Deletes the script from the workspace (Delete)", this::delete);
    filter.narrows(this::showScripts).above(tree);
    JPanel top = new JPanel(new BorderLayout(0, Look.scale(4)));
    top.setOpaque(false);
    int gap = Look.scale(6);
    top.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    top.add(bar, BorderLayout.NORTH);
    top.add(filter, BorderLayout.SOUTH);
    return top;
  }

  private void rename() {
    own().ifPresent(it -> ScriptDialogs.rename(this, bench, it));
  }

  private void delete() {
    own().ifPresent(it -> ScriptDialogs.delete(this, bench, it));
  }

  private void setUpTree() {
    tree.setCellRenderer(new Cell());
    tree.setToggleClickCount(0);
    tree.addTreeSelectionListener(event -> enableButtons());
    Keyed.key(tree, WHEN_FOCUSED, "ENTER", () -> chosen().ifPresent(bench::show));
    Keyed.key(tree, WHEN_FOCUSED, "F2", this::rename);
    Keyed.key(tree, WHEN_FOCUSED, "DELETE", this::delete);
    tree.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              chosen().ifPresent(bench::show);
            }
          }
        });
    enableButtons();
  }

  /** What can be done with the chosen script, for a right click and for whoever looks for it. */
  private void offers(ViewSite site) {
    offer(site, "open", "Open the script", "Shows it in the editor (Enter)", bench::show);
    offer(
        site,
        "start",
        "Run the script…",
        "Asks for what it needs and runs it",
        script -> ScriptMenu.run(this, bench, script));
    site.offer(ButtonCommand.of("weald.scripts.copy", "Copy the script…", copy));
    site.offer(ButtonCommand.of("weald.scripts.rename", "Rename the script…", rename));
    site.offer(ButtonCommand.of("weald.scripts.delete", "Delete the script…", delete));
  }

  private void offer(ViewSite site, String id, String title, String help, Consumer<Listed> does) {
    site.offer(
        new MenuCommand(
            "weald.scripts." + id,
            title,
            "",
            0,
            "",
            help,
            () ->
                MenuCommand.State.unless(
                    chosen().isPresent()
                        ? Optional.empty()
                        : Optional.of("Choose a script in the view Scripts first.")),
            () -> chosen().ifPresent(does)));
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
    tree.expandAll();
    if (select != null) {
      tree.setSelectionPath(new TreePath(select.getPath()));
    }
    enableButtons();
  }

  private static String tip(Object node) {
    return listed(node)
        .map(
            script ->
                script.id()
                    + ", "
                    + script.how()
                    + ". "
                    + script.problems().stream()
                        .findFirst()
                        .map(Problem::sentence)
                        .orElse(script.help()))
        .orElse("");
  }

  private static final class Cell extends LineCell {
    private static final long serialVersionUID = 1L;

    @Override
    protected void show(Object line) {
      setIcon(null);
      setFont(Look.text(1, listed(line).isEmpty()));
      listed(line).ifPresent(this::show);
    }

    private void show(Listed script) {
      boolean told = script.own() || script.hidden();
      setText(
          script.name()
              + (told ? "  ·  " + script.origin() : "")
              + (script.hidden() ? ", hidden by yours" : ""));
      if (!script.problems().isEmpty()) {
        setIcon(new StatusMark(Status.RED));
      }
    }
  }
}
