package org.weald.model;

/**
 * What a document prints below a table.
 *
 * @param edition label of the edition
 * @param theme qualified id of the theme, or empty
 * @param mark "*", or empty where it is a note of the whole table or a heading
 * @param of what it is a note of, as printed, or empty
 * @param text as printed
 * @param place where it is kept
 */
public record Footnote(
    String edition, String theme, String mark, String of, String text, Place place) {}
