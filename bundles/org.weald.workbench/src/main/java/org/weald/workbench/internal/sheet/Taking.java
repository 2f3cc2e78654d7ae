package org.weald.workbench.internal.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.spi.Progress;
import org.weald.workbench.internal.menu.CommandShelf;

/** What becomes of a sheet that was looked at and found right. */
public interface Taking {
  /** What the dialog is for, as its title: "Start from a spreadsheet". */
  String title();

  /** The word on the button that does it, and its letter. */
  String button();

  /** Whether it makes a workspace in a folder of its own. */
  boolean isAnew();

  /** What the sheet may speak of; not on the event thread. */
  Checked<Catalogue> known();

  /**
   * Takes the figures; not on the event thread. Where it does not come to its end, nothing is left
   * of it.
   *
   * @param folder of the workspace; of no meaning where none is made
   * @param options of the command that takes them
   */
  CommandShelf.Said take(Path file, Path folder, Map<String, String> options, Progress progress)
      throws IOException;

  /** It is done and the dialog has closed; event thread. */
  void done(Path file, Path folder, CommandShelf.Said said);
}
