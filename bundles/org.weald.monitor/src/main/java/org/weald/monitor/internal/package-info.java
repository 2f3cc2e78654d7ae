/**
 * The monitor: joins what the plug-ins bring with a workspace's figures, judges it, and answers
 * assess, explain and problems. Contributions and observations enter; scorecards, explanations and
 * findings leave.
 */
@NullMarked
package org.weald.monitor.internal;

import org.jspecify.annotations.NullMarked;
