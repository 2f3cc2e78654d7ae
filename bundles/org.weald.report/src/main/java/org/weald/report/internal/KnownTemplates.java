package org.weald.report.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Suggestion;
import org.weald.show.ReportTemplates;
import org.weald.spi.Extender;

/**
 * The templates a report can be made by: what plug-ins bring, and over them the files of the
 * workspace's own folder {@code reports}, by id.
 */
final class KnownTemplates {
  private static final String FOLDER = "reports";

  private final Map<String, ReportTemplate> all;
  private final Map<String, String> origins = new TreeMap<>();

  /** Files that hold no template as they are, by what their template would be called. */
  private final Map<String, List<Problem>> broken = new TreeMap<>();

  private KnownTemplates(Map<String, ReportTemplate> all) {
    this.all = all;
  }

  /**
   * Of a catalogue and a workspace.
   *
   * @param workspace its folder; one without a folder of reports has no template of its own
   */
  static KnownTemplates of(Catalogue catalogue, Extender extender, Path workspace) {
    KnownTemplates known = new KnownTemplates(new TreeMap<>(ReportTemplates.of(catalogue)));
    known.all.forEach((id, template) -> known.origins.put(id, origin(catalogue, template)));
    extender
        .templates(workspace.resolve(FOLDER))
        .forEach(
            (file, read) ->
                read.fold(
                    template -> known.own(file, template),
                    problems ->
                        known.broken.put(file.replaceFirst("\\.json$", ""), problems) == null));
    return known;
  }

  private static String origin(Catalogue catalogue, ReportTemplate template) {
    return catalogue.contributions().stream()
        .filter(one -> one.printed().templates().contains(template))
        .map(Contribution::origin)
        .findFirst()
        .orElse("Weald");
  }

  private boolean own(String file, ReportTemplate template) {
    String before = origins.get(template.id());
    all.put(template.id(), template);
    origins.put(
        template.id(),
        FOLDER + "/" + file + (before == null ? "" : ", in place of that of " + before));
    return true;
  }

  /** The template of an id, or why there is none. */
  Checked<ReportTemplate> template(String id) {
    List<Problem> unread = broken.getOrDefault(id, List.of());
    if (!unread.isEmpty()) {
      return Checked.bad(unread);
    }
    ReportTemplate template = all.get(id);
    if (template != null) {
      List<Problem> problems = ReportTemplates.problems(template, Suggestion::of);
      return problems.isEmpty() ? Checked.good(template) : Checked.bad(problems);
    }
    List<Problem> problems = new ArrayList<>();
    problems.add(
        new Problem(
            "unknown template \"" + id + "\"",
            Place.of("command line"),
            "",
            Suggestion.of(id, all.keySet())));
    broken.values().forEach(problems::addAll);
    return Checked.bad(problems);
  }

  /** All that can be used. */
  Collection<ReportTemplate> all() {
    return all.values();
  }

  /** What is wrong with files of templates that are not asked for. */
  List<String> remarks() {
    return broken.values().stream()
        .flatMap(List::stream)
        .map(problem -> problem.sentence() + " It is left out.")
        .toList();
  }

  /** Id, title and where it comes from, of each. */
  List<List<String>> rows() {
    return all.values().stream()
        .map(
            template ->
                List.of(template.id(), template.title(), origins.getOrDefault(template.id(), "")))
        .toList();
  }
}
