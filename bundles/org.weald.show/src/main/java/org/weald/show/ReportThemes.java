package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.assess.StatusJudgement;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Priority;
import org.weald.model.Status;
import org.weald.model.SuppliedStatus;
import org.weald.model.Theme;

/** A report's parts by theme: the row of the summary, the priorities and the scorecard. */
final class ReportThemes {
  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Edition edition;

  ReportThemes(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition();
  }

  /** Whether a row is one of the edition's printed measures, not a part quoted under one. */
  static boolean isPrinted(Catalogue catalogue, Judgement row) {
    return catalogue
        .measure(row.id())
        .map(measure -> measure.printed().containsKey(row.edition()))
        .orElse(!row.ref().isEmpty());
  }

  /** A measure's printed row with the parts quoted under it. */
  record Group(Judgement main, List<Judgement> parts) {}

  static List<Group> groups(Catalogue catalogue, Scorecard.ThemeCard card) {
    List<Group> groups = new ArrayList<>();
    for (Judgement row : card.measures()) {
      if (isPrinted(catalogue, row) || groups.isEmpty()) {
        groups.add(new Group(row, new ArrayList<>()));
      } else {
        groups.get(groups.size() - 1).parts().add(row);
      }
    }
    return groups;
  }

  static String anchor(String kind, String id) {
    return kind + "-" + id.replace('/', '_').replaceAll("[^A-Za-z0-9._-]", "-");
  }

  ReportSpec.Overview overview(Scorecard.ThemeCard card) {
    List<ReportSpec.Dot> dots =
        groups(catalogue, card).stream()
            .map(
                group ->
                    new ReportSpec.Dot(
                        anchor("measure", group.main().id()),
                        group.main().ref(),
                        mark(group.main().status())))
            .toList();
    return new ReportSpec.Overview(
        anchor("theme", card.theme().id()),
        title(card.theme()),
        dots,
        counts(dots.stream().map(ReportSpec.Dot::status).toList()),
        suppliedWords(card));
  }

  /** "3 on target, 1 target not met". */
  private static String counts(List<ReportSpec.StatusMark> marks) {
    Map<Status, List<ReportSpec.StatusMark>> byStatus =
        marks.stream()
            .collect(
                Collectors.groupingBy(
                    ReportSpec.StatusMark::status, TreeMap::new, Collectors.toList()));
    return byStatus.entrySet().stream()
        .map(
            entry -> {
              List<String> words =
                  entry.getValue().stream().map(ReportSpec.StatusMark::word).distinct().toList();
              String word = words.size() == 1 ? words.get(0) : entry.getKey().words();
              return entry.getValue().size() + " " + word.toLowerCase(Locale.UK);
            })
        .collect(Collectors.joining(", "));
  }

