package org.weald.workbench.views.internal;

import javax.swing.JComponent;
import javax.swing.JTextField;

/** A field that narrows what is shown below it while one types; Escape empties it. */
public final class SearchField extends JTextField {
  private static final long serialVersionUID = 1L;

  /**
   * Empty.
   *
   * @param name as it is read out
   * @param hint what stands in it while it is empty
   * @param help its tool tip
   */
  public SearchField(String name, String hint, String help) {
    putClientProperty("JTextField.placeholderText", hint);
    putClientProperty("JTextField.showClearButton", true);
    getAccessibleContext().setAccessibleName(name);
    setToolTipText(help);
    Keyed.key(this, WHEN_FOCUSED, "ESCAPE", () -> setText(""));
  }

  /** Called after every change. */
  public SearchField narrows(Runnable what) {
    getDocument().addDocumentListener(new Typing(what));
    return this;
  }

  /** The down key goes to what is narrowed. */
  public SearchField above(JComponent narrowed) {
    return above(narrowed::requestFocusInWindow);
  }

  /** The down key goes to what is narrowed. */
  public SearchField above(Runnable goThere) {
    Keyed.key(this, WHEN_FOCUSED, "DOWN", goThere);
    return this;
  }

  /** What is looked for. */
  public String words() {
    return getText().strip();
  }
}
