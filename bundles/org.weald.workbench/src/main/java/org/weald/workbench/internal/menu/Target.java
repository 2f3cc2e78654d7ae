package org.weald.workbench.internal.menu;

/**
 * Something that can be found and gone to.
 *
 * @param kind "Measure"
 * @param title what it is found and shown by
 * @param detail what stands beside it in less weight: a key, a theme, a status; found by as well
 * @param go goes there
 */
public record Target(String kind, String title, String detail, Runnable go) {}
