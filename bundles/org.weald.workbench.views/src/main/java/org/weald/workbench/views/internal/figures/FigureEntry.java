package org.weald.workbench.views.internal.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.assess.FigureRemarks;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.model.Provenance;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;
import org.weald.workspace.Subject;

/** What is typed or pasted, read into edits or into sentences that say what is wrong. */
final class FigureEntry {
  private static final Place HERE = Place.of(Contribution.WORKSPACE);
  private static final int MOST_NAMED = 6;

  private final FigureGrid.Source source;

  FigureEntry(FigureGrid.Source source) {
    this.source = source;
  }

  /**
   * What came of reading.
   *
   * @param edit what is to be written; empty where nothing differs or something is wrong
   * @param wrong what is wrong and what to write instead; then nothing is written
   * @param remarks what is odd about figures that are taken
   * @param questions what has to be answered before they are: a digit too many, most likely
   * @param written what the cells hold after it
   */
  record Outcome(
      Optional<Edit> edit,
      List<String> wrong,
      List<String> remarks,
      List<String> questions,
      Map<Subject, Optional<Observation>> written) {
    static final Outcome NOTHING =
        new Outcome(Optional.empty(), List.of(), List.of(), List.of(), Map.of());

    static Outcome wrong(List<String> sentences) {
      return new Outcome(Optional.empty(), sentences, List.of(), List.of(), Map.of());
    }
  }

  /** What is wrong with a text for a figure, in a sentence; empty where it can be taken. */
  Optional<String> wrong(String typed) {
    return read(typed.strip()).problems().stream().findFirst().map(FigureEntry::sentence);
  }

  /** What has to be answered before a text is taken for a cell's figure; empty for nothing. */
  Optional<String> asks(FigureGrid.Cell cell, String typed) {
    String text = typed.strip();
    return text.isEmpty() || text.equals(cell.raw())
        ? Optional.empty()
        : type(cell, text).questions().stream().findFirst();
  }

  /** The import takes any unit, with a remark; here a person can be asked at once. */
  private Checked<Figure> read(String text) {
    return Figures.parseNumber(text, HERE)
        .then(
            figure ->
                TypedDigits.refused(figure)
                    .map(problem -> Checked.<Figure>bad(problem))
                    .orElseGet(() -> Checked.good(figure)))
        .then(
            figure ->
                new TypedUnit(source.measure(), source.catalogue())
                    .unknown(figure)
                    .map(problem -> Checked.<Figure>bad(problem))
                    .orElseGet(() -> Checked.good(figure)));
  }

