package org.weald.workbench.views.internal;

import java.util.Optional;
import javax.swing.JButton;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;

/** What a button of a view does, for a right click and for whoever looks for it by name. */
public final class ButtonCommand {
  private ButtonCommand() {}

  /**
   * A command that presses a button; it stands in no menu of the window.
   *
   * @param title says of itself what the button says in its place: "Rename the script…"
   */
  public static MenuCommand of(String id, String title, JButton button) {
    return new MenuCommand(
        id,
        title,
        "",
        0,
        "",
        button.getToolTipText(),
        () ->
            State.unless(
                button.isEnabled()
                    ? Optional.empty()
                    : Optional.of("This cannot be done with what is chosen.")),
        button::doClick);
  }
}
