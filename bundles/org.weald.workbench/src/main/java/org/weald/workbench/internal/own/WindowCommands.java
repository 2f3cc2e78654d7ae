package org.weald.workbench.internal.own;

import java.util.ArrayList;
import java.util.List;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.Tone;

/** How the window looks and where its views stand. */
public final class WindowCommands implements CommandGroup {

  /** What is done. */
  public interface Actions {
    void resetLayout();

    void find();

    Settings settings();

    /** Takes other settings, in a window opened anew. */
    void settings(Settings other);
  }

  private final Actions actions;

  public WindowCommands(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<MenuCommand> commands() {
    List<MenuCommand> all = new ArrayList<>();
    all.add(
        CommandGroup.command(
            "window.reset",
            "Put views back in place",
            "Window",
            200,
            "",
            "Puts every view of this perspective back to where it stood at first",
            actions::resetLayout));
    all.add(
        CommandGroup.command(
            "window.find",
            "Find anything",
            "Window",
            210,
            "menu 3",
            "Finds views, commands, measures, areas, scripts and settings",
            actions::find));
    all.addAll(looks());
    all.addAll(sizes());
    return all;
  }

  private List<MenuCommand> looks() {
    List<MenuCommand> all = new ArrayList<>();
    for (Tone tone : List.of(Tone.LIGHT, Tone.DARK)) {
      all.add(
          new MenuCommand(
              "weald.look." + tone,
              tone.title(),
              "Window",
              300 + tone.ordinal(),
              "",
              "Opens the window anew in this look",
              () -> State.chosen(actions.settings().tone() == tone),
              () -> actions.settings(actions.settings().withTone(tone))));
    }
    return all;
  }

  private List<MenuCommand> sizes() {
    List<MenuCommand> all = new ArrayList<>();
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
}
