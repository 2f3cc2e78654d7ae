package org.weald.workbench.internal;

import java.awt.Rectangle;
import java.util.Map;
import java.util.Optional;
import org.weald.workbench.Selected;

/**
 * What a window hands to the one that opens in its place in another look: nothing the user had
 * before the eyes or could undo is another.
 *
 * @param selected what is looked at
 * @param officers whether figures held back are shown
 * @param past what can be undone and done again
 * @param bounds where the window stands
 * @param extended whether it fills the screen
 * @param views how the open views look, by id
 * @param full the id of the view that fills the window
 * @param focus what has the keyboard
 */
record Carried(
    Selected selected,
    boolean officers,
    EditHistory.Past past,
    Rectangle bounds,
    int extended,
    Map<String, ViewState> views,
    Optional<String> full,
    Optional<Focus> focus) {

  /**
   * What has the keyboard.
   *
   * @param view id of the view
   * @param way to the control in it
   */
  record Focus(String view, String way) {}
}
