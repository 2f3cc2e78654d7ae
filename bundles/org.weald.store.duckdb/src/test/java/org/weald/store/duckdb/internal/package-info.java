/** Real DuckDB files in real folders, other processes included. */
package org.weald.store.duckdb.internal;