  private static String sentence(Problem problem) {
    return capital(problem.what())
        + (problem.why().isEmpty() ? "" : ": " + problem.why())
        + ". "
        + problem.remedy()
        + ".";
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** One cell: a figure, or its own figure taken away where the text is empty. */
  Outcome type(FigureGrid.Cell cell, String typed) {
    String text = typed.strip();
    if (text.equals(cell.raw())) {
      return Outcome.NOTHING;
    }
    if (text.isEmpty()) {
      return withdraw(List.of(cell));
    }
    return figure(cell.slot(), text)
        .fold(
            figure -> outcome(FigureWords.title(source, cell, cell.raw(), text), List.of(figure)),
            problems -> Outcome.wrong(problems.stream().map(FigureEntry::sentence).toList()));
  }

  private Checked<Observation> figure(FigureGrid.Slot slot, String text) {
    return read(text).then(read -> Checked.good(observation(slot, read)));
  }

  private static Observation observation(FigureGrid.Slot slot, Figure figure) {
    return new Observation(
        slot.measure(),
        slot.area(),
        slot.period(),
        slot.kind(),
        figure,
        Optional.empty(),
        Optional.empty(),
        "",
        new Provenance("", "", "", Contribution.WORKSPACE, HERE, 0));
  }

  private Outcome outcome(String title, List<Observation> figures) {
    List<String> remarks = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    Map<Subject, Optional<Observation>> written = new LinkedHashMap<>();
    for (Observation figure : figures) {
      FigureRemarks.of(figure, figures, source.catalogue())
          .forEach(remark -> remarks.add(capital(remark)));
      FigureRemarks.farFromTheLast(figure, source.catalogue()).ifPresent(questions::add);
      written.put(Subject.of(figure), Optional.of(figure));
    }
    Edit edit = new Edit(title, Entries.ofFigures(figures), Entries.NONE);
    return new Outcome(Optional.of(edit), List.of(), remarks, questions, written);
  }

  /** Takes own figures away; of a plug-in's it is said that they stay. */
  Outcome withdraw(List<FigureGrid.Cell> cells) {
    List<Observation> own =
        cells.stream().filter(FigureGrid.Cell::own).flatMap(cell -> cell.shown().stream()).toList();
    if (own.isEmpty()) {
      return cells.stream().allMatch(cell -> cell.shown().isEmpty())
          ? Outcome.NOTHING
          : Outcome.wrong(
              List.of(
                  "A figure that comes with a plug-in cannot be taken away. Enter another to put"
                      + " in its place, or \"Not available\"."));
    }
    FigureGrid.Cell first = cells.stream().filter(FigureGrid.Cell::own).findFirst().orElseThrow();
    String title =
        own.size() == 1
            ? FigureWords.takenAway(source, first, first.raw())
            : source.measure().title() + ": " + own.size() + " figures taken away";
    Map<Subject, Optional<Observation>> written = new LinkedHashMap<>();
    own.forEach(figure -> written.put(Subject.of(figure), Optional.empty()));
    return new Outcome(
        Optional.of(new Edit(title, Entries.NONE, Entries.ofFigures(own))),
        List.of(),
        List.of(),
        List.of(),
        written);
  }

  /**
   * A block from a spreadsheet, its first cell at a cell of the grid: all of it or nothing. Empty
   * cells of the block leave what is there.
   */
  Outcome paste(FigureGrid grid, int row, int column, String block) {
    String[] lines = block.replaceFirst("(\r?\n)+$", "").split("\r?\n", -1);
    List<String> wrong = new ArrayList<>();
    List<Observation> figures = new ArrayList<>();
    List<FigureGrid.Cell> changed = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String[] texts = lines[i].split("\t", -1);
      for (int j = 0; j < texts.length; j++) {
        String text = texts[j].strip();
        if (text.isEmpty()) {
          continue;
        }
        if (row + i >= grid.rows().size() || column + j >= grid.columns().size()) {
          wrong.add(outside(i, j, text));
          continue;
        }
        FigureGrid.Cell cell = grid.cell(row + i, column + j);
        String where =
            "Row " + (i + 1) + ", column " + (j + 1) + " (" + at(grid, row + i, column + j) + "): ";
        if (!text.equals(cell.raw())) {
          figure(cell.slot(), text)
              .fold(
                  figure -> figures.add(figure) && changed.add(cell),
                  problems -> wrong.add(where + briefly(problems.get(0))));
        }
      }
    }
    if (!wrong.isEmpty()) {
      return Outcome.wrong(named(wrong));
    }
    if (figures.isEmpty()) {
      return Outcome.NOTHING;
    }
    String title =
        figures.size() == 1
            ? FigureWords.title(
                source, changed.get(0), changed.get(0).raw(), figures.get(0).figure().raw())
            : source.measure().title() + ": " + figures.size() + " figures pasted";
    return outcome(title, figures);
  }

  private static String at(FigureGrid grid, int row, int column) {
    return grid.rows().get(row) + ", " + grid.columns().get(column);
  }

  private static String outside(int row, int column, String text) {
    return "Row "
        + (row + 1)
        + ", column "
        + (column + 1)
        + ": \""
        + text
        + "\" would stand outside the grid; begin further up or to the left.";
  }

  private static String briefly(Problem problem) {
    return problem.what() + (problem.why().isEmpty() ? "" : ", " + problem.why()) + ".";
  }

  private static List<String> named(List<String> wrong) {
    List<String> said = new ArrayList<>();
    said.add("Nothing was pasted:");
    wrong.stream().limit(MOST_NAMED).forEach(said::add);
    if (wrong.size() > MOST_NAMED) {
      said.add("and " + (wrong.size() - MOST_NAMED) + " more cells.");
    }
    return said;
  }
}
