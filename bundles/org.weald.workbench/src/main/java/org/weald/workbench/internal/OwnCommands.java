package org.weald.workbench.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.weald.assess.Scorecard;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.Perspective;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;

/** What the window itself can be told to do, beside what its views and the command line offer. */
final class OwnCommands {
  private static final int KEYED_VIEWS = 9;
  private static final int MENU_PARTS = 3;

  /** What is done. */
  interface Actions {
    void refresh();

    void report();

    void importFigures();

    void close();

    /** Closes the view that has the keyboard. */
    void closeView();

    /** Shows all figures, those held back from publication too, or no longer. */
    void officers(boolean all);

    boolean isOfficers();

    /** What would be undone; empty where there is nothing. */
    Optional<String> undoable();

    /** What would be done again; empty where there is nothing. */
    Optional<String> redoable();

    void undo();

    void redo();

    void resetLayout();

    void goTo(String viewId);

    void edition(String plan, String edition);

    void choose(Perspective perspective);

    Perspective perspective();

    void find();

    void help();

    void keys();

    void settings(Settings settings);

    Settings settings();

    void openWorkspace();

    void newWorkspace();

    /** Makes a workspace from the figures of a file. */
    void startFromSpreadsheet();

    void open(Path workspace);

    /** Asks for what a command of the command line needs, and runs it in the console. */
    void run(String command);

    /** Why nothing can be done with files of a workspace; empty where it can. */
    Optional<String> whyNoFiles();
  }

  private final Actions actions;

  OwnCommands(Actions actions) {
    this.actions = actions;
  }

  /** All of them, as they are for what is shown now. */
  List<MenuCommand> all(
      Snapshot snapshot,
      Supplier<Selected> selected,
      List<ViewDescription> views,
      List<CommandShelf.Shelved> typed) {
    List<MenuCommand> all = new ArrayList<>(file());
    all.addAll(edit());
    all.addAll(editions(snapshot, selected));
    all.addAll(views(views));
    all.addAll(perspectives());
    all.addAll(window());
    all.addAll(help());
    typed.stream().flatMap(command -> typed(command).stream()).forEach(all::add);
    return all;
  }

  private List<MenuCommand> file() {
    Supplier<State> files = () -> State.unless(actions.whyNoFiles());
    List<MenuCommand> all = new ArrayList<>();
    all.add(
        command(
            "file.new",
            "New workspace…",
            "File",
            100,
            "menu N",
            "Makes a folder for figures, scripts and reports of your own",
            actions::newWorkspace));
    all.add(
        command(
            "file.open",
            "Open workspace…",
            "File",
            110,
            "menu O",
            "Opens another workspace in this window",
            actions::openWorkspace));
    all.add(
        command(
            "file.spreadsheet",
            "Start from a spreadsheet…",
            "File",
            105,
            "",
            "Makes a workspace and takes the figures of a spreadsheet, saved as CSV, into it",
            actions::startFromSpreadsheet));
    int order = 120;
    for (Path recent : actions.settings().recent()) {
      all.add(
          command(
              "file.recent." + recent,
              "Open " + recent.getFileName(),
              "File",
              order++,
              "",
              "Opens " + recent,
              () -> actions.open(recent)));
    }
    all.add(
        new MenuCommand(
            "weald.file.import",
            "Import figures…",
            "File",
            200,
            "menu I",
            "Takes the figures of a CSV file into the workspace",
            files,
            actions::importFigures));
    all.add(
        new MenuCommand(
            "weald.file.report",
            "Write the report of this edition…",
            "Publish",
            100,
            "menu R",
            "Writes the report of what is shown into the workspace's reports",
            files,
            actions::report));
    all.add(
        command(
            "file.refresh",
            "Refresh",
            "File",
            800,
            "F5",
            "Reads and judges everything again",
            actions::refresh));
    all.add(
        command("file.close", "Close", "File", 900, "menu Q", "Closes the window", actions::close));
    return all;
  }

  private List<MenuCommand> edit() {
    return List.of(
        new MenuCommand(
            "weald.edit.undo",
            "Undo" + actions.undoable().map(what -> ": " + what).orElse(""),
            "Edit",
            100,
            "menu Z",
            "Takes the last change back",
            () -> unless(actions.undoable(), "Nothing was changed in this window yet."),
            actions::undo),
        new MenuCommand(
            "weald.edit.redo",
            "Redo" + actions.redoable().map(what -> ": " + what).orElse(""),
            "Edit",
            110,
            "menu shift Z",
            "Does again what was undone last",
            () -> unless(actions.redoable(), "Nothing was undone."),
            actions::redo));
  }

  private static State unless(Optional<String> what, String why) {
    return State.unless(what.isPresent() ? Optional.empty() : Optional.of(why));
  }

