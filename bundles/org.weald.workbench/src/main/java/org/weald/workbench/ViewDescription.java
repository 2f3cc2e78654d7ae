package org.weald.workbench;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a view presents itself before it is made.
 *
 * @param id stable, "org.weald.workbench.views.scorecard"
 * @param title the word on its tab
 * @param theme qualified id of the theme it belongs to: it is there while the theme is; empty for
 *     all
 * @param place where it stands at first
 * @param order among the views of its place, from the left
 * @param perspectives codes of the {@link Perspective}s in which it is open at first; it can be
 *     opened in any
 * @param help what it shows and what can be done there, in a few sentences; may be empty
 */
public record ViewDescription(
    String id,
    String title,
    String theme,
    ViewPlace place,
    int order,
    Set<Perspective> perspectives,
    String help) {

  /** Service property: the view's id. */
  public static final String ID = "weald.view.id";

  /** Service property: the word on its tab. */
  public static final String TITLE = "weald.view.title";

  /** Service property: qualified id of the theme it belongs to; may be left out. */
  public static final String THEME = "weald.view.theme";

  /** Service property: code of its {@link ViewPlace}. */
  public static final String PLACE = "weald.view.place";

  /** Service property, Integer: its order in its place; may be left out. */
  public static final String ORDER = "weald.view.order";

  /**
   * Service property: codes of the perspectives in which it is open at first, with commas; {@code
   * none} for one that is only opened when asked for. Left out: {@link Perspective#MONITOR}.
   */
  public static final String PERSPECTIVES = "weald.view.perspectives";

  /** Service property: what it shows and what can be done there; may be left out. */
  public static final String HELP = "weald.view.help";

  private static final int LAST = 100;

  /** One that is open at first in {@link Perspective#MONITOR} and says nothing further. */
  public ViewDescription(String id, String title, String theme, ViewPlace place, int order) {
    this(id, title, theme, place, order, Set.of(Perspective.MONITOR), "");
  }

  /** Copies the set. */
  public ViewDescription {
    perspectives = Set.copyOf(perspectives);
  }

  /** Reads service properties; empty where id, title or place are not there or not known. */
  public static Optional<ViewDescription> of(Map<String, ?> properties) {
    Optional<ViewPlace> place = ViewPlace.ofCode(text(properties, PLACE));
    String id = text(properties, ID);
    String title = text(properties, TITLE);
    if (place.isEmpty() || id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    int order = properties.get(ORDER) instanceof Integer number ? number : LAST;
    return Optional.of(
        new ViewDescription(
            id,
            title,
            text(properties, THEME),
            place.get(),
            order,
            perspectives(text(properties, PERSPECTIVES)),
            text(properties, HELP)));
  }

  private static Set<Perspective> perspectives(String codes) {
    if (codes.isEmpty()) {
      return Set.of(Perspective.MONITOR);
    }
    return Arrays.stream(codes.split(","))
        .flatMap(code -> Perspective.ofCode(code.strip()).stream())
        .collect(Collectors.toSet());
  }

  private static String text(Map<String, ?> properties, String key) {
    return properties.get(key) instanceof String value ? value : "";
  }
}
