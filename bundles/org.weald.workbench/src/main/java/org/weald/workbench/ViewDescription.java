package org.weald.workbench;

import java.util.Map;
import java.util.Optional;

/**
 * How a view presents itself before it is made.
 *
 * @param id stable, "org.weald.workbench.views.scorecard"
 * @param title the word on its tab
 * @param theme qualified id of the theme it belongs to: it is there while the theme is; empty for
 *     all
 * @param place where it stands at first
 * @param order among the views of its place, from the left
 */
public record ViewDescription(String id, String title, String theme, ViewPlace place, int order) {

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

  private static final int LAST = 100;

  /** Reads service properties; empty where id, title or place are not there or not known. */
  public static Optional<ViewDescription> of(Map<String, ?> properties) {
    Optional<ViewPlace> place = ViewPlace.ofCode(text(properties, PLACE));
    String id = text(properties, ID);
    String title = text(properties, TITLE);
    if (place.isEmpty() || id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    int order = properties.get(ORDER) instanceof Integer number ? number : LAST;
    return Optional.of(new ViewDescription(id, title, text(properties, THEME), place.get(), order));
  }

  private static String text(Map<String, ?> properties, String key) {
    return properties.get(key) instanceof String value ? value : "";
  }
}
