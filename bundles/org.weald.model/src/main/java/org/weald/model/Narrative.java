package org.weald.model;

/** A short account of a measure in an edition: what happened, in our words. */
public record Narrative(String measure, String edition, String text) {}
