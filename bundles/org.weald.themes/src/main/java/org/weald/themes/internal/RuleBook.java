package org.weald.themes.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.model.Problem;
import org.weald.reading.Json;
import org.weald.reading.SourceText;

/**
 * Every rule a theme's file can name, with what it says and an example: read from the schema that
 * editors use, so that there is one text of it.
 */
final class RuleBook {
  private static final String SCHEMA = "/schema/theme-1.json";

  /**
   * One rule.
   *
   * @param field the measure's field it is written in, "target"
   * @param word "trajectory"
   * @param says what it means
   * @param examples whole fields, one at least: "target": { … }
   * @param parts what may be written in it, each with its meaning
   */
  record Rule(String field, String word, String says, List<String> examples, List<Part> parts) {}

  /** A word inside a rule. */
  record Part(String word, String says) {}

  private final Json.Obj schema;

  private RuleBook(Json.Obj schema) {
    this.schema = schema;
  }

  /** The rules, those that decide a status first. */
  static List<Rule> rules() {
    return new RuleBook(schema()).all();
  }

  private static Json.Obj schema() {
    try (InputStream in = RuleBook.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the bundle has lost " + SCHEMA);
      }
      return SourceText.decode(in.readAllBytes(), SCHEMA)
          .then(Json::read)
          .fold(
              RuleBook::object,
              bad -> {
                throw new IllegalStateException(
                    bad.stream().map(Problem::sentence).collect(Collectors.joining(" ")));
              });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private List<Rule> all() {
    Json.Obj rule = object(at(schema, "$defs", "rule"));
    Json.Obj words = object(at(rule, "properties"));
    List<Json> examples = items(at(rule, "examples"));
    List<Rule> rules = new ArrayList<>();
    for (String kind : RuleReader.KINDS) {
      rules.add(target(kind, words, examples));
    }
    for (String word : words.fields().keySet()) {
      boolean shown = examples.stream().anyMatch(example -> has(example, word));
      if (!RuleReader.KINDS.contains(word) && shown) {
        rules.add(target(word, words, examples));
      }
    }
    Json.Obj measure = object(at(schema, "properties", "measures", "items", "properties"));
    object(at(measure, "judging", "properties"))
        .fields()
        .forEach((word, field) -> rules.add(judging(word, object(field.value()))));
    Json.Obj people = object(at(measure, "people"));
    rules.add(
        new Rule(
            "people",
            "people",
            text(at(people, "description")),
            items(at(people, "examples")).stream().map(json -> field("people", json)).toList(),
            List.of()));
    return rules;
  }

  private static Rule target(String word, Json.Obj words, List<Json> examples) {
    Json.Obj property = object(at(words, word));
    return new Rule(
        "target",
        word,
        text(at(property, "description")),
        examples.stream()
            .filter(example -> has(example, word))
            .map(example -> field("target", example))
            .toList(),
        parts(property));
  }

  private static Rule judging(String word, Json.Obj property) {
    List<String> examples =
        items(at(property, "examples")).stream()
            .map(json -> "\"judging\": { " + field(word, json) + " }")
            .toList();
    return new Rule("judging", word, text(at(property, "description")), examples, parts(property));
  }

  /** The words of an object, or of the objects of a list. */
  private static List<Part> parts(Json.Obj property) {
    Json.Obj holder =
        Optional.ofNullable(property.fields().get("items"))
            .map(field -> object(field.value()))
            .orElse(property);
    if (!has(holder, "properties")) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    object(at(holder, "properties"))
        .fields()
        .forEach(
            (word, field) -> parts.add(new Part(word, text(at(field.value(), "description")))));
    return parts;
  }

  private static String field(String name, Json value) {
    return "\"" + name + "\": " + written(value);
  }

  /** JSON as a person would write it, on one line. */
  private static String written(Json json) {
    if (json instanceof Json.Obj object) {
      return object.fields().entrySet().stream()
          .map(
              (Map.Entry<String, Json.Field> each) -> field(each.getKey(), each.getValue().value()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    } else if (json instanceof Json.Arr list) {
      return list.items().stream()
          .map(RuleBook::written)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (json instanceof Json.Text text) {
      return "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    } else if (json instanceof Json.Num number) {
      return number.value().toPlainString();
    }
    return json instanceof Json.Bool flag ? String.valueOf(flag.value()) : "null";
  }

  private static boolean has(Json json, String name) {
    return json instanceof Json.Obj object && object.fields().containsKey(name);
  }

  private static Json at(Json json, String... names) {
    Json here = json;
    for (String name : names) {
      Json.Field field = object(here).fields().get(name);
      if (field == null) {
        throw new IllegalStateException(SCHEMA + " has no " + String.join("/", names));
      }
      here = field.value();
    }
    return here;
  }

  private static Json.Obj object(Json json) {
    if (json instanceof Json.Obj object) {
      return object;
    }
    throw new IllegalStateException(json.place() + ": not an object");
  }

  private static List<Json> items(Json json) {
    return json instanceof Json.Arr list ? list.items() : List.of();
  }

  private static String text(Json json) {
    return json instanceof Json.Text text ? text.value() : "";
  }
}
