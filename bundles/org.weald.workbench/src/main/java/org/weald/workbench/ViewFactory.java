package org.weald.workbench;

import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes a view of the window. Registered as a service whose properties describe the view ({@link
 * ViewDescription}), so that it can be listed, and its place kept, before anything of it is made.
 */
@ConsumerType
public interface ViewFactory {

  /**
   * Makes the view; called on the event thread, once each time the view is opened. Quick: figures
   * are read and worked out in {@link ViewSite#jobs()}.
   *
   * @param site what the window offers to this view, until the view is closed
   */
  JComponent create(ViewSite site);
}
