package org.weald.model;

/**
 * What somebody enters of an action at a quarter's end, apart from the action itself.
 *
 * @param action qualified id of the action
 * @param update what is said; it takes the place of what the action has for the same quarter
 * @param provenance who says so, and the revision that brought it
 */
public record ActionUpdate(String action, Action.Update update, Provenance provenance) {}
