/**
 * What is told, defined and kept of the selected measure: its account, its definition, its history.
 * Judged plans and the workspace's store enter; accounts and reverted entries leave as edits.
 */
@NullMarked
package org.weald.workbench.views.internal.account;

import org.jspecify.annotations.NullMarked;
