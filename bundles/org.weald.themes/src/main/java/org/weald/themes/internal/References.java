package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weald.model.Ids;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Fields;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/**
 * The ids a plug-in declares and those it speaks of. They are compared when all its files are read,
 * as a measure of one theme may be spoken of in another.
 */
final class References {

  /** What an id is of; ids are unique within a plug-in and a sort. */
  enum Sort {
    PLAN("plan", "community-plan-2019-22"),
    THEME("theme", "safe"),
    PRIORITY("priority", "road-safety"),
    MEASURE("measure", "victim-based-crime"),
    VIEW("view", "road-safety");

    private final String word;
    private final String example;

    Sort(String word, String example) {
      this.word = word;
      this.example = example;
    }

    /** The word for it, which is also the name of a field that speaks of one. */
    String word() {
      return word;
    }
  }

  private static final Pattern PLUGIN = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
  private static final String FORM = "small letters, digits and single hyphens, a letter first";

  private record Mention(List<Sort> sorts, String id, Place place) {}

  private final String plugin;
  private final Map<Sort, Map<String, Place>> declared = new EnumMap<>(Sort.class);
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  References(String plugin) {
    this.plugin = plugin;
    for (Sort sort : Sort.values()) {
      declared.put(sort, new TreeMap<>());
    }
  }

  /** Whether a text may be the id of a plug-in. */
  static boolean isPlugin(String id) {
    return PLUGIN.matcher(id).matches();
  }

  /** The qualified id an object declares in its field "id". */
  String declare(Sort sort, Fields fields) {
    String id = fields.text("id");
    String qualified = Ids.qualify(plugin, id);
    if (id.isBlank()) {
      return qualified;
    }
    if (!Ids.isLocal(id)) {
      fields.problem("id", Quoted.of(id) + " is not an id", FORM, "Write it as " + sort.example);
      return qualified;
    }
    Place place = fields.placeOf("id");
    Place first = declared(sort).putIfAbsent(qualified, place);
    if (first != null) {
      problems.add(
          new Problem(
              "the " + sort.word + " id \"" + id + "\" stands twice",
              place,
              "the first stands in " + first,
              "Rename one of them"));
    }
    return qualified;
  }

  /** The qualified id a field speaks of, empty where there is no such field. */
  String mention(Sort sort, Fields fields, String name) {
    return fields.optionalText(name).map(id -> mention(sort, id, fields.placeOf(name))).orElse("");
  }

  /** The qualified id a text speaks of: of this plug-in, or "plugin/id". */
  String mention(Sort sort, String id, Place place) {
    return mention(List.of(sort), id, place);
  }

  /** The same, where it may be of one of several sorts. */
  String mention(List<Sort> sorts, String id, Place place) {
    Sort sort = sorts.get(0);
    String qualified = Ids.qualify(plugin, id);
    if (!Ids.isLocal(Ids.local(qualified)) || !isPlugin(Ids.plugin(qualified))) {
      problems.add(
          new Problem(
              Quoted.of(id) + " is not the id of a " + words(sorts),
              place,
              FORM + "; another plug-in's begin with its name and a slash",
              "Write it as " + sort.example + " or org.weald.theme.safe/" + sort.example));
    } else {
      mentions.add(new Mention(List.copyOf(sorts), qualified, place));
    }
    return qualified;
  }

  private Map<String, Place> declared(Sort sort) {
    return declared.getOrDefault(sort, new TreeMap<>());
  }

  /** The ids of this plug-in of a sort. */
  Set<String> of(Sort sort) {
    return declared(sort).keySet();
  }

  /** Where an id of this plug-in is declared. */
  Place placeOf(Sort sort, String id) {
    return declared(sort).getOrDefault(id, Place.of(plugin));
  }

  /**
   * Ids that stand twice, are no ids, or of nothing in this plug-in. What other plug-ins bring is
   * believed: they may come later.
   */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Mention mention : mentions) {
      boolean ours = Ids.plugin(mention.id()).equals(plugin);
      if (ours && mention.sorts().stream().noneMatch(sort -> of(sort).contains(mention.id()))) {
        all.add(unknown(mention));
      }
    }
    return all;
  }

  private Problem unknown(Mention mention) {
    String local = Ids.local(mention.id());
    List<String> known =
        mention.sorts().stream().flatMap(sort -> of(sort).stream()).map(Ids::local).toList();
    String words = words(mention.sorts());
    return new Problem(
        "unknown " + words + " " + Quoted.of(local),
        mention.place(),
        "the plug-in brings no such " + words,
        Suggestion.of(local, known));
  }

  /** "priority or measure". */
  private static String words(List<Sort> sorts) {
    return sorts.stream().map(Sort::word).collect(Collectors.joining(" or "));
  }
}
