package org.weald.workbench;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the window offers to one view. Listeners given here are called on the event thread and
 * forgotten when the view is closed.
 */
@ProviderType
public interface ViewSite {

  /** The view this site is of. */
  ViewDescription description();

  /** The judged plan as it is now. */
  Snapshot snapshot();

  /** Called with the judged plan at once and after every change of it. */
  void onSnapshot(Consumer<Snapshot> listener);

  /** What is selected; shared by all views. */
  Selection selection();

  /** Called with what is selected at once and after every change of it. */
  void onSelection(Consumer<Selected> listener);

  /** Runs long work off the event thread. */
  Jobs jobs();

  /** Sets the word on the tab, "Data queries (2)". */
  void title(String title);

  /** Selects a row of the scorecard and brings the views that show it to the front. */
  void open(Selected.Subject subject);

  /** Brings a view to the front; nothing where there is none of this id. */
  void show(String viewId);

  /** Reads and judges everything again, as F5 does. */
  void refresh();

  /** Called when the view is closed, to give back what it holds. */
  void onClose(Runnable close);
}
