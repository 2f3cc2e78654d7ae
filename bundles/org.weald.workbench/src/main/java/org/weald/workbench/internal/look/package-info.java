/**
 * Colours, text size and icons of the window, and what the user prefers. Nothing of a plan is known
 * here.
 */
@NullMarked
package org.weald.workbench.internal.look;

import org.jspecify.annotations.NullMarked;
