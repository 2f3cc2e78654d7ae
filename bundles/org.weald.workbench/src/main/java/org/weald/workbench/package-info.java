/**
 * The window and what a view needs of it: the contract for views, the selection, the judged plan as
 * it is now, jobs, the look. Views of other bundles enter as services; values of the lower floors
 * pass through and no type of the look-and-feel or docking library leaves. Everything here is used
 * on the event thread unless it says otherwise.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.weald.workbench;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
