package org.weald.model;

import java.util.List;
import java.util.Map;

/**
 * What a report is made of: content, which a district changes without Java.
 *
 * @param id local id, "quarterly-actions"; the workspace's own stands before a plug-in's
 * @param title for people
 * @param sections in the order they are printed
 * @param place where it is kept
 */
public record ReportTemplate(String id, String title, List<Section> sections, Place place) {

  /** Copies the list. */
  public ReportTemplate {
    sections = List.copyOf(sections);
  }

  /**
   * One section.
   *
   * @param is what it shows, a word of the fixed vocabulary: "headline", "actions"
   * @param title heading, or empty for the usual one
   * @param options "by" to "priority"
   * @param words paragraphs of a section that is text
   * @param place where it is kept
   */
  public record Section(
      String is, String title, Map<String, String> options, List<String> words, Place place) {
    /** Copies the collections. */
    public Section {
      options = Map.copyOf(options);
      words = List.copyOf(words);
    }

    /** An option, or empty. */
    public String option(String name) {
      return options.getOrDefault(name, "");
    }
  }
}
