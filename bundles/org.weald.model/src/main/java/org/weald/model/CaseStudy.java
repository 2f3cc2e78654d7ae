package org.weald.model;

/**
 * That a document tells a case study: its title and who published it. The story is about people and
 * stays in the document.
 *
 * @param edition label of the edition
 * @param theme qualified id of the theme
 * @param title as printed, without names of persons
 * @param body the organisation that published it, or empty
 * @param place where it is kept
 */
public record CaseStudy(String edition, String theme, String title, String body, Place place) {}
