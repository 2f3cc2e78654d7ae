package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;
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

  /** The workbench itself among the needs. */
  static final String WORKBENCH = "weald";

  /** What lists and messages call other origins: nobody's plug-in may pass for one of them. */
  private static final Set<String> RESERVED =
      Set.of(WORKBENCH, "workspace", "workbench", "shipped", "file", "plugin", "plugins");

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){2}");
  private static final String NUMBER = "\\d{1,9}(\\.\\d{1,9}){0,2}";
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "|[\\[(]" + NUMBER + ",(" + NUMBER + ")?[\\])]");

  private static final VersionRange NOTHING = VersionRange.valueOf("(0,0)");

  /** What a line of a manifest, or bnd that writes it, would not take as text. */
  private static final Pattern NO_HEADER = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029$\\\\]");

  static Checked<PluginManifest> read(SourceText source) {
    return Json.read(source).then(PluginManifest::read);
  }

  private static Checked<PluginManifest> read(Json json) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(json, problems);
    fields.optionalText("$schema");
    fields.need("needs");
    PluginManifest manifest =
        new PluginManifest(
            id(fields),
            version(fields),
            header(fields, "title"),
            header(fields, "publisher"),
            fields.optionalObject("needs").map(PluginManifest::needs).orElse(Map.of()));
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(manifest) : Checked.bad(problems);
  }

  private static String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isBlank() && !References.isPlugin(id)) {
      fields.problem(
          "id",
          Quoted.of(id) + " is not the id of a plug-in",
          "small letters, digits and hyphens; dots between names",
          "Write it as org.mydistrict.theme.parks");
    }
    if (RESERVED.contains(id)) {
      fields.problem(
          "id",
          Quoted.of(id) + " is not the id of a plug-in",
          "Weald itself uses this word for where something comes from",
          "Write it as org.mydistrict.theme.parks");
    }
    return id;
  }

  private static Version version(Fields fields) {
    String text = fields.text("version");
    if (VERSION.matcher(text).matches()) {
      return Version.parseVersion(text);
    }
    if (!text.isBlank()) {
      fields.problem("version", Quoted.of(text) + " is not a version", "", "Write it as 1.0.0");
    }
    return Version.emptyVersion;
  }

  private static String header(Fields fields, String name) {
    String text = fields.text(name);
    if (NO_HEADER.matcher(text).find()) {
      fields.problem(
          name,
          "there is a line end, a dollar sign or a backslash in the text",
          "it becomes a line of the bundle's manifest",
          "Take it out");
    }
    return text;
  }

  private static Map<String, VersionRange> needs(Fields fields) {
    fields.need(WORKBENCH);
    Map<String, VersionRange> needs = new TreeMap<>();
    for (String plugin : fields.names()) {
      if (!References.isPlugin(plugin)) {
        fields.problem(
            plugin,
            "that is not the id of a plug-in",
            "",
            "Write it as org.mydistrict.theme.parks");
      }
      range(fields, plugin).ifPresent(range -> needs.put(plugin, range));
    }
    return needs;
  }

  private static Optional<VersionRange> range(Fields fields, String plugin) {
    String text = fields.text(plugin);
    VersionRange range = RANGE.matcher(text).matches() ? VersionRange.valueOf(text) : NOTHING;
    if (!range.isEmpty()) {
      return Optional.of(range);
    }
    if (!text.isBlank()) {
      fields.problem(
          plugin,
          Quoted.of(text) + " is not a range of versions",
          "",
          "Write it as [1.0,2) - from 1.0 up to but without 2");
    }
    return Optional.empty();
  }
}
