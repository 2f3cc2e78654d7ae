package org.weald.workbench.views.internal.work;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import org.weald.model.Checked;
import org.weald.model.Ids;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.spi.PluginShelf;
import org.weald.spi.PluginShelf.Plugin;
import org.weald.spi.PluginShelf.State;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Bar;
import org.weald.workbench.views.internal.ButtonCommand;
import org.weald.workbench.views.internal.Tip;
import org.weald.workbench.views.internal.grid.Column;
import org.weald.workbench.views.internal.grid.Grid;

/** The plug-ins there are; they can be started and stopped. */
final class PluginsView extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ViewSite site;
  private final transient PluginShelf plugins;
  private final JButton start = new JButton("Start");
  private final JButton stop = new JButton("Stop…");
  private final Bar bar = new Bar("What can be done with plug-ins");
  private final Grid<Plugin> grid =
      new Grid<>(
          "Plug-ins",
          List.of(
              Column.of("Plug-in", 280, Plugin::title).foremost(120),
              Column.of("Version", 100, Plugin::version).fitted(),
              Column.of("State", 140, (Plugin it) -> capital(it.state().words()))
                  .fitted()
                  .marked(PluginsView::mark),
              Column.of("Brings", 330, Plugin::brings),
              Column.of("Why not running, or not whole", 330, Plugin::why).whenFilled(),
              Column.of("Id", 220, Plugin::id)));

  PluginsView(ViewSite site, PluginShelf plugins) {
    super(new BorderLayout());
    this.site = site;
    this.plugins = plugins;
    setBackground(Look.paper());
    grid.single();
    grid.getSelectionModel().addListSelectionListener(event -> enableButtons());
    bar.add(
            start,
            "Starts the chosen plug-in; what it brings is there again",
            () -> grid.one().ifPresent(this::start))
        .add(
            stop,
            "Stops the chosen plug-in; what it brings leaves",
            () -> grid.one().ifPresent(this::stop));
    add(bar, BorderLayout.NORTH);
    add(grid.scrolled(), BorderLayout.CENTER);
    site.offer(ButtonCommand.of("weald.plugins.start", "Start the plug-in", start));
    site.offer(ButtonCommand.of("weald.plugins.stop", "Stop the plug-in…", stop));
    site.onSnapshot(snapshot -> look());
    enableButtons();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }

  private static Status mark(Plugin plugin) {
    return switch (plugin.state()) {
      case RUNNING, OF_WORKSPACE -> Status.GREEN;
      case REFUSED, CANNOT_START -> Status.RED;
      case STOPPED, CHANGING, REPLACED -> Status.CONTEXT;
    };
  }

  private void enableButtons() {
    start.setEnabled(
        grid.one()
            .filter(it -> it.state() == State.STOPPED || it.state() == State.CANNOT_START)
            .isPresent());
    stop.setEnabled(
        grid.one()
            .filter(it -> it.state() == State.RUNNING || it.state() == State.REFUSED)
            .isPresent());
  }

  private void look() {
    site.jobs()
        .run(
            "Looking at the plug-ins",
            progress -> plugins.list(site.workspace().map(opened -> opened.folder())),
            found -> {
              grid.update(found, it -> it.id() + " " + (it.state() == State.OF_WORKSPACE));
              long running = found.stream().filter(it -> it.state() == State.RUNNING).count();
              bar.say(running + " of " + found.size() + " running");
              enableButtons();
            });
  }

  private void start(Plugin plugin) {
    site.jobs()
        .run("Starting " + plugin.title(), progress -> plugins.start(plugin.id()), this::ended);
  }

  /** What leaves is said first. */
  private void stop(Plugin plugin) {
    String open =
        site.views().stream()
            .filter(view -> Ids.plugin(view.theme()).equals(plugin.id()))
            .map(view -> view.title())
            .reduce((one, other) -> one + ", " + other)
            .map(views -> " The views that leave: " + views + ".")
            .orElse("");
    String question =
        "Stop \""
            + plugin.title()
            + "\"? "
            + (plugin.brings().isEmpty()
                ? "It brings nothing now."
                : "What it brings leaves: " + plugin.brings() + ".")
            + open
            + " All of it is back where it stood when the plug-in is started again, at the latest"
            + " with the next start of Weald.";
    String[] answers = {"Stop", "Leave it running"};
    int answer =
        JOptionPane.showOptionDialog(
            this,
            Tip.of(question),
            "Stop a plug-in",
            JOptionPane.YES_NO_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            answers,
            answers[1]);
    if (answer == 0) {
      site.jobs()
          .run("Stopping " + plugin.title(), progress -> plugins.stop(plugin.id()), this::ended);
    }
  }

  private void ended(Checked<String> id) {
    List<Problem> problems = id.problems();
    if (!problems.isEmpty()) {
      JOptionPane.showMessageDialog(
          this, Tip.of(problems.get(0).sentence()), "Plug-ins", JOptionPane.INFORMATION_MESSAGE);
    }
    look();
  }
}
