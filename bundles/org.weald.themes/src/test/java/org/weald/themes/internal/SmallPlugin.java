package org.weald.themes.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Version;
import org.weald.model.Checked;
import org.weald.model.Contribution;

/** A small plug-in in memory, whole and right until a test changes a word of it. */
final class SmallPlugin {
  static final String PLAN = "plans/plan.json";
  static final String THEME = "themes/safe.json";
  static final String FIGURES = "data/observations.csv";

  static final String VIEW = "views/road-safety.json";

  private final Map<String, byte[]> files = new TreeMap<>();

  SmallPlugin() {
    with(
        "weald.json",
        """
        { "id": "org.mydistrict.safe",
          "version": "1.2.0",
          "title": "Safe (My District)",
          "publisher": "My District Council",
          "needs": { "weald": "[0.1,1)", "org.weald.plan.sevenoaks": "[0.1,1)" } }
        """);
    with(
        PLAN,
        """
        { "id": "community-plan",
          "title": "Community Plan", "area": "sevenoaks", "body": "Partnership",
          "years": "2019/20 to 2021/22",
          "words": { "priority": "Aim" },
          "statuses": { "Achieved": "green" },
          "headline": { "share of": "priorities", "counting": ["green"], "missing": "left out" },
          "editions": [
            { "label": "2021/22", "title": "Report", "period": "2021/22", "as at": "2022-03-31",
              "source": "Report 2022", "statuses": { "on": "priorities" },
              "headlines": [ { "value": "96%", "of": "priorities", "printed": "96% achieved" } ] } ] }
        """);
    with(
        THEME,
        """
        { "id": "safe", "plan": "community-plan", "order": 1, "title": "Safe Communities",
          "printed": { "2021/22": { "title": "Safe Communities", "lead": ["Partnership"] } },
          "priorities": [
            { "id": "road-safety", "text": "Fewer casualties", "measures": ["ksi"],
              "printed": { "2021/22": { "ref": "Priority 4", "text": "Fewer casualties" } } } ],
          "measures": [
            { "id": "ksi", "title": "Killed or seriously injured", "unit": "people",
              "printed": { "2021/22": { "ref": "Safe 4", "title": "Road safety" } },
              "better": "lower", "every": "financial year", "kind": "count",
              "target": { "at most": "47", "amber within": "5%" } },
            { "id": "ksi-rate", "title": "Rate", "unit": "per 100,000", "part of": "ksi",
              "better": "lower", "every": "financial year", "kind": "rate",
              "numerator": "ksi", "denominator": "ksi-people", "per": 100000 },
            { "id": "ksi-people", "title": "Residents", "unit": "people", "part of": "ksi",
              "better": "none", "every": "financial year", "kind": "none" } ],
          "supplied": [ { "priority": "road-safety", "edition": "2021/22", "printed": "Achieved" } ] }
        """);
    with(
        VIEW,
        """
        { "id": "road-safety", "theme": "safe", "title": "Road safety", "order": 2,
          "rows": [
            [ { "text": "Casualties, and what is done." } ],
            [ { "tiles": ["ksi", "ksi-rate"] } ],
            [ { "chart": "ksi", "area": "kent" }, { "compare": "ksi-rate", "among": "kent-districts" } ],
            [ { "scorecard": "all" }, { "scorecard": ["ksi-people"] } ],
            [ { "actions": "community-plan", "priority": "road-safety" } ] ] }
        """);
    with(FIGURES, "measure,area,period,value,edition\nksi,sevenoaks,2019/20,59,2021/22\n");
    with("areas/areas.csv", "id,name,type,groups\nsevenoaks,Sevenoaks,district,kent-districts\n");
    with("data/narratives.csv", "measure,edition,text\nksi,2021/22,Fewer were hurt.\n");
    with("data/bodies.csv", "body,role,edition,where,note\nKent Police,LSP member,2021/22,,\n");
    with(
        "data/checks.csv",
        "id,edition,measure,area,period,says,printed,sentence\n"
            + "up,2021/22,ksi,sevenoaks,2019/20,percent change,26%,up 26%\n");
    with(
        "data/actions.csv",
        "plan,id,text,by when,quarter,status\n"
            + "community-plan,speeding,Less speeding,On-going,2019-20 Q1,green\n"
            + "community-plan,speeding,,,2019-20 Q2,amber\n");
  }

  SmallPlugin with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallPlugin with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  SmallPlugin without(String path) {
    files.remove(path);
    return this;
  }

  /** Changes one place of a file. */
  SmallPlugin but(String path, String text, String otherwise) {
    String before = text(path);
    if (!before.contains(text)) {
      throw new AssertionError(path + " has no " + text);
    }
    int at = before.indexOf(text);
    return with(path, before.substring(0, at) + otherwise + before.substring(at + text.length()));
  }

  String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  PluginFiles files() {
    SortedMap<String, PluginFiles.Source> sources = new TreeMap<>();
    files.forEach((path, bytes) -> sources.put(path, () -> new ByteArrayInputStream(bytes)));
    return new PluginFiles("my-plugin", sources);
  }

  Checked<Contribution> read() {
    return PluginReader.read(files(), new Version(0, 1, 0));
  }
}
