package org.weald.model;

/**
 * An organisation and the part it plays; never a person.
 *
 * @param name as printed; may hold commas
 * @param role "LSP member", "lead agency", "mentioned"
 * @param edition label, or empty for all
 * @param where themes or refs it stands at, or empty
 */
public record Body(String name, String role, String edition, String where) {}
