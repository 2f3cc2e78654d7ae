package org.weald.workspace;

/**
 * One change of a store.
 *
 * @param number 1 for the first
 * @param change who, when, why
 * @param entries how many figures, updates and accounts it brought or took away
 */
public record Revision(long number, Change change, int entries) {}
