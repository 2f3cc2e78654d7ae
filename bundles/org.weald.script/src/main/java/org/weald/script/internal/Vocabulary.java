package org.weald.script.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weald.model.Catalogue;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.script.Series;
import org.weald.script.internal.box.OfferedNames;
import org.weald.script.internal.box.OfferedNames.Signature;
import org.weald.script.internal.language.WealdScript;
import org.weald.spi.ScriptDesk.Word;
import org.weald.spi.ScriptDesk.WordSort;

/** What can be written in a script: what the box offers, and the names the plan has. */
final class Vocabulary {
  private static final List<String> HEADER =
      List.of(
          "//@ name   What it works out",
          "//@ kind   calculation",
          "//@ kind   view",
          "//@ kind   export",
          "//@ help   What it is for, in a sentence",
          "//@ param  which: measure \"Which measure\"",
          "//@ param  area: area = sevenoaks \"Which area\"",
          "//@ param  years: int = 5 \"How many years\"",
          "//@ format csv",
          "//@ measure",
          "//@ unit",
          "//@ needs");

  private Vocabulary() {}

  static List<Word> of(Catalogue catalogue) {
    Map<String, Word> words = new LinkedHashMap<>();
    HEADER.forEach(line -> put(words, WordSort.HEADER, line, "a line of the header"));
    language(words);
    catalogue
        .measures()
        .forEach(
            measure -> put(words, WordSort.MEASURE, name(measure, catalogue), measure.title()));
    catalogue.areas().forEach(area -> put(words, WordSort.AREA, area.id(), area.name()));
    for (Plan plan : catalogue.plans()) {
      plan.editions()
          .forEach(edition -> put(words, WordSort.EDITION, edition.label(), plan.title()));
      catalogue
          .themes(plan)
          .forEach(theme -> put(words, WordSort.THEME, Ids.local(theme.id()), theme.title()));
    }
    return List.copyOf(words.values());
  }

  private static String name(Measure measure, Catalogue catalogue) {
    return catalogue.measure(measure.shortId()).isPresent() ? measure.shortId() : measure.id();
  }

  private static void language(Map<String, Word> words) {
    OfferedNames names = new OfferedNames(WealdScript.class);
    methods(names.words()).forEach((text, takes) -> put(words, WordSort.API, text, takes));
    names
        .inBraces()
        .forEach(
            (behind, type) ->
                methods(names.methods(type.getName()))
                    .forEach(
                        (text, takes) ->
                            put(words, WordSort.METHOD, text, takes + ", within " + behind)));
    methods(names.methods(Series.class.getName()))
        .forEach((text, takes) -> put(words, WordSort.METHOD, text, takes + ", of a series"));
    names.types().forEach(type -> put(words, WordSort.TYPE, type, "a type"));
  }

  /** What methods are written as, and what they take; those of one name stand together. */
  private static Map<String, String> methods(List<Signature> signatures) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    signatures.stream()
        .sorted(java.util.Comparator.comparing(Signature::plain))
        .forEach(
            one ->
                byName
                    .computeIfAbsent(written(one), name -> new ArrayList<>())
                    .add(
                        written(one).equals(one.name())
                            ? one.plain().substring(one.name().length())
                            : ""));
    Map<String, String> methods = new LinkedHashMap<>();
    byName.forEach(
        (name, takes) ->
            methods.put(
                name, String.join(" or ", takes.stream().filter(it -> !it.isEmpty()).toList())));
    return methods;
  }

  /** What Java calls getAreas() is areas in a script. */
  private static String written(Signature signature) {
    String name = signature.name();
    boolean property =
        signature.parameters().isEmpty() && name.length() > 3 && name.startsWith("get");
    return property ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4) : name;
  }

  private static void put(Map<String, Word> words, WordSort sort, String text, String meaning) {
    words.putIfAbsent(sort + " " + text, new Word(sort, text, meaning));
  }
}