  private List<MenuCommand> editions(Snapshot snapshot, Supplier<Selected> selected) {
    List<MenuCommand> all = new ArrayList<>();
    int order = 100;
    for (Scorecard card : snapshot.scorecards()) {
      String id = card.plan().id();
      String label = card.edition().label();
      all.add(
          new MenuCommand(
              "weald.plan.edition." + id + "." + label,
              card.plan().title() + ", " + label,
              "Plan",
              order,
              "",
              "",
              () ->
                  State.chosen(
                      id.equals(selected.get().plan()) && label.equals(selected.get().edition())),
              () -> actions.edition(id, label)));
      // However many there are, they stand together.
      order = Math.min(order + 1, 199);
    }
    if (snapshot.scorecards().size() > 1) {
      all.add(
          command(
              "plan.next",
              "Next edition",
              "Plan",
              200,
              "menu E",
              "Shows the next edition, and after the last of a plan the next plan",
              () -> next(snapshot, selected.get())));
    }
    return all;
  }

  private void next(Snapshot snapshot, Selected selected) {
    List<Scorecard> cards = snapshot.scorecards();
    snapshot
        .scorecard(selected)
        .map(card -> cards.get((cards.indexOf(card) + 1) % cards.size()))
        .ifPresent(card -> actions.edition(card.plan().id(), card.edition().label()));
  }

  private List<MenuCommand> views(List<ViewDescription> views) {
    List<MenuCommand> all = new ArrayList<>();
    int number = 1;
    for (ViewDescription view : views) {
      String key = number <= KEYED_VIEWS ? "menu shift " + number : "";
      all.add(
          command(
              "view." + view.id(),
              view.title(),
              "View",
              100 + number,
              key,
              view.help(),
              () -> actions.goTo(view.id())));
      number++;
    }
    all.add(
        command(
            "view.close",
            "Close this view",
            "View",
            800,
            "menu W",
            "Closes the view that has the keyboard; the View menu opens it again",
            actions::closeView));
    all.add(
        new MenuCommand(
            "weald.view.officers",
            "Officers’ view",
            "View",
            900,
            "",
            "Shows the figures that are held back from publication as well; not for publication",
            () -> State.chosen(actions.isOfficers()),
            () -> actions.officers(!actions.isOfficers())));
    return all;
  }

  /** The perspectives alone, for the tool bar. */
  List<MenuCommand> perspectives() {
    List<MenuCommand> all = new ArrayList<>();
    int number = 1;
    for (Perspective perspective : Perspective.values()) {
      all.add(
          new MenuCommand(
              "weald.perspective." + perspective.code(),
              perspective.title(),
              "Window",
              100 + number,
              "menu alt " + number,
              "Shows the views of this perspective, as you left them",
              () -> State.chosen(actions.perspective() == perspective),
              () -> actions.choose(perspective)));
      number++;
    }
    return all;
  }

  private List<MenuCommand> window() {
    List<MenuCommand> all = new ArrayList<>();
    all.add(
        command(
            "window.reset",
            "Put views back in place",
            "Window",
            200,
            "",
            "Puts every view of this perspective back to where it stood at first",
            actions::resetLayout));
    all.add(
        command(
            "window.find",
            "Find anything",
            "Window",
            210,
            "menu 3",
            "Finds views, commands, measures, areas, scripts and settings",
            actions::find));
    for (Settings.Tone tone : Settings.Tone.values()) {
      all.add(
          new MenuCommand(
              "weald.look." + tone,
              tone == Settings.Tone.LIGHT ? "Light look" : "Dark look",
              "Window",
              300 + tone.ordinal(),
              "",
              "Opens the window anew in this look",
              () -> State.chosen(actions.settings().tone() == tone),
              () -> actions.settings(actions.settings().withTone(tone))));
    }
    int order = 400;
    for (int percent : Settings.PERCENTS) {
      all.add(
          new MenuCommand(
              "weald.text." + percent,
              "Text at " + percent + " %",
              "Window",
              order++,
              "",
              "Opens the window anew with text of this size",
              () -> State.chosen(actions.settings().percent() == percent),
              () -> actions.settings(actions.settings().withPercent(percent))));
    }
    return all;
  }

  private List<MenuCommand> help() {
    return List.of(
        command(
            "help.here",
            "Help on this view",
            "Help",
            100,
            "F1",
            "Says what the view that has the keyboard shows, and what can be done there",
            actions::help),
        command("help.keys", "Keys", "Help", 110, "shift F1", "Lists all keys", actions::keys));
  }

  private Optional<MenuCommand> typed(CommandShelf.Shelved command) {
    String[] parts = command.menu().split("/", MENU_PARTS);
    if (parts.length < MENU_PARTS || !parts[1].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return Optional.of(
        new MenuCommand(
            "weald.command." + command.name(),
            parts[2],
            parts[0],
            Integer.parseInt(parts[1]),
            "",
            "The command \"weald " + command.name() + "\"",
            () -> actions.run(command.name())));
  }

  private static MenuCommand command(
      String id, String title, String menu, int order, String key, String help, Runnable run) {
    return new MenuCommand("weald." + id, title, menu, order, key, help, run);
  }
}
