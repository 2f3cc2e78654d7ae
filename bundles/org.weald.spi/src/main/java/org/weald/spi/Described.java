package org.weald.spi;

import java.util.List;

/**
 * What a calculation or exporter says of itself before it is made.
 *
 * @param id "calculations/neet-rate": its folder and file name, the menu path
 * @param name "NEET rate and gap to target"
 * @param help a sentence or two
 * @param parameters in order
 * @param origin a plug-in's id, "weald" or "workspace"
 */
public record Described(
    String id, String name, String help, List<Parameter> parameters, String origin) {

  /**
   * Something to be asked for.
   *
   * @param name "years"
   * @param type int, number, text, edition, area, measure
   * @param defaultValue as text, empty where it must be given
   * @param help "Average over how many years"
   */
  public record Parameter(String name, String type, String defaultValue, String help) {}

  /** Copies the list. */
  public Described {
    parameters = List.copyOf(parameters);
  }
}
