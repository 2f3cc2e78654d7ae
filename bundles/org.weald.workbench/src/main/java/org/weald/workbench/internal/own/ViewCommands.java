package org.weald.workbench.internal.own;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.ViewDescription;

/** The views gone to and closed, and whose figures they show. */
public final class ViewCommands implements CommandGroup {
  private static final int KEYED_VIEWS = 9;

  /** What is done. */
  public interface Actions {
    /** The views there are, open or not. */
    List<ViewDescription> views();

    /** Opens a view where it is not open, and puts the keyboard into it. */
    void goTo(String viewId);

    /** Does something with the view that has the keyboard, once it is back from a menu. */
    void withKeyboard(Consumer<String> does);

    /** The same, or with the first that is seen where none has the keyboard. */
    void inSight(Consumer<String> does);

    void close(String viewId);

    /** Puts the keyboard into the view some steps on, in the order of their places. */
    void walk(int steps);

    /** Lets a view fill the window, or shows all again. */
    void fill(String viewId);

    boolean isFull();

    /** Lets a view be moved and sized with the keyboard. */
    void place(String viewId);
  }

  /** Whether figures held back from publication are shown. */
  public interface Officers {
    /** Shows all figures, those held back from publication too, or no longer. */
    void officers(boolean all);

    boolean isOfficers();
  }

  private final Actions actions;
  private final Officers officers;

  public ViewCommands(Actions actions, Officers officers) {
    this.actions = actions;
    this.officers = officers;
  }

  @Override
  public List<MenuCommand> commands() {
    List<MenuCommand> all = new ArrayList<>();
    int number = 1;
    for (ViewDescription view : actions.views()) {
      String key = number <= KEYED_VIEWS ? "menu shift " + number : "";
      all.add(
          CommandGroup.command(
              "view." + view.id(),
              view.title(),
              "View",
              100 + number,
              key,
              view.help(),
              () -> actions.goTo(view.id())));
      number++;
    }
    all.addAll(walking());
    all.add(close(() -> actions.withKeyboard(actions::close)));
    all.add(fill(() -> actions.inSight(actions::fill)));
    all.add(place(() -> actions.inSight(actions::place)));
    all.add(
        new MenuCommand(
            "weald.view.officers",
            "Officers’ view",
            "View",
            900,
            "",
            "Shows the figures that are held back from publication as well; not for publication",
            () -> State.chosen(officers.isOfficers()),
            () -> officers.officers(!officers.isOfficers())));
    return all;
  }

  private List<MenuCommand> walking() {
    return List.of(
        CommandGroup.command(
            "view.next",
            "Next view",
            "View",
            700,
            "ctrl F6",
            "Puts the keyboard into the next view, and after the last into the first",
            () -> actions.walk(1)),
        CommandGroup.command(
            "view.previous",
            "Previous view",
            "View",
            710,
            "ctrl shift F6",
            "Puts the keyboard into the view before, and before the first into the last",
            () -> actions.walk(-1)));
  }

  /** What can be done with one view, wherever the keyboard is. */
  public List<MenuCommand> about(String viewId) {
    return List.of(
        place(() -> actions.place(viewId)),
        fill(() -> actions.fill(viewId)),
        close(() -> actions.close(viewId)));
  }

  private static MenuCommand close(Runnable run) {
    return CommandGroup.command(
        "view.close",
        "Close this view",
        "View",
        800,
        "menu W",
        "Closes the view that has the keyboard; the View menu opens it again",
        run);
  }

  private MenuCommand fill(Runnable run) {
    return new MenuCommand(
        "weald.view.full",
        "Fill the window with this view",
        "View",
        810,
        "F11",
        "Shows the view that has the keyboard alone, and all views again; so does a double"
            + " click on its tab",
        () -> State.chosen(actions.isFull()),
        run);
  }

  private static MenuCommand place(Runnable run) {
    return CommandGroup.command(
        "view.place",
        "Move or size this view…",
        "View",
        820,
        "ctrl F7, ctrl F8",
        "Moves the view that has the keyboard with the arrow keys, and sizes it with Shift and"
            + " an arrow key; Enter leaves it there, Escape puts it back",
        run);
  }
}
