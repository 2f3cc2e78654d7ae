package org.weald.workbench.views.internal.figures;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The figures. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.figures",
      ViewDescription.TITLE + "=Figures",
      ViewDescription.PLACE + "=lower-left",
      ViewDescription.ORDER + ":Integer=14",
      ViewDescription.HELP + "=" + FiguresFactory.WORDS
    })
public final class FiguresFactory implements ViewFactory {
  static final String WORDS =
      "The figures of the selected measure: periods down, kinds of figure across; or areas down and"
          + " periods across. Periods that are due stand at the end. Figures of a plug-in are"
          + " grey; those entered in the workspace are black with a corner mark, and the line"
          + " below says what they stand in place of. "
          + "Type over a cell or press F2. Enter goes down, Tab to the right, Esc gives up,"
          + " Delete takes a figure of your own away. Write figures as they are printed: 7769, 85%"
          + ", £506k, <5, tbc. What cannot be read stays open with the reason below it. Paste"
          + " puts in a block from a spreadsheet: all of it or nothing. Every change is saved at"
          + " once and can be undone.";

  @Override
  public JComponent create(ViewSite site) {
    return new FiguresView(site);
  }
}
