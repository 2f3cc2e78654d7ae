package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.SourceText;

/**
 * What weald.json says: who a plug-in is and what it needs. The bundle's manifest is made from it.
 *
 * @param id also the bundle's symbolic name
 * @param version the plug-in's version
 * @param title for people
 * @param publisher who answers for it
 * @param needs version ranges by plug-in id; "weald" is the workbench itself
 */
record PluginManifest(
    String id, Version version, String title, String publisher, Map<String, VersionRange> needs) {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

  static Checked<PluginManifest> read(SourceText source) {
    return Json.read(source).then(PluginManifest::read);
  }

  private static Checked<PluginManifest> read(Json json) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(json, problems);
    String id = fields.text("id");
    if (!id.isBlank() && !ID.matcher(id).matches()) {
      fields.problem(
          "id",
          "\"" + id + "\" is not an id",
          "",
          "Write it as names with dots: org.mydistrict.theme.parks");
    }
    PluginManifest manifest =
        new PluginManifest(
            id,
            version(fields),
            fields.text("title"),
            fields.text("publisher"),
            needs(fields, problems));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(manifest) : Checked.bad(problems);
  }

  private static Version version(Fields fields) {
    String text = fields.text("version");
    try {
      return Version.parseVersion(text);
    } catch (IllegalArgumentException wrong) {
      fields.problem("version", "\"" + text + "\" is not a version", "", "Write it as 1.0.0");
      return Version.emptyVersion;
    }
  }

  private static Map<String, VersionRange> needs(Fields fields, List<Problem> problems) {
    Map<String, VersionRange> needs = new java.util.TreeMap<>();
    Fields ranges = fields.optionalObject("needs").orElse(null);
    if (ranges == null) {
      return needs;
    }
    for (String plugin : ranges.names()) {
      String text = ranges.text(plugin);
      try {
        needs.put(plugin, VersionRange.valueOf(text));
      } catch (IllegalArgumentException wrong) {
        problems.add(
            new Problem(
                "\"" + text + "\" is not a range of versions",
                ranges.placeOf(plugin),
                "",
                "Write it as [1.0,2) - from 1.0 up to but without 2"));
      }
    }
    return needs;
  }
}
