/**
 * The store of a workspace in one DuckDB file; all the SQL there is. Observations enter and leave
 * as they are, with the revisions that brought them and took them away. Nothing is exported: others
 * meet it as a {@link org.weald.workspace.StoreFactory} service.
 */
@NullMarked
package org.weald.store.duckdb.internal;

import org.jspecify.annotations.NullMarked;