  private String suppliedWords(Scorecard.ThemeCard card) {
    Map<String, Long> words =
        card.theme().supplied().stream()
            .filter(status -> status.edition().equals(edition.label()))
            .collect(
                Collectors.groupingBy(
                    SuppliedStatus::printed, TreeMap::new, Collectors.counting()));
    return words.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private String title(Theme theme) {
    return printed(theme).map(Theme.PrintedTheme::title).orElse(theme.title());
  }

  private Optional<Theme.PrintedTheme> printed(Theme theme) {
    return Optional.ofNullable(theme.printed().get(edition.label()));
  }

  ReportSpec.ThemePart part(Scorecard.ThemeCard card) {
    Theme theme = card.theme();
    Map<String, String> words = scorecard.plan().words();
    return new ReportSpec.ThemePart(
        anchor("theme", theme.id()),
        title(theme),
        printed(theme).map(Theme.PrintedTheme::vision).orElse(""),
        printed(theme).map(Theme.PrintedTheme::lead).orElse(List.of()),
        words.getOrDefault("priority", "Priority"),
        priorities(theme),
        words.getOrDefault("measure", "Measure"),
        edition.period().label(),
        groups(catalogue, card).stream().map(this::row).toList(),
        ReportCharts.of(catalogue, card));
  }

  private List<ReportSpec.PriorityRow> priorities(Theme theme) {
    List<ReportSpec.PriorityRow> rows = new ArrayList<>();
    for (Priority priority : theme.priorities()) {
      Priority.PrintedPriority printed = priority.printed().get(edition.label());
      if (printed != null) {
        Optional<SuppliedStatus> supplied = supplied(theme, priority.id());
        rows.add(
            new ReportSpec.PriorityRow(
                printed.ref(),
                printed.text(),
                supplied.map(
                    status ->
                        new ReportSpec.StatusMark(
                            status.status(), status.printed(), Basis.SUPPLIED)),
                supplied.map(SuppliedStatus::why).orElseGet(this::noStatus)));
      }
    }
    return rows;
  }

  private String noStatus() {
    if (!ReportFit.printsStatuses(scorecard.plan())) {
      return "none printed";
    }
    return edition.statusesOn() == Level.PRIORITY || !edition.statusesNotInText().isEmpty()
        ? ReportFigures.NOT_IN_THE_TEXT
        : "printed on the measures";
  }

  private Optional<SuppliedStatus> supplied(Theme theme, String subject) {
    return theme.supplied().stream()
        .filter(status -> status.edition().equals(edition.label()))
        .filter(status -> status.subject().equals(subject))
        .findFirst();
  }

  private ReportSpec.MeasureRow row(Group group) {
    Judgement main = group.main();
    Optional<Measure> measure = catalogue.measure(main.id());
    String unit = measure.map(Measure::unit).orElse("");
    String shortTitle = measure.map(Measure::title).orElse(main.title());
    return new ReportSpec.MeasureRow(
        anchor("measure", main.id()),
        anchor("why", main.id()),
        main.ref(),
        shortTitle,
        main.title().equals(shortTitle) ? "" : main.title(),
        main.latest()
            .map(figure -> ReportFigures.display(figure.figure(), unit))
            .orElse("no figure"),
        main.latest().map(this::otherPeriod).orElse(""),
        main.latest().map(figure -> note(figure, unit)).orElse(""),
        main.status().target().isEmpty() ? "none set" : main.status().target(),
        mark(main.status()),
        direction(main.oneYear()),
        direction(main.longTerm()),
        Caveat.without(main.summary()),
        measure.map(known -> catalogue.narrative(known, edition.label())).orElse(""),
        group.parts().stream().flatMap(part -> part(part).stream()).toList());
  }

  /** The figure's period where it is another than the edition's. */
  private String otherPeriod(Observation figure) {
    return figure.period().sameStretch(edition.period())
        ? ""
        : ReportFigures.label(figure.period());
  }

  private String note(Observation figure, String unit) {
    List<String> notes = new ArrayList<>();
    String word = ReportFigures.unitWord(figure.figure(), unit);
    if (!word.isEmpty()) {
      notes.add(word);
    }
    if (Unpublished.is(figure)) {
      notes.add(Unpublished.SHORT);
    }
    figure.figure().qualifiers().stream()
        .sorted()
        .filter(qualifier -> ReportMarks.isWorthSaying(qualifier))
        .forEach(qualifier -> notes.add(qualifier.words()));
    return String.join(", ", notes);
  }

  /** Empty where the edition prints nothing of it and nothing is judged. */
  private Optional<ReportSpec.PartRow> part(Judgement row) {
    String unit = catalogue.measure(row.id()).map(Measure::unit).orElse("");
    boolean judged = !row.status().target().isEmpty() && row.status().status() != Status.CONTEXT;
    Optional<Observation> shown = row.latest().or(() -> printedOtherwise(row));
    if (shown.isEmpty() && !judged) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportSpec.PartRow(
            titleWithUnit(row, shown, unit),
            shown
                .filter(figure -> figure.kind() != ObservationKind.EVENT)
                .map(this::otherPeriod)
                .orElse(""),
            shown.map(figure -> ReportFigures.display(figure.figure(), unit)).orElse("no figure"),
            row.status().target(),
            judged ? Optional.of(mark(row.status())) : Optional.empty(),
            judged ? Caveat.without(row.summary()) : ""));
  }

  /** A change, a forecast, an event: printed, though no figure of the measure itself. */
  private Optional<Observation> printedOtherwise(Judgement row) {
    return catalogue.observations(row.id()).stream()
        .filter(figure -> figure.edition().equals(edition.label()))
        .filter(figure -> figure.area().equals(row.area().id()))
        .filter(figure -> figure.kind() != ObservationKind.TARGET)
        .findFirst();
  }

  private static String titleWithUnit(Judgement row, Optional<Observation> shown, String unit) {
    String word = shown.map(figure -> ReportFigures.unitWord(figure.figure(), unit)).orElse("");
    List<String> beside = new ArrayList<>();
    if (!row.title().toLowerCase(Locale.UK).contains(word.toLowerCase(Locale.UK))) {
      beside.add(word);
    }
    if (shown.filter(Unpublished::is).isPresent()) {
      beside.add(Unpublished.SHORT);
    }
    return beside.isEmpty() ? row.title() : row.title() + " (" + String.join(", ", beside) + ")";
  }

  static ReportSpec.StatusMark mark(StatusJudgement status) {
    return new ReportSpec.StatusMark(status.status(), status.word(), status.basis());
  }

  private static ReportSpec.DirectionMark direction(DirectionJudgement judgement) {
    return new ReportSpec.DirectionMark(
        judgement.direction(), Caveat.without(judgement.sentence()));
  }
}
