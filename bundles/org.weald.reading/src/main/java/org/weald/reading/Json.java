package org.weald.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.weald.model.Checked;
import org.weald.model.Place;

/** A JSON value that knows where it stands. */
public sealed interface Json {

  /** Where the value begins. */
  Place place();

  /** An object; fields in order, each with its name's place. */
  record Obj(Place place, Map<String, Field> fields) implements Json {}

  /** A field of an object. */
  record Field(Place place, Json value) {}

  /** An array. */
  record Arr(Place place, List<Json> items) implements Json {}

  /** A text. */
  record Text(Place place, String value) implements Json {}

  /** A number of at most {@value JsonReading#DIGITS} digits on either side of its point. */
  record Num(Place place, BigDecimal value) implements Json {}

  /** True or false. */
  record Bool(Place place, boolean value) implements Json {}

  /** The word null. */
  record Nothing(Place place) implements Json {}

  /** What sort of value it is, in words. */
  default String sort() {
    if (this instanceof Obj) {
      return "an object {…}";
    } else if (this instanceof Arr) {
      return "a list […]";
    } else if (this instanceof Text) {
      return "a text";
    } else if (this instanceof Num) {
      return "a number";
    } else if (this instanceof Bool) {
      return "true or false";
    }
    return "null";
  }

  /**
   * Reads one JSON document strictly: no doubled names, nothing behind its end, at most {@value
   * JsonReading#LEVELS} levels deep, no number or text of a hostile size.
   */
  static Checked<Json> read(SourceText source) {
    return new JsonReading(source).read();
  }
}
