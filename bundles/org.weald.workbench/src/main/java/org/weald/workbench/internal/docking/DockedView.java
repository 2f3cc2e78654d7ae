package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.Dockable;
import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.plaf.basic.BasicHTML;
import org.weald.workbench.FittedPane;
import org.weald.workbench.Look;
import org.weald.workbench.ViewDescription;

/** A view as the docking library takes it. */
public final class DockedView extends JPanel implements Dockable {
  private static final long serialVersionUID = 1L;
  private static final char NO_SPACE = '\u200b';

  private final transient ViewDescription description;
  private String title;

  /** Empty as yet. */
  public DockedView(ViewDescription description) {
    super(new BorderLayout());
    this.description = description;
    this.title = description.title();
    setBackground(Look.paper());
    getAccessibleContext().setAccessibleName(title);
  }

  /** Puts the view's component in; where the place is too low for it, it is scrolled. */
  public void fill(JComponent view) {
    add(new FittedPane(view, () -> view.getMinimumSize().height), BorderLayout.CENTER);
  }

  /** How the view presents itself. */
  public ViewDescription description() {
    return description;
  }

  /** The word on its tab. */
  public String title() {
    return title;
  }

  /** Another word for the tab; says whether it is another. */
  boolean retitle(String other) {
    boolean changed = !other.equals(title);
    title = other;
    getAccessibleContext().setAccessibleName(other);
    return changed;
  }

  @Override
  public String getPersistentID() {
    return description.id();
  }

  @Override
  public String getTabText() {
    // Tabs have no way to be told that a text is not HTML.
    return BasicHTML.isHTMLString(title) ? NO_SPACE + title : title;
  }

  @Override
  public boolean isClosable() {
    return false;
  }

  @Override
  public boolean isWrappableInScrollpane() {
    return false;
  }

  @Override
  public boolean isAutoHideAllowed() {
    return false;
  }
}
