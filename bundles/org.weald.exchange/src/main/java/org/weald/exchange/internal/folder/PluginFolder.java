package org.weald.exchange.internal.folder;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.ReportTemplate;
import org.weald.model.Theme;
import org.weald.model.ThemeView;

/**
 * The folder of one plug-in.
 *
 * @param id the plug-in's
 * @param files texts by path, "themes/safe.json", in order
 * @param anew how the paths of those files begin that are not as the plug-in's author wrote them
 */
public record PluginFolder(String id, SortedMap<String, String> files, Set<String> anew) {
  /** What is written needs a workbench that reads it. */
  private static final String WORKBENCH = "[0.1,1)";

  /** Copies the collections. */
  public PluginFolder {
    anew = Set.copyOf(anew);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * Everything a contribution brings.
   *
   * @param publisher who answers for it
   * @param scripts of the plug-in, by path below scripts/
   */
  static PluginFolder of(Joined joined, String publisher, Map<String, String> scripts) {
    Contribution contribution = joined.contribution();
    SortedMap<String, String> files = new TreeMap<>();
    Names names = new Names(contribution.origin());
    files.put("weald.json", manifest(contribution, publisher).json());
    for (Plan plan : contribution.plans()) {
      files.put("plans/" + Ids.local(plan.id()) + ".json", new PlanJson(names).plan(plan).json());
    }
    Set<String> priorities = new TreeSet<>();
    contribution.themes().stream()
        .flatMap(theme -> theme.priorities().stream())
        .map(Priority::id)
        .forEach(priorities::add);
    for (Theme theme : contribution.themes()) {
      files.put(
          "themes/" + Ids.local(theme.id()) + ".json",
          new ThemeJson(names, theme, priorities).json().json());
    }
    for (ThemeView view : contribution.views()) {
      files.put("views/" + Ids.local(view.id()) + ".json", new ViewJson(names).json(view).json());
    }
    for (ReportTemplate template : contribution.printed().templates()) {
      files.put("reports/" + template.id() + ".json", template(template).json());
    }
    new Tables(names, (path, table) -> files.put(path, table.text())).write(contribution);
    FigureTables.of(names, contribution)
        .files()
        .forEach((path, table) -> files.put(path, table.text()));
    new ActionTables(names)
        .files(contribution.actions())
        .forEach((path, table) -> files.put(path, table.text()));
    scripts.forEach((path, text) -> files.put("scripts/" + path, text));
    return new PluginFolder(contribution.origin(), files, joined.anew());
  }

  /** A contribution that nobody else says anything of, as the workspace's own. */
  public static PluginFolder of(Contribution contribution) {
    return of(new Joined(contribution, Set.of()), "this workspace", Map.of());
  }

  private static Fieldset manifest(Contribution contribution, String publisher) {
    return new Fieldset()
        .text("id", contribution.origin())
        .text("version", contribution.version())
        .text("title", contribution.title())
        .text("publisher", publisher)
        .object("needs", new Fieldset().text("weald", WORKBENCH));
  }

  private static Fieldset template(ReportTemplate template) {
    return new Fieldset()
        .text("id", template.id())
        .text("title", template.title())
        .objects("sections", template.sections(), PluginFolder::section);
  }

  private static Fieldset section(ReportTemplate.Section section) {
    Fieldset json = new Fieldset().text("is", section.is()).text("title", section.title());
    new TreeMap<>(section.options()).forEach(json::needed);
    return json.texts("words", section.words());
  }

  /** Whether a file is written anew, whatever the author wrote. */
  public boolean isAnew(String path) {
    return anew.stream().anyMatch(path::startsWith);
  }

  /** Whether a file speaks of something another plug-in brings. */
  boolean speaksOf(String plugin) {
    return files.values().stream().anyMatch(text -> text.contains(plugin + "/"));
  }
}
