/**
 * What the program itself is at: jobs, the log, plug-ins. Jobs, the log's file and plug-ins enter;
 * that a job is to stop, or a plug-in to start or stop, leaves.
 */
@NullMarked
package org.weald.workbench.views.internal.work;

import org.jspecify.annotations.NullMarked;
