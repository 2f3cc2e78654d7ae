package org.weald.workbench.internal.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;

/** Workspaces opened and made, figures taken in, reports written, the window closed. */
public final class FileCommands implements CommandGroup {

  /** What is done. */
  public interface Actions {
    void openWorkspace();

    void newWorkspace();

    /** Makes a workspace from the figures of a file. */
    void startFromSpreadsheet();

    void open(Path workspace);

    /** Goes on without the workspace. */
    void closeWorkspace();

    /** Why there is none to close; empty where there is. */
    Optional<String> whyNoneToClose();

    /** The folders of workspaces that were open lately, the latest first. */
    List<Path> recent();

    void importFigures();

    void report();

    /** Why nothing can be done with files of a workspace; empty where it can. */
    Optional<String> whyNoFiles();

    void refresh();

    void close();
  }

  private final Actions actions;

  public FileCommands(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<MenuCommand> commands() {
    List<MenuCommand> all = new ArrayList<>(workspaces());
    all.addAll(recent());
    all.addAll(figures());
    all.add(
        CommandGroup.command(
            "file.refresh",
            "Refresh",
            "File",
            800,
            "F5",
            "Reads and judges everything again",
            actions::refresh));
    all.add(
        CommandGroup.command(
            "file.close", "Close", "File", 900, "menu Q", "Closes the window", actions::close));
    return all;
  }

  private List<MenuCommand> workspaces() {
    return List.of(
        CommandGroup.command(
            "file.new",
            "New workspace…",
            "File",
            100,
            "menu N",
            "Makes a folder for figures, scripts and reports of your own",
            actions::newWorkspace),
        CommandGroup.command(
            "file.open",
            "Open workspace…",
            "File",
            110,
            "menu O",
            "Opens another workspace in this window",
            actions::openWorkspace),
        new MenuCommand(
            "weald.file.without",
            "Close workspace",
            "File",
            130,
            "",
            "Goes on with the sample plan; the window opens without a workspace next time, too",
            () -> State.unless(actions.whyNoneToClose()),
            actions::closeWorkspace),
        CommandGroup.command(
            "file.spreadsheet",
            "Start from a spreadsheet…",
            "File",
            105,
            "",
            "Looks into a spreadsheet, Excel or CSV, and makes a workspace of its figures",
            actions::startFromSpreadsheet));
  }

  private List<MenuCommand> recent() {
    List<MenuCommand> all = new ArrayList<>();
    int order = 120;
    for (Path recent : actions.recent()) {
      all.add(
          CommandGroup.command(
              "file.recent." + recent,
              "Open " + recent.getFileName(),
              "File",
              order++,
              "",
              "Opens " + recent,
              () -> actions.open(recent)));
    }
    return all;
  }

  private List<MenuCommand> figures() {
    Supplier<State> files = () -> State.unless(actions.whyNoFiles());
    return List.of(
        new MenuCommand(
            "weald.file.import",
            "Import figures…",
            "File",
            200,
            "menu I",
            "Looks into a sheet of figures and takes them into the workspace",
            files,
            actions::importFigures),
        new MenuCommand(
            "weald.file.report",
            "Write the report of this edition…",
            "Publish",
            100,
            "menu R",
            "Writes the report of what is shown into the workspace's reports",
            files,
            actions::report));
  }
}
