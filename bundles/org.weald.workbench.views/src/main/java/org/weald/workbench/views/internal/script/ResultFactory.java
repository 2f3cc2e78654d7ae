package org.weald.workbench.views.internal.script;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** What a script came to. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.result",
      ViewDescription.TITLE + "=Result",
      ViewDescription.PLACE + "=lower-right",
      ViewDescription.ORDER + ":Integer=60",
      ViewDescription.PERSPECTIVES + "=script",
      ViewDescription.HELP
          + "=Shows what the script that ran last came to: its tables, charts and texts, or the"
          + " files it writes. Copy as table takes its tables to a spreadsheet; the files of an"
          + " export are written into the workspace's reports. Where a script failed it says in"
          + " which line and what to do; a click or Enter goes to the line. Escape stops a script"
          + " that runs."
    })
public final class ResultFactory implements ViewFactory {
  private final Benches benches;
  private final ChartRenderer renderer;

  /** With the benches, which know the scripts, and what draws. */
  @Activate
  public ResultFactory(@Reference Benches benches, @Reference ChartRenderer renderer) {
    this.benches = benches;
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ResultView(site, benches, renderer);
  }
}
