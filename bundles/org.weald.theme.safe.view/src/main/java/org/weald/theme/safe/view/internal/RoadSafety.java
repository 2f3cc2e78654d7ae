package org.weald.theme.safe.view.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.show.ChartSpec;
import org.weald.show.MeasureCharts;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

/**
 * Road safety as the plan's figures tell it.
 *
 * @param tiles the latest figures
 * @param chart killed or seriously injured on local roads, year by year
 * @param words what changed
 */
record RoadSafety(List<Tile> tiles, Optional<ChartSpec.Line> chart, List<Block> words) {
  private static final String PLUGIN = "org.weald.theme.safe/";
  private static final String KSI = PLUGIN + "ksi-local-roads";
  private static final String FATAL = PLUGIN + "ksi-fatal";
  private static final String ALL_ROADS = PLUGIN + "ksi-roads";
  private static final String PLACE = PLUGIN + "ksi-roads-place-from-highest";
  private static final String PEDESTRIANS = PLUGIN + "ksi-pedestrian-share";

  /**
   * One figure, large.
   *
   * @param figure "59"
   * @param of what it is of, with its year
   * @param beside the year before, or what puts it in place
   */
  record Tile(String figure, String of, String beside) {}

  /** Copies the lists. */
  RoadSafety {
    tiles = List.copyOf(tiles);
    words = List.copyOf(words);
  }

  /** Reads the plan that is looked at. */
  static RoadSafety of(Snapshot snapshot, Selected selected) {
    Optional<Judgement> judged = judged(snapshot, selected);
    if (judged.isEmpty()) {
      return new RoadSafety(
          List.of(),
          Optional.empty(),
          List.of(new Block.Paragraph("There are no figures on road safety in this plan.", true)));
    }
    Catalogue catalogue = snapshot.catalogue();
    Judgement row = judged.get();
    return new RoadSafety(
        tiles(catalogue, row.area()), MeasureCharts.overTime(catalogue, row), words(snapshot, row));
  }

  /** The row of the latest edition up to the one looked at in which the change could be tested. */
  private static Optional<Judgement> judged(Snapshot snapshot, Selected selected) {
    List<Judgement> rows = new ArrayList<>();
    for (Scorecard card : snapshot.scorecards()) {
      if (card.plan().id().equals(selected.plan())) {
        Snapshot.row(card, new Selected.Subject(Level.MEASURE, KSI)).ifPresent(rows::add);
        if (card.edition().label().equals(selected.edition())) {
          break;
        }
      }
    }
    return rows.stream()
        .filter(row -> row.oneYear().direction() != Direction.NOT_ASSESSED)
        .reduce((earlier, later) -> later)
        .or(() -> rows.stream().reduce((earlier, later) -> later));
  }

  private static List<Tile> tiles(Catalogue catalogue, Area area) {
    List<Tile> tiles = new ArrayList<>();
    tile(catalogue, KSI, area, "killed or seriously injured, local roads").ifPresent(tiles::add);
    tile(catalogue, FATAL, area, "of them killed").ifPresent(tiles::add);
    tile(catalogue, ALL_ROADS, area, "killed or seriously injured, all roads")
        .map(tile -> new Tile(tile.figure(), tile.of(), place(catalogue, area)))
        .ifPresent(tiles::add);
    tile(catalogue, PEDESTRIANS, area, "of those were on foot").ifPresent(tiles::add);
    return tiles;
  }

  private static Optional<Tile> tile(Catalogue catalogue, String measure, Area area, String of) {
    return catalogue
        .measure(measure)
        .flatMap(
            known -> {
              List<Observation> points = catalogue.series(known, area).points();
              if (points.isEmpty()) {
                return Optional.empty();
              }
              Observation latest = points.get(points.size() - 1);
              return Optional.of(
                  new Tile(
                      print(latest, known), of + ", " + latest.period().label(), before(points)));
            });
  }

  private static String print(Observation point, Measure measure) {
    String unit = point.figure().unit().isEmpty() ? measure.unit() : point.figure().unit();
    String number = Figures.print(point.figure().number(), point.figure().decimals());
    return unit.equals("%") ? number + "\u202f%" : number;
  }

  private static String before(List<Observation> points) {
    if (points.size() < 2) {
      return "";
    }
    Observation before = points.get(points.size() - 2);
    return Figures.print(before.figure().number(), before.figure().decimals())
        + " in "
        + before.period().label();
  }

  private static String place(Catalogue catalogue, Area area) {
    return catalogue
        .measure(PLACE)
        .flatMap(known -> catalogue.series(known, area).latest())
        .map(point -> ordinal((int) point.figure().number()) + " highest in Kent")
        .orElse("");
  }

  private static String ordinal(int place) {
    return switch (place) {
      case 1 -> "the";
      case 2 -> "2nd";
      case 3 -> "3rd";
      default -> String.format(Locale.UK, "%dth", place);
    };
  }

  private static List<Block> words(Snapshot snapshot, Judgement row) {
    List<Block> words = new ArrayList<>();
    words.add(
        new Block.Outcome(row.status().status(), row.status().word(), row.status().sentence()));
    words.add(new Block.Heading("What changed"));
    words.add(new Block.Paragraph(row.oneYear().sentence(), false));
    snapshot
        .catalogue()
        .measure(KSI)
        .map(measure -> snapshot.catalogue().narrative(measure, row.edition()))
        .filter(told -> !told.isEmpty())
        .ifPresent(
            told -> {
              words.add(new Block.Heading("What happened"));
              words.add(new Block.Paragraph(told, false));
            });
    words.add(new Block.Paragraph("As reported in " + row.edition() + ".", true));
    return words;
  }
}
