package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.weald.model.Checked;
import org.weald.model.Ids;
import org.weald.model.Problem;
import org.weald.model.ReportTemplate;
import org.weald.reading.Fields;
import org.weald.reading.Json;
import org.weald.reading.Quoted;

/**
 * Reads reports/*.json: a report template. Which words a section may be, and what it may be told,
 * is said by whatever makes the report.
 */
final class TemplateFile {
  private static final Set<String> NO_OPTIONS = Set.of("is", "title", "words");

  /** Far more than a report anybody reads has; a file with a million would never come to an end. */
  private static final int MOST_SECTIONS = 200;

  private final List<Problem> problems = new ArrayList<>();

  private TemplateFile() {}

  /** Reads one template, or gives every problem there is. */
  static Checked<ReportTemplate> read(Json json) {
    return new TemplateFile().template(json);
  }

  private Checked<ReportTemplate> template(Json json) {
    Fields fields = Fields.of(json, problems);
    fields.optionalText("$schema");
    fields.need("sections");
    String id = fields.text("id");
    if (!id.isBlank() && !Ids.isLocal(id)) {
      fields.problem(
          "id",
          Quoted.of(id) + " is not an id",
          "small letters, digits and hyphens, a letter first",
          "Write it as quarterly-actions");
    }
    ReportTemplate template =
        new ReportTemplate(
            id, fields.text("title"), fields.objects("sections", this::section), fields.place());
    if (template.sections().size() > MOST_SECTIONS) {
      fields.problem(
          "sections",
          "there are " + template.sections().size() + " sections",
          MOST_SECTIONS + " are the most a report has",
          "Leave out those that say the same again");
    }
    if (template.sections().isEmpty() && fields.value("sections").isPresent()) {
      fields.problem("sections", "there is no section", "", "Write [ { \"is\": \"headline\" } ]");
    }
    fields.optionalText("note");
    fields.finish();
    return problems.isEmpty() ? Checked.good(template) : Checked.bad(problems);
  }

  private ReportTemplate.Section section(Fields fields) {
    return new ReportTemplate.Section(
        fields.text("is"),
        fields.optionalText("title").orElse(""),
        options(fields),
        fields.texts("words"),
        fields.place());
  }

  /** Texts, or lists of texts, which are joined by "; ". */
  private static Map<String, String> options(Fields fields) {
    Map<String, String> options = new TreeMap<>();
    for (String name : fields.names()) {
      if (!NO_OPTIONS.contains(name)) {
        boolean list = fields.value(name).filter(Json.Arr.class::isInstance).isPresent();
        options.put(
            name,
            list ? String.join("; ", fields.texts(name)) : fields.optionalText(name).orElse(""));
      }
    }
    return options;
  }
}
