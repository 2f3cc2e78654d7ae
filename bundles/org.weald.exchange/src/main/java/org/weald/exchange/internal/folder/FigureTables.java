package org.weald.exchange.internal.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.PrintedCell;
import org.weald.model.Qualifier;

/** Writes figures: those of printed tables in their cells, the others a row each. */
public final class FigureTables {
  private static final String CELLS = "edition,theme,table,row,column,header,value";
  private static final String OF_A_CELL =
      "group,mark,note,measure,area,period,kind,unit,qualifier,numerator,denominator";
  private static final String OF_A_FIGURE =
      "kind,unit,qualifier,edition,source,printed,note,numerator,denominator,se,lower,upper";

  private final Names names;
  private final CsvText cells = new CsvText(CELLS, OF_A_CELL);
  private final CsvText observations = new CsvText("measure,area,period,value", OF_A_FIGURE);

  private FigureTables(Names names) {
    this.names = names;
  }

  /** The text of a table of figures alone, as {@code weald import} takes it. */
  public static String of(List<Observation> figures) {
    FigureTables tables = new FigureTables(new Names(Contribution.WORKSPACE));
    figures.forEach(figure -> tables.observations.row(tables.figure(figure)));
    return tables.observations.text();
  }

  /** Both tables of a contribution. */
  static FigureTables of(Names names, Contribution of) {
    FigureTables tables = new FigureTables(names);
    Map<Place, List<Observation>> byPlace =
        of.observations().stream().collect(Collectors.groupingBy(it -> it.provenance().place()));
    Set<Observation> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PrintedCell cell : of.printed().cells()) {
      Optional<Observation> figure =
          byPlace.getOrDefault(cell.place(), List.of()).stream()
              .filter(it -> isOf(cell, it))
              .findFirst();
      figure.ifPresent(told::add);
      tables.cells.row(tables.cell(cell, figure));
    }
    of.observations().stream()
        .filter(it -> !told.contains(it))
        .forEach(it -> tables.observations.row(tables.figure(it)));
    return tables;
  }

  private static boolean isOf(PrintedCell cell, Observation figure) {
    return cell.measure().equals(figure.measure()) && cell.text().equals(figure.figure().raw());
  }

  /** By path, those that have a row. */
  Map<String, CsvText> files() {
    Map<String, CsvText> files = new HashMap<>();
    if (cells.size() > 0) {
      files.put("data/cells.csv", cells);
    }
    if (observations.size() > 0) {
      files.put("data/observations.csv", observations);
    }
    return files;
  }

  private Map<String, String> cell(PrintedCell it, Optional<Observation> figure) {
    Map<String, String> row = new HashMap<>();
    figure.ifPresent(of -> row.putAll(common(of)));
    row.put("measure", names.of(it.measure()));
    row.put("edition", it.edition());
    row.put("theme", names.of(it.theme()));
    row.put("table", it.table());
    row.put("row", it.row());
    row.put("column", Integer.toString(it.column()));
    row.put("header", it.header());
    row.put("value", it.text());
    row.put("group", it.group());
    row.put("mark", it.mark());
    row.put("note", it.note());
    return row;
  }

  private Map<String, String> figure(Observation it) {
    Map<String, String> row = common(it);
    row.put("edition", it.edition());
    row.put("source", it.provenance().source());
    row.put("printed", it.provenance().sentence());
    row.put("note", it.provenance().note());
    it.spread()
        .ifPresent(
            spread -> {
              row.put("se", number(spread.error()));
              row.put("lower", number(spread.lower()));
              row.put("upper", number(spread.upper()));
            });
    return row;
  }

  private Map<String, String> common(Observation it) {
    Map<String, String> row = new HashMap<>();
    Figure plain = Figures.parse(it.figure().raw());
    row.put("measure", names.of(it.measure()));
    row.put("area", it.area());
    row.put("period", it.period().label());
    row.put("kind", it.kind().code());
    row.put("value", it.figure().raw());
    row.put("unit", it.figure().unit().equals(plain.unit()) ? "" : it.figure().unit());
    row.put("qualifier", words(it.figure().qualifiers(), plain.qualifiers()));
    row.put("numerator", it.numerator().map(Figure::raw).orElse(""));
    row.put("denominator", it.denominator().map(Figure::raw).orElse(""));
    return row;
  }

  /** What a column has to say, as the text of the figure does not. */
  private static String words(Set<Qualifier> all, Set<Qualifier> plain) {
    Set<Qualifier> said = EnumSet.noneOf(Qualifier.class);
    said.addAll(all);
    said.removeAll(plain);
    List<String> words = new ArrayList<>();
    said.forEach(one -> words.add(one.words()));
    return String.join("; ", words);
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "";
  }
}
