/**
 * Scripts in the window: a list of those there are, an editor, and what they come to. Scripts enter
 * through the desk for scripts, the keyboard and drafts kept in the workspace; saved scripts,
 * results and the files of exports leave.
 */
@NullMarked
package org.weald.workbench.views.internal.script;

import org.jspecify.annotations.NullMarked;
