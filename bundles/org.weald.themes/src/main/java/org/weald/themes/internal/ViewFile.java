package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Ids;
import org.weald.model.Problem;
import org.weald.model.ThemeView;
import org.weald.model.ThemeView.Panel;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;
import org.weald.themes.internal.References.Sort;

/**
 * Reads views/*.json: what a theme wants looked at together, as rows of panels. Areas and groups
 * are believed, as any plug-in may bring them; whether they are there is seen when it is shown.
 */
final class ViewFile {
  private static final int MOST_ROWS = 40;
  private static final int MOST_BESIDE = 4;
  private static final int MOST_TILES = 12;
  private static final int MOST_MEASURES = 60;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_TEXT = 2000;
  private static final String ALL = "all";

  /** What a panel may be, each with the one word that may stand beside it. */
  private static final Map<String, String> KINDS = kinds();

  private final References references;
  private final List<Problem> problems = new ArrayList<>();

  private ViewFile(References references) {
    this.references = references;
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("tiles", "");
    kinds.put("chart", "area");
    kinds.put("compare", "among");
    kinds.put("scorecard", "");
    kinds.put("actions", "priority");
    kinds.put("text", "");
    return kinds;
  }

  /** Reads one view, or gives every problem there is but those of its ids. */
  static Checked<ThemeView> read(Json json, References references) {
    return new ViewFile(references).view(json);
  }

  private Checked<ThemeView> view(Json json) {
    Fields fields = Fields.of(json, problems);
    fields.optionalText("$schema");
    fields.need("theme", "rows");
    ThemeView view =
        new ThemeView(
            references.declare(Sort.VIEW, fields),
            references.mention(Sort.THEME, fields, "theme"),
            within(LONGEST_TITLE, "title", fields),
            fields.optionalInt("order", 1, Integer.MAX_VALUE).orElse(ThemeView.ANYWHERE),
            rows(fields),
            fields.place());
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(view) : Checked.bad(problems);
  }

  private List<List<Panel>> rows(Fields fields) {
    List<Json> lists = fields.list("rows");
    if (fields.value("rows").filter(Json.Arr.class::isInstance).isPresent() && lists.isEmpty()) {
      fields.problem("rows", "there is no row", "", "Write [ [ { \"scorecard\": \"all\" } ] ]");
    }
    atMost(MOST_ROWS, lists.size(), "rows", fields);
    return lists.stream().map(this::row).toList();
  }

  private List<Panel> row(Json json) {
    if (!(json instanceof Json.Arr row)) {
      problems.add(
          new Problem(
              "a row is a list of panels […], found " + json.sort(),
              json.place(),
              "panels of a row stand side by side",
              "Put square brackets around it"));
      return List.of();
    }
    if (row.items().isEmpty() || row.items().size() > MOST_BESIDE) {
      problems.add(
          new Problem(
              "a row of " + row.items().size() + " panels",
              row.place(),
              "a row has from 1 to " + MOST_BESIDE,
              row.items().isEmpty() ? "Take the row out" : "Make two rows of it"));
    }
    return row.items().stream().flatMap(item -> panel(item).stream()).toList();
  }

  private Optional<Panel> panel(Json item) {
    Fields fields = Fields.of(item, problems);
    if (!(item instanceof Json.Obj)) {
      return Optional.empty();
    }
    List<String> kinds = new ArrayList<>();
    KINDS.forEach(
        (kind, beside) -> {
          if (fields.value(kind).isPresent()) {
            kinds.add(kind);
          }
          if (!beside.isEmpty()) {
            fields.value(beside);
          }
        });
    fields.finish();
    if (kinds.size() == 1) {
      strangers(kinds.get(0), fields);
      return Optional.of(panel(kinds.get(0), fields));
    }
    kinds.stream().skip(1).forEach(kind -> another(kind, kinds.get(0), fields));
    if (kinds.isEmpty() && onlyKnown(fields)) {
      problems.add(
          new Problem(
              "the panel shows nothing",
              fields.place(),
              "",
              "Say what: " + String.join(", ", KINDS.keySet())));
    }
    return Optional.empty();
  }

  /** Of a mistyped word only that is told. */
  private static boolean onlyKnown(Fields fields) {
    return fields.names().stream()
        .allMatch(name -> KINDS.containsKey(name) || KINDS.containsValue(name));
  }

  private static void another(String kind, String first, Fields fields) {
    fields.problem(
        kind,
        "a panel shows one thing",
        "this one has \"" + first + "\" already",
        "Make a panel of its own of it");
  }

  /** "area" goes with a chart and with nothing else. */
  private static void strangers(String kind, Fields fields) {
    KINDS.forEach(
        (other, beside) -> {
          if (!other.equals(kind) && !beside.isEmpty() && fields.value(beside).isPresent()) {
            fields.problem(
                beside, "it goes with \"" + other + "\"", "", "Take it out of this panel");
          }
        });
  }

  private Panel panel(String kind, Fields fields) {
    return switch (kind) {
      case "tiles" -> new Panel.Tiles(measures("tiles", MOST_TILES, fields));
      case "chart" ->
          new Panel.Chart(
              references.mention(Sort.MEASURE, fields, "chart"),
              fields.value("area").isPresent() ? id("area", "sevenoaks", fields) : "");
      case "compare" ->
          new Panel.Comparison(
              references.mention(Sort.MEASURE, fields, "compare"),
              id("among", "kent-districts", fields));
      case "scorecard" -> new Panel.Rows(scorecard(fields));
      case "actions" ->
          new Panel.Actions(
              references.mention(Sort.PLAN, fields, "actions"),
              fields.value("priority").isPresent() ? fields.text("priority") : "");
      default -> new Panel.Text(within(LONGEST_TEXT, "text", fields));
    };
  }

  private List<String> measures(String name, int most, Fields fields) {
    List<String> measures = new ArrayList<>();
    fields.texts(name, (id, place) -> measures.add(references.mention(Sort.MEASURE, id, place)));
    if (measures.isEmpty() && fields.value(name).filter(Json.Arr.class::isInstance).isPresent()) {
      fields.problem(name, "there is no measure", "", "Write [\"victim-based-crime\"]");
    }
    atMost(most, measures.size(), name, fields);
    return measures;
  }

  /** Empty for all of the theme's. */
  private List<String> scorecard(Fields fields) {
    Json value = fields.value("scorecard").orElseThrow();
    if (!(value instanceof Json.Text text)) {
      return measures("scorecard", MOST_MEASURES, fields);
    }
    if (!text.value().equals(ALL)) {
      fields.problem(
          "scorecard",
          "unknown word " + Quoted.of(text.value()),
          "it is \"all\" or a list of measures",
          "Write \"all\", or [\"victim-based-crime\"]");
    }
    return List.of();
  }

  /** An area's or a group's, which any plug-in may bring. */
  private static String id(String name, String example, Fields fields) {
    String id = fields.text(name);
    if (!id.isBlank() && !Ids.isLocal(id)) {
      fields.problem(
          name,
          Quoted.of(id) + " is not the id of " + (name.equals("area") ? "an area" : "a group"),
          "they are named by their ids in areas/*.csv",
          "Write it as " + example);
    }
    return id;
  }

  private static String within(int longest, String name, Fields fields) {
    String text = fields.text(name);
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      fields.problem(
          name, "the text has " + length + " characters", longest + " are the most", "Shorten it");
    }
    return text;
  }

  private static void atMost(int most, int there, String name, Fields fields) {
    if (there > most) {
      fields.problem(
          name, "there are " + there, most + " are the most", "Leave out those that matter least");
    }
  }
}
