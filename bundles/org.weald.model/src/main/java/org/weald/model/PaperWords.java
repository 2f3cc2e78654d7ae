package org.weald.model;

/**
 * What a person wrote for a committee paper. Weald prints it and makes none of it up.
 *
 * @param plan qualified id
 * @param edition label of the edition
 * @param part "summary", "equality duty"; the report template names it
 * @param order among the words of the part
 * @param question heading or question, or empty
 * @param answer short answer, "No", or empty
 * @param text the words
 * @param place where it is kept
 */
public record PaperWords(
    String plan,
    String edition,
    String part,
    int order,
    String question,
    String answer,
    String text,
    Place place) {}
