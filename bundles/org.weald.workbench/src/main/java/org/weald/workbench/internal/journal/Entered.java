package org.weald.workbench.internal.journal;

import org.weald.workspace.Change;
import org.weald.workspace.Edit;

/**
 * One thing that was entered.
 *
 * @param edit what
 * @param change by whom, when and why
 */
public record Entered(Edit edit, Change change) {}
