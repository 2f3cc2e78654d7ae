package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weald.model.Problem;
import org.weald.reading.Json;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;

/** The schemas that help people write content say what the reader takes: no more and no less. */
final class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "weald", "themes", "internal");
  private static final List<String> READERS =
      List.of(
          "PluginManifest",
          "PlanFile",
          "EditionReader",
          "RollUpReader",
          "ThemeFile",
          "RuleReader",
          "FigureRules",
          "FieldValues",
          "JudgingReader",
          "TemplateFile",
          "ViewFile");
  private static final String PLUGIN = "plugin-1.json";
  static final String PLAN = "plan-1.json";
  static final String THEME = "theme-1.json";
  private static final String REPORT = "report-1.json";
  private static final String VIEW = "view-1.json";
  private static final Map<String, JsonSchema> SCHEMAS =
      Stream.of(PLUGIN, PLAN, THEME, REPORT, VIEW)
          .collect(java.util.stream.Collectors.toMap(name -> name, Schemas::of));

  /** Every object of the five files: the place of one field in it is marked with an @. */
  private static final Map<String, String> OBJECTS = objects();

  private static Map<String, String> objects() {
    Map<String, String> objects = new TreeMap<>();
    objects.put("plug-in", PLUGIN + "{@}");
    objects.put("plan", PLAN + "{@}");
    objects.put("words", PLAN + "{\"words\":{@}}");
    objects.put("headline rule", PLAN + "{\"headline\":{@}}");
    objects.put("edition", PLAN + "{\"editions\":[{@}]}");
    objects.put("statuses of an edition", PLAN + "{\"editions\":[{\"statuses\":{@}}]}");
    objects.put("headline", PLAN + "{\"editions\":[{\"headlines\":[{@}]}]}");
    objects.put("earlier", PLAN + "{\"earlier\":[{@}]}");
    objects.put("theme", THEME + "{@}");
    objects.put("printed theme", THEME + "{\"printed\":{\"2019/20\":{@}}}");
    objects.put("priority", THEME + "{\"priorities\":[{@}]}");
    objects.put("printed priority", THEME + "{\"priorities\":[{\"printed\":{\"2019/20\":{@}}}]}");
    objects.put("measure", THEME + "{\"measures\":[{@}]}");
    objects.put("printed measure", THEME + "{\"measures\":[{\"printed\":{\"2019/20\":{@}}}]}");
    objects.put("supplied", THEME + "{\"supplied\":[{@}]}");
    String target = THEME + "{\"measures\":[{\"target\":{";
    for (String kind :
        List.of("rank", "change", "trajectory", "average", "duration", "share", "milestone")) {
      objects.put(kind, target + "\"" + kind + "\":{@}}}]}");
    }
    for (String kind : List.of("all of", "any of", "weighted")) {
      objects.put("part of " + kind, target + "\"" + kind + "\":[{@}]}}]}");
    }
    objects.put("point", target + "\"trajectory\":{\"from\":{@}}}}]}");
    objects.put("step", target + "\"trajectory\":{\"steps\":[{@}]}}}]}");
    objects.put("judging", THEME + "{\"measures\":[{\"judging\":{@}}]}");
    objects.put("break", THEME + "{\"measures\":[{\"judging\":{\"breaks\":[{@}]}}]}");
    objects.put("baseline", THEME + "{\"measures\":[{\"judging\":{\"baseline\":{@}}}]}");
    objects.put("people", THEME + "{\"measures\":[{\"people\":{@}}]}");
    objects.put("roll-ups", PLAN + "{\"roll-ups\":{@}}");
    objects.put("roll-up", PLAN + "{\"roll-ups\":{\"themes\":{@}}}");
    objects.put("sign-off", PLAN + "{\"editions\":[{\"sign-offs\":[{@}]}]}");
    objects.put("report template", REPORT + "{@}");
    objects.put("section of a report", REPORT + "{\"sections\":[{@}]}");
    objects.put("view", VIEW + "{@}");
    objects.put("panel of a view", VIEW + "{\"rows\":[[{@}]]}");
    return objects;
  }

  @TestFactory
  Stream<DynamicTest> everyObjectHasTheSameFieldsInBoth() throws IOException {
    List<String> names = allNames();
    return OBJECTS.entrySet().stream()
        .map(
            object ->
                DynamicTest.dynamicTest(
                    object.getKey(),
                    () -> {
                      for (String name : names) {
                        String json = with(object.getValue(), "\"" + name + "\": null");
                        assertThat(readerKnows(object.getValue(), json, name))
                            .as("%s of a %s: the reader, as the schema", name, object.getKey())
                            .isEqualTo(schemaKnows(object.getValue(), json, name));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyObjectNeedsTheSameFieldsInBoth() throws IOException {
    List<String> names = allNames();
    return OBJECTS.entrySet().stream()
        .map(
            object ->
                DynamicTest.dynamicTest(
                    object.getKey(),
                    () -> {
                      String json = with(object.getValue(), "");
                      TreeSet<String> missing = new TreeSet<>();
                      for (Problem problem : problems(object.getValue(), json)) {
                        Matcher matcher = MISSING.matcher(problem.what());
                        if (matcher.matches() && problem.where().line() == 2) {
                          missing.add(matcher.group(1));
                        }
                      }
                      assertThat(missing)
                          .containsExactlyElementsOf(needed(object.getValue(), json, names));
                    }));
  }

  private static final Pattern MISSING = Pattern.compile("field \"(.*)\" is missing");

  private static String with(String object, String fields) {
    return object.substring(object.indexOf('{')).replace("{@}", "\n{" + fields + "}\n");
  }

  private static String schema(String object) {
    return object.substring(0, object.indexOf('{'));
  }

  private static boolean readerKnows(String object, String json, String name) {
    return problems(object, json).stream()
        .noneMatch(
            problem ->
                problem.where().line() == 2
                    && problem.what().equals("unknown field \"" + name + "\""));
  }

  private static boolean schemaKnows(String object, String json, String name) {
    return Schemas.complaints(SCHEMAS.get(schema(object)), json).stream()
        .noneMatch(
            complaint ->
                complaint.getType().equals("additionalProperties")
                    && name.equals(complaint.getProperty()));
  }

  private static Collection<String> needed(String object, String json, List<String> names) {
    int depth = json.substring(0, json.indexOf('\n')).replaceAll("[^{]", "").length();
    return Schemas.complaints(SCHEMAS.get(schema(object)), json).stream()
        .filter(complaint -> complaint.getType().equals("required"))
        .filter(complaint -> !complaint.getSchemaLocation().toString().contains("Of/"))
        .filter(complaint -> !complaint.getEvaluationPath().toString().contains("dependent"))
        .filter(complaint -> depth(complaint.getInstanceLocation().toString()) == depth)
        .map(complaint -> complaint.getProperty())
        .filter(names::contains)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  /** How many objects lie around the place: names without the numbers of list items. */
  private static int depth(String location) {
    return (int)
        Pattern.compile("[.\\[/]'?[a-z0-9][^.\\[\\]/]*'?]?")
            .matcher(location.replaceAll("\\[\\d+]|/\\d+(?=/|$)", ""))
            .results()
            .count();
  }

  private static List<Problem> problems(String object, String json) {
    return problems(schema(object), json, new References("org.mydistrict.safe"));
  }

  private static List<Problem> problems(String schema, String json, References references) {
    SourceText source = new SourceText("content.json", json);
    return switch (schema) {
      case PLUGIN -> PluginManifest.read(source).problems();
      case PLAN -> Json.read(source).then(read -> PlanFile.read(read, references)).problems();
      case REPORT -> Json.read(source).then(TemplateFile::read).problems();
      case VIEW -> Json.read(source).then(read -> ViewFile.read(read, references)).problems();
      default -> Json.read(source).then(read -> ThemeFile.read(read, references)).problems();
    };
  }

  /** Whatever the schemas or the readers' sources mention: no field of either can be left out. */
  private static List<String> allNames() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String schema : SCHEMAS.keySet()) {
      collect(
          MAPPER.readTree(Files.readString(Path.of("src/main/resources/schema", schema))), names);
    }
    Pattern literal = Pattern.compile("\"([$a-z][a-z -]*)\"");
    for (String source : READERS) {
      Matcher matcher = literal.matcher(Files.readString(SOURCES.resolve(source + ".java")));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    assertThat(names)
        .contains("quoted under", "same as", "needs", "earlier")
        .hasSizeGreaterThan(60);
    return List.copyOf(names);
  }

  private static void collect(JsonNode node, TreeSet<String> names) {
    if (node.path("properties").isObject()) {
      node.path("properties").fieldNames().forEachRemaining(names::add);
    }
    node.forEach(inner -> collect(inner, names));
  }

  @TestFactory
  Stream<DynamicTest> shippedContentIsAsItsSchemaSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : shipped()) {
      String json = Files.readString(file);
      tests.add(
          DynamicTest.dynamicTest(
              file.getFileName() + " of " + file.getName(1),
              () -> assertThat(Schemas.complaints(SCHEMAS.get(schemaOf(file)), json)).isEmpty()));
    }
    assertThat(tests).hasSize(50);
    return tests.stream();
  }

  @Test
  void theExamplesInTheSchemasAreAsTheSchemasSay() throws IOException {
    for (String name : SCHEMAS.keySet()) {
      JsonNode schema =
          MAPPER.readTree(Files.readString(Path.of("src/main/resources/schema", name)));
      for (JsonNode example : schema.path("examples")) {
        assertThat(Schemas.complaints(SCHEMAS.get(name), example.toString())).isEmpty();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyWordIsExplainedAndItsExamplesAreRight() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : SCHEMAS.keySet()) {
      JsonNode schema =
          MAPPER.readTree(Files.readString(Path.of("src/main/resources/schema", name)));
      explained(name, schema, schema.path("$defs"), tests);
    }
    assertThat(tests).hasSizeGreaterThan(150);
    return tests.stream();
  }

  private static void explained(
      String place, JsonNode node, JsonNode shared, List<DynamicTest> tests) {
    JsonNode properties = node.path("properties");
    if (properties.isObject() && !place.endsWith("/if") && !place.endsWith("/then")) {
      properties
          .fields()
          .forEachRemaining(
              each -> tests.add(explained(place + "/" + each.getKey(), each.getValue(), shared)));
    }
    node.fields()
        .forEachRemaining(
            each -> explained(place + "/" + each.getKey(), each.getValue(), shared, tests));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      explained(place + "/" + i, node.get(i), shared, tests);
    }
  }

  private static DynamicTest explained(String place, JsonNode property, JsonNode shared) {
    return DynamicTest.dynamicTest(
        place,
        () -> {
          assertThat(property.path("description").asText()).endsWith(".");
          assertThat(property.path("examples")).isNotEmpty();
          ObjectNode alone = property.deepCopy();
          if (!shared.isMissingNode()) {
            alone.set("$defs", shared);
          }
          for (JsonNode example : property.path("examples")) {
            assertThat(Schemas.complaints(Schemas.text(alone.toString()), example.toString()))
                .isEmpty();
          }
        });
  }

  /**
   * What an editor underlines, the reader refuses too: each value of the content spoilt in turn.
   */
  @TestFactory
  Stream<DynamicTest> whatTheSchemaRefusesTheReaderRefuses() throws IOException {
    return shipped().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName() + " of " + file.getName(1), () -> spoilt(file)));
  }

  @Test
  void whatTheSchemaRefusesOfATemplateTheReaderRefuses() throws IOException {
    JsonNode example =
        MAPPER
            .readTree(Files.readString(Path.of("src/main/resources/schema", REPORT)))
            .path("examples")
            .get(0);
    assertThat(problems(REPORT, example.toString(), "org.weald.templates")).isEmpty();
    assertThat(spoilt(REPORT, example, "org.weald.templates")).isGreaterThan(50);
  }

  @Test
  void whatTheSchemaRefusesOfAViewTheReaderRefuses() throws IOException {
    JsonNode example =
        MAPPER
            .readTree(Files.readString(Path.of("src/main/resources/schema", VIEW)))
            .path("examples")
            .get(0);
    JsonNode ofAnother =
        MAPPER.readTree(
            example
                .toString()
                .replace("\"ksi-", "\"org.weald.theme.safe/ksi-")
                .replace("\"safe\"", "\"org.weald.theme.safe/safe\""));
    assertThat(problems(VIEW, ofAnother.toString(), "org.mydistrict.safe")).isEmpty();
    assertThat(spoilt(VIEW, ofAnother, "org.mydistrict.safe")).isGreaterThan(150);
  }

  private static void spoilt(Path file) throws IOException {
    int refused =
        spoilt(schemaOf(file), MAPPER.readTree(Files.readString(file)), file.getName(1).toString());
    assertThat(refused).isGreaterThan(20);
  }

  private static int spoilt(String schema, JsonNode content, String plugin) {
    return spoilt(schema, content, plugin, content);
  }

  /**
   * How many changes of a part of the content the schema refused; the reader has to refuse every
   * one of them.
   */
  static int spoilt(String schema, JsonNode content, String plugin, JsonNode part) {
    TreeSet<String> believed = new TreeSet<>();
    int refused = 0;
    for (JsonNode holder : holders(part, new ArrayList<>())) {
      for (Change change : changes(holder)) {
        change.make().run();
        String json = content.toString();
        if (!Schemas.complaints(SCHEMAS.get(schema), json).isEmpty()) {
          refused++;
          if (problems(schema, json, plugin).isEmpty()) {
            believed.add(change.what());
          }
        }
        change.undo().run();
      }
    }
    assertThat(believed).isEmpty();
    return refused;
  }

  /** A change of the content that can be taken back. */
  private record Change(String what, Runnable make, Runnable undo) {}

  /** What the reader says of a whole file, its ids included. */
  static List<Problem> problems(String schema, String json, String plugin) {
    References references = new References(plugin);
    List<Problem> problems = new ArrayList<>(problems(schema, json, references));
    problems.addAll(references.problems());
    return problems;
  }

  /** Objects and lists of a document; of a list of similar ones the first three. */
  private static List<JsonNode> holders(JsonNode node, List<JsonNode> found) {
    if (node.isContainerNode()) {
      found.add(node);
      int taken = 0;
      for (JsonNode inner : node) {
        if (node.isObject() || taken++ < 3) {
          holders(inner, found);
        }
      }
    }
    return found;
  }

  private static List<Change> changes(JsonNode holder) {
    List<Change> changes = new ArrayList<>();
    if (holder instanceof ObjectNode object) {
      for (String name : names(object)) {
        JsonNode before = object.get(name);
        Runnable undo = () -> object.set(name, before);
        changes.add(new Change("no " + name, () -> object.remove(name), undo));
        for (JsonNode wrong : wrong()) {
          changes.add(new Change(name + ": " + wrong, () -> object.set(name, wrong), undo));
        }
      }
      changes.add(
          new Change(
              "surprise", () -> object.put("surprise", "x"), () -> object.remove("surprise")));
    } else if (holder instanceof ArrayNode list && !list.isEmpty()) {
      JsonNode before = list.get(0);
      for (JsonNode wrong : wrong()) {
        String what = "[" + wrong + " instead of " + Quoted.of(before.toString());
        changes.add(new Change(what, () -> list.set(0, wrong), () -> list.set(0, before)));
      }
      changes.add(
          new Change(
              "twice " + Quoted.of(before.toString()),
              () -> list.add(before),
              () -> list.remove(list.size() - 1)));
    }
    return changes;
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<JsonNode> wrong() {
    return Stream.of(
            "\"Not ok!\"", "\"\"", "12.5", "-1", "true", "false", "[]", "{}", "[1]", "{\"a\":1}")
        .map(
            text -> {
              try {
                return MAPPER.readTree(text);
              } catch (IOException impossible) {
                throw new AssertionError(impossible);
              }
            })
        .toList();
  }

  private static String schemaOf(Path file) {
    return switch (file.getParent().getFileName().toString()) {
      case "plans" -> PLAN;
      case "themes" -> THEME;
      case "views" -> VIEW;
      default -> PLUGIN;
    };
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."), 7)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(
              file ->
                  file.toString()
                      .matches(".*org\\.weald\\.(plan|theme)\\.[a-z]+.src.main.resources.*"))
          .sorted()
          .toList();
    }
  }
}
