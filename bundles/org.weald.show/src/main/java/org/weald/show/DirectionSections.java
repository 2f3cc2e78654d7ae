package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Direction;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.PrintedDirection;
import org.weald.model.Priority;
import org.weald.model.ReportTemplate;
import org.weald.model.Theme;

/**
 * The directions of travel an edition prints, again as printed: counted, and measure by measure. A
 * cell that is printed empty stays apart from one that says N/A.
 */
final class DirectionSections {
  /** Said of a cell that is printed empty. */
  static final String BLANK = "printed blank";

  private static final String ONE_YEAR = "1 year";
  private static final String LONG_TERM = "3 to 4 years";

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final String edition;

  DirectionSections(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition().label();
  }

  /** A measure with what is printed for it. */
  private record Travelled(Judgement row, Measure measure, PrintedDirection printed) {}

  private List<Travelled> of(Scorecard.ThemeCard card) {
    List<Travelled> travelled = new ArrayList<>();
    for (Judgement row : card.measures()) {
      catalogue
          .measure(row.id())
          .ifPresent(
              measure ->
                  catalogue
                      .printedDirection(measure, edition)
                      .ifPresent(printed -> travelled.add(new Travelled(row, measure, printed))));
    }
    return travelled;
  }

  private List<Travelled> all() {
    return scorecard.themes().stream().flatMap(card -> of(card).stream()).toList();
  }

  /** A printed word with its mark; without a word there is none. */
  static ReportSpec.DirectionMark mark(Plan plan, String printed) {
    return new ReportSpec.DirectionMark(plan.direction(printed), printed);
  }

  private ReportBlock.Cell cell(String printed) {
    return printed.isEmpty()
        ? ReportBlock.Cell.of("", BLANK)
        : ReportBlock.Cell.of(mark(scorecard.plan(), printed), "");
  }

  /** How often each word is printed, best first, blanks last. */
  private Map<String, Integer> counts(
      List<Travelled> travelled, Function<PrintedDirection, String> term) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Direction direction : Direction.values()) {
      for (Travelled one : travelled) {
        String word = term.apply(one.printed());
        if (!word.isEmpty() && mark(scorecard.plan(), word).direction() == direction) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    int blank = (int) travelled.stream().filter(one -> term.apply(one.printed()).isEmpty()).count();
    if (blank > 0) {
      counts.put("", blank);
    }
    return counts;
  }

  /** Two strips: one year, and three to four. */
  List<ReportPart> tiles(ReportTemplate.Section section) {
    List<Travelled> all = all();
    return all.isEmpty()
        ? List.of()
        : List.of(
            ReportPart.Section.of(
                "tiles",
                section.title(),
                "",
                List.of(
                    new ReportBlock.Tiles(tiles(all, ONE_YEAR, PrintedDirection::oneYear)),
                    new ReportBlock.Tiles(tiles(all, LONG_TERM, PrintedDirection::longTerm)))));
  }

  private List<ReportSpec.Tile> tiles(
      List<Travelled> all, String term, Function<PrintedDirection, String> words) {
    List<ReportSpec.Tile> tiles = new ArrayList<>();
    tiles.add(
        new ReportSpec.Tile(
            term, Optional.empty(), all.size() + " measures", "direction of travel as printed"));
    counts(all, words)
        .forEach(
            (word, count) ->
                tiles.add(
                    new ReportSpec.Tile(
                        String.valueOf(count),
                        Optional.empty(),
                        word.isEmpty() ? BLANK : word,
                        "",
                        word.isEmpty()
                            ? Optional.empty()
                            : Optional.of(mark(scorecard.plan(), word).direction()))));
    return tiles;
  }

  /** The progress summary: how many of each by theme, then every measure. */
  List<ReportPart> directions(ReportTemplate.Section section) {
    List<Travelled> all = all();
    if (all.isEmpty()) {
      return List.of();
    }
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(counted(ONE_YEAR, PrintedDirection::oneYear));
    blocks.add(counted(LONG_TERM, PrintedDirection::longTerm));
    scorecard.themes().stream()
        .filter(card -> !of(card).isEmpty())
        .forEach(card -> blocks.add(summary(card)));
    return List.of(
        ReportPart.Section.of(
            "directions",
            ReportSections.title(section, "Progress summary"),
            "Directions of travel as the document prints them. N/A is the document’s own word; a"
                + " cell it leaves empty is marked as printed blank.",
            blocks));
  }

  private ReportBlock.Grid counted(String term, Function<PrintedDirection, String> words) {
    List<String> all = List.copyOf(counts(all(), words).keySet());
    List<ReportBlock.Column> columns = new ArrayList<>();
    columns.add(new ReportBlock.Column(themeWord(), "wide"));
    columns.add(new ReportBlock.Column("Measures", "number"));
    all.forEach(
        word -> columns.add(new ReportBlock.Column(word.isEmpty() ? BLANK : word, "number")));
    List<ReportBlock.Row> rows = new ArrayList<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      List<Travelled> travelled = of(card);
      if (!travelled.isEmpty()) {
        rows.add(counted(title(card.theme()), travelled, counts(travelled, words), all));
      }
    }
    rows.add(counted("All", all(), counts(all(), words), all));
    return new ReportBlock.Grid("counted", term, columns, rows);
  }

  private ReportBlock.Row counted(
      String title, List<Travelled> of, Map<String, Integer> counts, List<String> words) {
    List<ReportBlock.Cell> cells = new ArrayList<>();
    cells.add(ReportBlock.Cell.of(title));
    cells.add(ReportBlock.Cell.of(String.valueOf(of.size())));
    words.forEach(
        word -> cells.add(ReportBlock.Cell.of(String.valueOf(counts.getOrDefault(word, 0)))));
    return ReportBlock.Row.of(cells);
  }

  private ReportBlock.Grid summary(Scorecard.ThemeCard card) {
    List<ReportBlock.Row> rows = new ArrayList<>();
    String group = "";
    for (Travelled one : of(card)) {
      String heading = priority(card.theme(), one.measure());
      if (!heading.equals(group)) {
        group = heading;
        rows.add(ReportBlock.Row.group(group));
      }
      rows.add(
          ReportBlock.Row.of(
              List.of(
                  ReportBlock.Cell.of(one.row().ref()),
                  ReportBlock.Cell.of(one.row().title(), one.printed().why()),
                  cell(one.printed().oneYear()),
                  cell(one.printed().longTerm()))));
    }
    return new ReportBlock.Grid(
        "travelled",
        title(card.theme()),
        List.of(
            new ReportBlock.Column("Ref", "ref"),
            new ReportBlock.Column("Measure", "wide"),
            new ReportBlock.Column(ONE_YEAR, "way"),
            new ReportBlock.Column(LONG_TERM, "way")),
        rows);
  }

  private String priority(Theme theme, Measure measure) {
    return theme.priorities().stream()
        .filter(priority -> priority.measures().contains(measure.id()))
        .findFirst()
        .map(this::printed)
        .orElse("");
  }

  private String printed(Priority priority) {
    Priority.PrintedPriority printed = priority.printed().get(edition);
    return printed == null ? priority.text() : (printed.ref() + " " + printed.text()).strip();
  }

  private String title(Theme theme) {
    Theme.PrintedTheme printed = theme.printed().get(edition);
    return printed == null ? theme.title() : printed.title();
  }

  private String themeWord() {
    return scorecard.plan().words().getOrDefault("theme", "Theme");
  }
}
