/**
 * What was entered and is not in the store yet, kept in a small file so that a process that is
 * killed takes at most the field being typed with it. Edits enter as values; what was left by a
 * process that was killed leaves when the workspace is opened next.
 */
@NullMarked
package org.weald.workbench.internal.journal;

import org.jspecify.annotations.NullMarked;
