package org.weald.monitor.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.assess.ScriptedStatuses;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Status;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/**
 * What calculations say of statuses, for one judging: each is run at most once, when it is first
 * asked. A calculation gives a table with the columns measure, area, period, status and reason.
 */
final class CalculationAnswers implements ScriptedStatuses {
  private static final Logger LOG = LoggerFactory.getLogger(CalculationAnswers.class);
  private static final List<String> COLUMNS =
      List.of("measure", "area", "period", "status", "reason");

  /** Calculations under way on this thread: one that asks for its own plan would never end. */
  private static final ThreadLocal<Set<String>> RUNNING = ThreadLocal.withInitial(HashSet::new);

  private final Catalogue catalogue;
  private final Plan plan;
  private final Edition edition;
  private final List<Calculation> there;
  private final Map<String, Checked<TableSpec>> tables = new HashMap<>();

  CalculationAnswers(
      Catalogue catalogue, Plan plan, Edition edition, List<Calculation> calculations) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.edition = edition;
    this.there = List.copyOf(calculations);
  }

  @Override
  public Checked<Answer> of(String calculation, String measure, String area, Period period) {
    return find(calculation, measure)
        .then(found -> tables.computeIfAbsent(found.described().id(), id -> run(found)))
        .then(table -> new Rows(calculation, table).of(measure, area, period));
  }

  /**
   * By id, or by its file's name where only one has it; of one id the measure's plug-in's first.
   */
  private Checked<Calculation> find(String asked, String measure) {
    String plugin = Ids.plugin(measure);
    List<Calculation> named =
        there.stream().filter(one -> isNamed(one.described(), asked)).toList();
    long ids = named.stream().map(one -> one.described().id()).distinct().count();
    if (ids > 1) {
      return Checked.bad(problem(asked, "more than one calculation has the name “" + asked + "”"));
    }
    return named.stream()
        .min(Comparator.comparing(one -> !one.described().origin().equals(plugin)))
        .map(Checked::good)
        .orElseGet(() -> Checked.bad(problem(asked, "there is no calculation “" + asked + "”")));
  }

  /** Whether a calculation is the one asked for by id or by its file's name. */
  static boolean isNamed(Described described, String asked) {
    return described.id().equals(asked)
        || described.id().endsWith("/" + asked)
        || (described.origin() + "/" + described.id()).equals(asked);
  }

  private Checked<TableSpec> run(Calculation calculation) {
    Described described = calculation.described();
    if (!RUNNING.get().add(described.id())) {
      return Checked.bad(
          problem(described.id(), "the calculation “" + described.id() + "” asks for itself"));
    }
    try {
      return arguments(described)
          .then(
              arguments ->
                  calculation.calculate(
                      new Given(catalogue, Optional.empty()), arguments, Progress.silent()));
    } catch (RuntimeException failure) {
      LOG.error("the calculation {} failed", described.id(), failure);
      return Checked.bad(
          problem(described.id(), "the calculation “" + described.id() + "” failed"));
    } finally {
      RUNNING.get().remove(described.id());
    }
  }

  /** Its own defaults; what asks for an edition or an area gets those that are judged. */
  private Checked<Arguments> arguments(Described described) {
    Map<String, String> values = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Described.Parameter parameter : described.parameters()) {
      String value =
          switch (parameter.type()) {
            case "edition" -> edition.label();
            case "area" -> plan.area();
            default -> parameter.defaultValue();
          };
      values.put(parameter.name(), value);
      if (value.isEmpty()) {
        problems.add(
            problem(
                described.id(),
                "the calculation “" + described.id() + "” needs a value of " + parameter.name()));
      }
    }
    return problems.isEmpty() ? Checked.good(new Arguments(values)) : Checked.bad(problems);
  }

  private static Problem problem(String calculation, String what) {
    return new Problem(what, Place.of(calculation), "", "See weald run for those there are");
  }

  /** The table of a calculation, read. */
  private final class Rows {
    private final String calculation;
    private final TableSpec table;

    Rows(String calculation, TableSpec table) {
      this.calculation = calculation;
      this.table = table;
    }

    Checked<Answer> of(String measure, String area, Period period) {
      List<String> titles =
          table.columns().stream()
              .map(column -> column.title().strip().toLowerCase(Locale.ROOT))
              .toList();
      List<String> absent = COLUMNS.stream().filter(name -> !titles.contains(name)).toList();
      if (!absent.isEmpty()) {
        return Checked.bad(
            problem(calculation, named() + " gives no column " + String.join(", ", absent)));
      }
      List<List<String>> matching =
          table.rows().stream()
              .map(row -> COLUMNS.stream().map(name -> row.get(titles.indexOf(name))).toList())
              .filter(row -> isOf(row.get(0), measure) && isIn(row.get(1), area))
              .filter(row -> isAt(row.get(2), period))
              .distinct()
              .toList();
      return matching.size() == 1
          ? answer(matching.get(0))
          : Checked.bad(problem(calculation, none(matching.size(), measure, area, period)));
    }

    private String named() {
      return "the calculation “" + calculation + "”";
    }

    private String none(int rows, String measure, String area, Period period) {
      return named()
          + (rows == 0 ? " says nothing of " : " gives " + rows + " different rows for ")
          + Ids.local(measure)
          + ", "
          + catalogue.area(area).map(Area::name).orElse(area)
          + ", "
          + period.label();
    }

    private boolean isOf(String cell, String measure) {
      return cell.equals(measure) || cell.equals(Ids.local(measure));
    }

    private boolean isIn(String cell, String area) {
      return cell.equals(area)
          || catalogue.area(area).filter(known -> known.name().equals(cell)).isPresent();
    }

    private boolean isAt(String cell, Period period) {
      return cell.equals(period.label())
          || Periods.parse(cell, Place.of(calculation), period.kind())
              .fold(read -> read.sameStretch(period), problems -> false);
    }

    private Checked<Answer> answer(List<String> row) {
      String word = row.get(3).strip();
      Optional<Status> status = Status.ofCode(word).or(() -> plan.scheme().status(word));
      return status
          .map(known -> Checked.good(new Answer(known, row.get(4).strip())))
          .orElseGet(
              () ->
                  Checked.bad(
                      problem(calculation, named() + " gives “" + word + "”, which is no status")));
    }
  }
}
