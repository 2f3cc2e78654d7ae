package org.weald.workbench.views.internal.script;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The editor of scripts. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.editor",
      ViewDescription.TITLE + "=Editor",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=60",
      ViewDescription.PERSPECTIVES + "=script",
      ViewDescription.HELP
          + "=Shows the scripts that are open, each on a tab. Shortly after you stop typing a"
          + " script is checked, and what is wrong is marked in the margin and underlined; F8 goes"
          + " to the next such place. Ctrl+Space completes words, and within quotes the ids of"
          + " measures, areas and editions. Ctrl+S saves into the workspace, Ctrl+Enter runs with"
          + " what the form below is filled in with, and Escape stops. What is not saved is kept as"
          + " a draft and offered again."
    })
public final class EditorFactory implements ViewFactory {
  private final Benches benches;

  /** With the benches, which know the scripts. */
  @Activate
  public EditorFactory(@Reference Benches benches) {
    this.benches = benches;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new EditorView(site, benches);
  }
}
