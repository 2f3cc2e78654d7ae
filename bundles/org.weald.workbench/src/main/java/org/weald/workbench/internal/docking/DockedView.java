package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.Dockable;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.awt.event.ContainerListener;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.plaf.basic.BasicHTML;
import org.weald.workbench.FittedPane;
import org.weald.workbench.Look;
import org.weald.workbench.ViewDescription;

/** A view as the docking library takes it. */
public final class DockedView extends JPanel implements Dockable {
  private static final long serialVersionUID = 1L;
  private static final char NO_SPACE = '\u200b';

  /** Components that come later inherit the menu too: the field in a cell that is written in. */
  private static final ContainerListener INHERITS =
      new ContainerAdapter() {
        @Override
        public void componentAdded(ContainerEvent event) {
          inherits(event.getChild());
        }
      };

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

  /** What a right click offers, everywhere in it and on its tab. */
  public void offer(JPopupMenu menu) {
    setComponentPopupMenu(menu);
    inherit(this);
  }

  private static void inherit(Container part) {
    if (!List.of(part.getContainerListeners()).contains(INHERITS)) {
      part.addContainerListener(INHERITS);
    }
    for (Component child : part.getComponents()) {
      inherits(child);
    }
  }

  private static void inherits(Component child) {
    if (child instanceof JComponent plain) {
      plain.setInheritsPopupMenu(true);
      inherit(plain);
    }
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
