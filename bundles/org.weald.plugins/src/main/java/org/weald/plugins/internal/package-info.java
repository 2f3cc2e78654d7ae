/**
 * Plug-ins as the user sees them: which there are, what each brings, why one is not there, start
 * and stop; and the making of a workspace. Bundles enter; tables and words leave.
 */
@NullMarked
package org.weald.plugins.internal;

import org.jspecify.annotations.NullMarked;
