package org.weald.workbench.views.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the bars of a drawn chart stand, read from its SVG, in which each area's name has its
 * place.
 *
 * @param places one a bar that is drawn, from the top
 */
record BarPlaces(List<Place> places) {
  /** None. */
  static final BarPlaces NONE = new BarPlaces(List.of());

  private static final Pattern NAME =
      Pattern.compile("<text class=\"area( own)?\"[^>]* y=\"([0-9.]+)\"[^>]*>([^<]*)</text>");

  /** Below the middle of its bar a name has its baseline. */
  private static final double TO_MIDDLE = 4;

  /** A name at its height, in px of the layout. */
  record Place(String name, double middle) {}

  /** Copies the list. */
  BarPlaces {
    places = List.copyOf(places);
  }

  static BarPlaces of(String svg) {
    List<Place> places = new ArrayList<>();
    Matcher found = NAME.matcher(svg);
    while (found.find()) {
      String name = found.group(3).replace("&amp;", "&");
      places.add(new Place(name, Double.parseDouble(found.group(2)) - TO_MIDDLE));
    }
    return new BarPlaces(places);
  }

  /** The name at a height; empty beside the bars. */
  String at(double y) {
    double half = places.size() > 1 ? (places.get(1).middle() - places.get(0).middle()) / 2 : 12;
    return places.stream()
        .filter(place -> Math.abs(place.middle() - y) <= half)
        .map(Place::name)
        .findFirst()
        .orElse("");
  }
}
