package org.weald.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

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

  /** A number. */
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
   * Reads one JSON document strictly: no doubled names, nothing behind its end, at most 60 levels
   * deep.
   */
  static Checked<Json> read(SourceText source) {
    try (JsonParser parser = Reading.FACTORY.createParser(source.text())) {
      if (parser.nextToken() == null) {
        return Checked.bad(
            new Problem(
                "the file is empty", Place.of(source.file()), "", "Write a JSON object {…} in it"));
      }
      Json value = Reading.value(parser, source.file());
      if (parser.nextToken() != null) {
        return Checked.bad(
            new Problem(
                "there is more behind the end of the JSON value",
                Reading.place(source.file(), parser.currentTokenLocation()),
                "a file holds one object",
                "Look for a bracket } that closes too early"));
      }
      return Checked.good(value);
    } catch (JsonProcessingException malformed) {
      return Checked.bad(
          new Problem(
              "the JSON is malformed",
              Reading.place(source.file(), malformed.getLocation()),
              malformed.getOriginalMessage(),
              "Look for a missing comma, quotation mark or bracket just before this place"));
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  /** The recursive reading; depth is limited by the factory. */
  final class Reading {
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxNumberLength(60)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private Reading() {}

    private static Json value(JsonParser parser, String file) throws IOException {
      Place place = place(file, parser.currentTokenLocation());
      return switch (parser.currentToken()) {
        case START_OBJECT -> object(parser, file, place);
        case START_ARRAY -> {
          List<Json> items = new ArrayList<>();
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, file));
          }
          yield new Arr(place, items);
        }
        case VALUE_STRING -> new Text(place, parser.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(place, parser.getDecimalValue());
        case VALUE_TRUE, VALUE_FALSE -> new Bool(place, parser.getBooleanValue());
        default -> new Nothing(place);
      };
    }

    private static Obj object(JsonParser parser, String file, Place place) throws IOException {
      Map<String, Field> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        Place at = place(file, parser.currentTokenLocation());
        parser.nextToken();
        fields.put(name, new Field(at, value(parser, file)));
      }
      return new Obj(place, fields);
    }

    private static Place place(String file, JsonLocation location) {
      return location == null
          ? Place.of(file)
          : new Place(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
  }
}
