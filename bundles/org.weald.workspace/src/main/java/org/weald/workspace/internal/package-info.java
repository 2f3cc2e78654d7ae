/**
 * Folders, locks and workspace.json. Paths enter; open workspaces and problems leave. Knows no
 * database: a store comes from a {@link org.weald.workspace.StoreFactory} service.
 */
@NullMarked
package org.weald.workspace.internal;

import org.jspecify.annotations.NullMarked;
