package org.weald.show;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weald.model.Place;
import org.weald.model.ReportTemplate;

/** Which template a report is made by. */
public final class ReportTemplates {
  /** The template that is known though no plug-in brings it. */
  public static final String ANNUAL = "annual-report";

  private static final Place PLACE = Place.of(ANNUAL);

  private ReportTemplates() {}

  /** The annual report as it is where no content says otherwise. */
  public static ReportTemplate annual() {
    return new ReportTemplate(
        ANNUAL,
        "Annual report",
        Stream.of(
                "headline",
                "overview",
                "notes",
                "contents",
                "themes",
                "comparisons",
                "partners",
                "queries",
                "appendix",
                ReportSections.MADE_FROM)
            .map(is -> new ReportTemplate.Section(is, "", Map.of(), List.of(), PLACE))
            .toList(),
        PLACE);
  }
}
