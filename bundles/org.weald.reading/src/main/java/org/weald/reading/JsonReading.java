package org.weald.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** One reading of a JSON document; recursion is bounded by {@link #LEVELS}. */
final class JsonReading {
  /** How deep lists and objects may stand in one another. */
  static final int LEVELS = 60;

  /** How many digits a number may have, written out without an exponent, on either side. */
  static final int DIGITS = 40;

  private static final int LONGEST_TEXT = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(LEVELS)
                  .maxNumberLength(2 * DIGITS)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(1_000)
                  .build())
          .build();

  /** The parser's own way to say where something began, and its character codes. */
  private static final Pattern PARSER_WORDS =
      Pattern.compile(" \\(code \\d+( / 0x[0-9a-f]+)?\\)|\\[Source: [^;]*; |(?<=\\d)](?=\\))");

  private static final Pattern CLOSED_BEHIND_COMMA = Pattern.compile(",\\s*[}\\]].?\\z");

  /** How far before a bracket its comma is looked for, in characters. */
  private static final int NEAR = 500;

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  JsonReading(SourceText source) {
    this.source = source;
  }

  Checked<Json> read() {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return read(parser);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private Checked<Json> read(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        return Checked.bad(
            new Problem(
                "the file is empty",
                Place.of(source.file()),
                "a JSON object is needed",
                "Write a JSON object {…} in it"));
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        problems.add(trailing(parser));
      }
      return problems.isEmpty() ? Checked.good(value) : Checked.bad(problems);
    } catch (JsonProcessingException malformed) {
      JsonLocation at = malformed.getLocation();
      JsonLocation where = at == null ? parser.currentLocation() : at;
      problems.add(
          isBehindComma(where.getCharOffset())
              ? trailingComma(where)
              : malformed(malformed, where));
      return Checked.bad(problems);
    }
  }

  private Problem trailing(JsonParser parser) {
    return new Problem(
        "there is more behind the end of the JSON value",
        place(parser.currentTokenLocation()),
        "a file holds one object",
        "Look for a bracket } that closes too early");
  }

  /** Whether the bracket the parser stopped at stands right behind a comma. */
  private boolean isBehindComma(long offset) {
    String text = source.text();
    int end = (int) Math.min(Math.max(offset, 0) + 1, text.length());
    // The parser's place is the bracket or the character behind it.
    return CLOSED_BEHIND_COMMA.matcher(text.substring(Math.max(0, end - NEAR), end)).find();
  }

  private Problem trailingComma(JsonLocation where) {
    return new Problem(
        "the JSON is malformed",
        place(where),
        "a trailing comma: behind the last item of an object or a list there is none",
        "Take out the comma just before this closing bracket");
  }

  private Problem malformed(JsonProcessingException malformed, JsonLocation where) {
    Place place = place(where);
    if (malformed instanceof StreamConstraintsException) {
      return new Problem(
          "the JSON is too deep here, or one value in it is too long",
          place,
          "at most " + LEVELS + " levels and " + LONGEST_TEXT + " letters in a text are read",
          "Make it smaller");
    }
    String words = malformed.getOriginalMessage();
    if (words.startsWith("Unexpected end-of-input")) {
      return new Problem(
          "the file ends in the middle of a value",
          place,
          "a bracket or a quotation mark is not closed",
          "Close it; the file may have been cut off");
    }
    if (words.startsWith("Illegal unquoted character")) {
      return new Problem(
          "a line ends, or a tab stands, inside a text",
          place,
          "the quotation mark before it is not closed",
          "Close the quotation mark, or write \\n or \\t");
    }
    if (words.contains("surrogate")) {
      return halfCharacter(place);
    }
    return new Problem(
        "the JSON is malformed",
        place,
        PARSER_WORDS.matcher(words).replaceAll(""),
        "Look for a missing comma, quotation mark or bracket just before this place");
  }

  private Json value(JsonParser parser) throws IOException {
    Place place = place(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, place);
      case START_ARRAY -> {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield new Json.Arr(place, items);
      }
      case VALUE_STRING -> new Json.Text(place, whole(parser.getText(), place));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), place);
      case VALUE_TRUE, VALUE_FALSE -> new Json.Bool(place, parser.getBooleanValue());
      default -> new Json.Nothing(place);
    };
  }

  private Json.Obj object(JsonParser parser, Place place) throws IOException {
    Map<String, Json.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Place at = place(parser.currentTokenLocation());
      String name = whole(parser.currentName(), at);
      parser.nextToken();
      Json.Field earlier = fields.putIfAbsent(name, new Json.Field(at, value(parser)));
      if (earlier != null) {
        problems.add(
            new Problem(
                "field " + Quoted.of(name) + " stands twice",
                at,
                "the first stands in line " + earlier.place().line(),
                "Take one of them out"));
      }
    }
    return new Json.Obj(place, fields);
  }

  /** "1e999999999" is short to write, but not to compute with: such numbers go no further. */
  private Json.Num number(String digits, Place place) {
    try {
      BigDecimal value = new BigDecimal(digits);
      long before = (long) value.precision() - value.scale();
      if (before <= DIGITS && value.scale() <= DIGITS) {
        return new Json.Num(place, value);
      }
    } catch (NumberFormatException exponentTooLarge) {
      // told like every other number that is too large
    }
    problems.add(
        new Problem(
            "the number " + digits + " is too large or has too many decimals",
            place,
            "at most " + DIGITS + " digits on either side of the point are read",
            "Correct it"));
    return new Json.Num(place, BigDecimal.ZERO);
  }

  private String whole(String text, Place place) {
    if (text.codePoints().anyMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF)) {
      problems.add(halfCharacter(place));
    }
    if (text.indexOf('\0') >= 0) {
      problems.add(
          new Problem(
              "there is a zero byte in the text", place, "it cannot be stored", "Take it out"));
    }
    return text;
  }

  /**
   * Such as the first of the two that make a smiling face: no file or database can hold it alone.
   */
  private static Problem halfCharacter(Place place) {
    return new Problem(
        "there is half a character in the text",
        place,
        "\\ud800 to \\udfff mean something in pairs only",
        "Write the character itself, or take it out");
  }

  private Place place(JsonLocation location) {
    return new Place(
        source.file(), Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }
}
