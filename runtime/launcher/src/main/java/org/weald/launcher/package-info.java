/**
 * Starts Weald: reads feature files, starts embedded Felix on the bundles they name, and hands the
 * command line to the front that registers itself. Plain Java, the framework and the log library
 * may enter; nothing of Weald's own bundles may, and only JDK types cross to them. What leaves is
 * {@link org.weald.launcher.Weald}, which tests use to start the same features in their own
 * process.
 */
@NullMarked
package org.weald.launcher;

import org.jspecify.annotations.NullMarked;
