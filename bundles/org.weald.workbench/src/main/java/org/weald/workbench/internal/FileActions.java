package org.weald.workbench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.weald.workbench.Selection;
import org.weald.workbench.internal.own.FileCommands;

/** What the File menu does in this window. Event thread only. */
final class FileActions implements FileCommands.Actions {
  private final WorkspaceDoors doors;
  private final Optional<FileTasks> tasks;
  private final ShownPlan plan;
  private final Selection selection;
  private final KeptSettings settings;
  private final Consumer<OpenWindow.Next> leave;

  /**
   * On one window.
   *
   * @param tasks what is done with the open workspace; empty where there is none
   * @param leave closes the window, for what comes next
   */
  FileActions(
      WorkspaceDoors doors,
      Optional<FileTasks> tasks,
      ShownPlan plan,
      Selection selection,
      KeptSettings settings,
      Consumer<OpenWindow.Next> leave) {
    this.doors = doors;
    this.tasks = tasks;
    this.plan = plan;
    this.selection = selection;
    this.settings = settings;
    this.leave = leave;
  }

  @Override
  public void openWorkspace() {
    doors.existing();
  }

  @Override
  public void newWorkspace() {
    doors.anew();
  }

  @Override
  public void startFromSpreadsheet() {
    doors.spreadsheet();
  }

  @Override
  public void open(Path workspace) {
    doors.open(workspace);
  }

  @Override
  public void closeWorkspace() {
    doors.without();
  }

  @Override
  public Optional<String> whyNoneToClose() {
    return tasks.isPresent() ? Optional.empty() : Optional.of("No workspace is open.");
  }

  @Override
  public List<Path> recent() {
    return settings.now().recent();
  }

  @Override
  public void importFigures() {
    tasks.ifPresent(FileTasks::importFigures);
  }

  @Override
  public void report() {
    tasks.ifPresent(there -> there.report(selection.now(), plan.isOfficers()));
  }

  @Override
  public Optional<String> whyNoFiles() {
    return tasks.isPresent()
        ? Optional.empty()
        : Optional.of(
            "This needs a workspace, which keeps figures and reports of your own: make one with"
                + " File, New workspace, or open one.");
  }

  @Override
  public void refresh() {
    plan.request();
  }

  @Override
  public void close() {
    leave.accept(OpenWindow.Next.CLOSE);
  }
}
