package org.weald.store.duckdb.internal;

/**
 * A table of the store.
 *
 * @param table its name
 * @param definition its columns with their types
 * @param key the columns that say what an entry is of
 * @param keyDefinition the same with their types
 * @param columns what a reader wants, in its order
 */
record Shape(String table, String definition, String key, String keyDefinition, String columns) {}
