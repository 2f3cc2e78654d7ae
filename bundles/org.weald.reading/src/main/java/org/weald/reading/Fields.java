package org.weald.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The fields of one JSON object, taken out one by one. A missing or mistyped field is noted in the
 * list of problems and a stand-in returned, so that one reading finds all problems; {@link #finish}
 * notes every field nobody asked for.
 */
public final class Fields {
  private final Json.Obj object;
  private final List<Problem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private Fields(Json.Obj object, List<Problem> problems) {
    this.object = object;
    this.problems = problems;
  }

  /**
   * The fields of a value that should be an object; of an empty one, with a problem, where it is
   * not.
   */
  public static Fields of(Json value, List<Problem> problems) {
    if (value instanceof Json.Obj obj) {
      return new Fields(obj, problems);
    }
    problems.add(wrongSort(value, "an object {…}", ""));
    return new Fields(new Json.Obj(value.place(), Map.of()), new ArrayList<>());
  }

  private static Problem wrongSort(Json value, String wanted, String name) {
    String what = name.isEmpty() ? "" : "field \"" + name + "\": ";
    return new Problem(
        what + "expected " + wanted + ", found " + value.sort(), value.place(), "", "Correct it");
  }

  /** Where the object begins. */
  public Place place() {
    return object.place();
  }

  /** Where a field's value begins, or the object where the field is absent. */
  public Place placeOf(String name) {
    Json.Field field = object.fields().get(name);
    return field == null ? object.place() : field.value().place();
  }

  /** Whether the field is there. */
  public boolean has(String name) {
    return object.fields().containsKey(name);
  }

  /** Names of all fields, in order. */
  public Set<String> names() {
    return object.fields().keySet();
  }

  /** The value of a field, if it is there and not null. */
  public Optional<Json> value(String name) {
    asked.add(name);
    Json.Field field = object.fields().get(name);
    return field == null || field.value() instanceof Json.Nothing
        ? Optional.empty()
        : Optional.of(field.value());
  }

  /** Notes a problem at a field. */
  public void problem(String name, String what, String why, String remedy) {
    problems.add(new Problem("field \"" + name + "\": " + what, placeOf(name), why, remedy));
  }

  /** Notes problems that were found in a value of this object by other means. */
  public void note(List<Problem> found) {
    problems.addAll(found);
  }

  /** Notes each of the fields that is not there, or null. */
  public void need(String... names) {
    for (String name : names) {
      if (value(name).isEmpty()) {
        problems.add(
            new Problem(
                "field \"" + name + "\" is missing",
                object.place(),
                "",
                "Add the field \"" + name + "\""));
      }
    }
  }

  /** A text that must be there; empty, with a problem, where it is not. */
  public String text(String name) {
    need(name);
    Optional<String> text = optionalText(name);
    if (text.filter(String::isBlank).isPresent()) {
      problem(name, "the text is empty", "", "Write something");
    }
    return text.orElse("");
  }

  /** A text that may be there. */
  public Optional<String> optionalText(String name) {
    return value(name)
        .flatMap(
            value -> {
              if (value instanceof Json.Text text) {
                return Optional.of(text.value());
              }
              problems.add(wrongSort(value, "a text in quotation marks", name));
              return Optional.empty();
            });
  }

  /** A whole number between two others, both included, that may be there. */
  public Optional<Integer> optionalInt(String name, int least, int most) {
    Optional<BigDecimal> number = optionalNumber(name);
    Optional<Integer> whole =
        number
            .filter(value -> value.stripTrailingZeros().scale() <= 0)
            .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(value -> value.compareTo(BigDecimal.valueOf(most)) <= 0)
            .map(BigDecimal::intValueExact);
    if (number.isPresent() && whole.isEmpty()) {
      problem(
          name,
          number.get().toPlainString() + " is not a whole number from " + least + " to " + most,
          "",
          "Write such a number");
    }
    return whole;
  }

  /** A number that may be there. */
  public Optional<BigDecimal> optionalNumber(String name) {
    return value(name)
        .flatMap(
            value -> {
              if (value instanceof Json.Num number) {
                return Optional.of(number.value());
              }
              problems.add(wrongSort(value, "a number", name));
              return Optional.empty();
            });
  }

  /** True or false that may be there. */
  public Optional<Boolean> optionalFlag(String name) {
    return value(name)
        .flatMap(
            value -> {
              if (value instanceof Json.Bool flag) {
                return Optional.of(flag.value());
              }
              problems.add(wrongSort(value, "true or false", name));
              return Optional.empty();
            });
  }

  /**
   * One of a few words, with its meaning; the stand-in, with a problem, where it is another word.
   */
  public <T> T oneOf(String name, Map<String, T> words, T otherwise) {
    return optionalText(name).map(word -> oneOf(name, word, words, otherwise)).orElse(otherwise);
  }

  private <T> T oneOf(String name, String word, Map<String, T> words, T otherwise) {
    T meaning = words.get(word);
    if (meaning == null) {
      problem(name, "unknown word " + Quoted.of(word), "", Suggestion.of(word, words.keySet()));
      return otherwise;
    }
    return meaning;
  }

  /** An object that may be there. */
  public Optional<Fields> optionalObject(String name) {
    return value(name).map(value -> Fields.of(value, problems));
  }

  /** The items of a list; empty where it is absent. */
  public List<Json> list(String name) {
    return value(name)
        .map(
            value -> {
              if (value instanceof Json.Arr list) {
                return list.items();
              }
              problems.add(wrongSort(value, "a list […]", name));
              return List.<Json>of();
            })
        .orElse(List.of());
  }

  /** The objects of a list, each read by a function. */
  public <T> List<T> objects(String name, Function<Fields, T> read) {
    return list(name).stream().map(item -> read.apply(Fields.of(item, problems))).toList();
  }

  /** The texts of a list; one that stands twice is noted. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    texts(name, (text, place) -> texts.add(text));
    return texts;
  }

  /** The same, each text given with its place. */
  public void texts(String name, BiConsumer<String, Place> each) {
    Set<String> seen = new HashSet<>();
    for (Json item : list(name)) {
      if (item instanceof Json.Text text) {
        if (!seen.add(text.value())) {
          problems.add(twice(name, text));
        }
        each.accept(text.value(), text.place());
      } else {
        problems.add(wrongSort(item, "a text in quotation marks", name));
      }
    }
  }

  private static Problem twice(String name, Json.Text text) {
    return new Problem(
        "field \"" + name + "\": " + Quoted.of(text.value()) + " stands twice",
        text.place(),
        "",
        "Take one of them out");
  }

  /** An object used as a map from words to objects; must not be empty where it is there. */
  public <T> Map<String, T> map(String name, Function<Fields, T> read) {
    Map<String, T> objects = new LinkedHashMap<>();
    entries(
        name,
        (map, word) -> {
          map.optionalObject(word).map(read).ifPresent(object -> objects.put(word, object));
          return word;
        });
    return objects;
  }

  /**
   * The fields of an object used as a map, each read by a function of the object and the field's
   * name; must not be empty where it is there.
   */
  public <T> Map<String, T> entries(String name, BiFunction<Fields, String, T> read) {
    Map<String, T> entries = anyEntries(name, read);
    if (value(name).filter(Json.Obj.class::isInstance).isPresent() && entries.isEmpty()) {
      problem(name, "it is empty", "", "Fill it, or take it out");
    }
    return entries;
  }

  /** The same, where an empty object says that there are none. */
  public <T> Map<String, T> anyEntries(String name, BiFunction<Fields, String, T> read) {
    Map<String, T> entries = new LinkedHashMap<>();
    Optional<Fields> map = optionalObject(name);
    map.ifPresent(
        words -> words.names().forEach(word -> entries.put(word, read.apply(words, word))));
    if (entries.containsKey("")) {
      problem(name, "a name in it is empty", "", "Name it");
    }
    return entries;
  }

  /** Notes every field that nobody asked for. */
  public void finish() {
    object
        .fields()
        .forEach(
            (name, field) -> {
              if (!asked.contains(name)) {
                problems.add(
                    new Problem(
                        "unknown field " + Quoted.of(name),
                        field.place(),
                        "",
                        Suggestion.of(
                            name,
                            asked.stream().filter(known -> !known.startsWith("$")).toList())));
              }
            });
  }
}
