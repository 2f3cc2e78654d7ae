package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Action;
import org.weald.model.Contribution;
import org.weald.model.Direction;
import org.weald.model.Observation;
import org.weald.model.Plan;
import org.weald.model.PrintedCell;
import org.weald.model.Problem;
import org.weald.model.Qualifier;
import org.weald.model.Status;

/** What a document prints beside figures is kept as it prints it. */
final class PrintedReadTest {
  private static final String CELLS =
      "edition,theme,table,group,row,column,header,measure,area,period,kind,value,qualifier,mark\n"
          + "2021/22,safe,roads,Roads,KSI,1,Baseline,ksi,sevenoaks,2018/19,baseline,59,cumulative,*\n"
          + "2021/22,safe,roads,Roads,KSI,2,Year 1,ksi,sevenoaks,2020/21,,(2008),,\n"
          + "2021/22,safe,roads,Roads,KSI,3,Year 2,ksi,sevenoaks,2021/22,actual,(2008),,\n"
          + "2021/22,safe,roads,Roads,Rate,1,Baseline,,,,,,,\n";

  private static Contribution read(SmallPlugin plugin) {
    return plugin
        .read()
        .fold(
            good -> good,
            bad -> {
              throw new AssertionError(bad.stream().map(Problem::sentence).toList());
            });
  }

  private static SmallPlugin withCells() {
    return new SmallPlugin().with("data/cells-roads.csv", CELLS).without("data/checks.csv");
  }

  @Test
  void aCellIsKeptAsItIsPrintedAndIsAFigureWhereItSaysOfWhat() {
    Contribution read = read(withCells());
    assertThat(read.printed().cells())
        .extracting(PrintedCell::text)
        .containsExactly("59", "(2008)", "(2008)", "");
    assertThat(read.printed().cells().get(0).mark()).isEqualTo("*");
    List<Observation> figures =
        read.observations().stream().filter(one -> one.edition().equals("2021/22")).toList();
    assertThat(figures).extracting(one -> one.figure().raw()).contains("59", "(2008)");
    assertThat(read.observations()).hasSize(3);
    assertThat(read.observations().get(0).figure().qualifiers()).contains(Qualifier.CUMULATIVE);
    assertThat(read.observations().get(1).figure().hasNumber()).isFalse();
  }

  @Test
  void aCellOfADraftQuotesNoSentenceAndOneOfASignedOffReportDoes() {
    Contribution draft = read(withCells());
    assertThat(draft.observations().get(0).provenance().sentence()).isEmpty();
    assertThat(draft.observations().get(0).provenance().source()).isEqualTo("Report 2022");
    Contribution published =
        read(
            withCells()
                .but(
                    SmallPlugin.PLAN,
                    "\"source\"",
                    "\"sign-offs\": [ { \"stage\": \"published\", \"by\": \"Council\" } ],"
                        + " \"source\""));
    assertThat(published.observations().get(0).provenance().sentence())
        .isEqualTo("KSI | Baseline: 59");
  }

  @Test
  void aFigureThatStandsAmongTheFiguresAndInACellIsRefused() {
    assertThat(
            withCells()
                .with(
                    SmallPlugin.FIGURES,
                    "measure,area,period,kind,value,edition\n"
                        + "ksi,sevenoaks,2018/19,baseline,59,2021/22\n")
                .read()
                .problems())
        .extracting(Problem::what)
        .containsExactly("a second figure for ksi, sevenoaks, 2018/19, baseline");
  }

  @Test
  void aPlanThatPrintsNoStatusesSaysSoWithAnEmptyObject() {
    Plan plan =
        read(new SmallPlugin()
                .but(SmallPlugin.PLAN, "{ \"Achieved\": \"green\" }", "{}")
                .but(
                    SmallPlugin.THEME,
                    "{ \"priority\": \"road-safety\", \"edition\": \"2021/22\", \"printed\":"
                        + " \"Achieved\" }",
                    ""))
            .plans()
            .get(0);
    assertThat(plan.scheme().words()).isEmpty();
    assertThat(plan.scheme().word(Status.GREEN)).isEqualTo(Status.GREEN.words());
    assertThat(
            new SmallPlugin()
                .but(SmallPlugin.PLAN, "\"statuses\": { \"Achieved\": \"green\" },", "")
                .read()
                .problems())
        .extracting(Problem::what)
        .containsExactly("field \"statuses\" is missing");
  }

  @Test
  void directionsAreReadByThePlansOwnWordsOrElseByWealds() {
    Plan own =
        read(new SmallPlugin()
                .but(
                    SmallPlugin.PLAN,
                    "\"priority\": \"Aim\"",
                    "\"priority\": \"Aim\", \"improving\": \"Up\", \"not-improving\": \"Down\""))
            .plans()
            .get(0);
    assertThat(own.direction("up")).isEqualTo(Direction.IMPROVING);
    assertThat(own.direction("Down")).isEqualTo(Direction.NOT_IMPROVING);
    assertThat(own.direction("Maintaining")).isEqualTo(Direction.MAINTAINING);
    assertThat(own.direction("Improving")).isEqualTo(Direction.NOT_ASSESSED);
    assertThat(own.direction("N/A")).isEqualTo(Direction.NOT_ASSESSED);
    Plan none = read(new SmallPlugin()).plans().get(0);
    assertThat(none.direction("Not Improving")).isEqualTo(Direction.NOT_IMPROVING);
  }

  @Test
  void directionsFootnotesCaseStudiesPapersAndTemplatesAreRead() {
    Contribution read =
        read(
            new SmallPlugin()
                .with(
                    "data/directions.csv",
                    "measure,edition,one year,long term,why\nksi,2021/22,N/A,,A break.\n")
                .with(
                    "data/footnotes.csv",
                    "edition,theme,mark,of,kind,text\n2021/22,safe,*,KSI,footnote,Estimated.\n")
                .with(
                    "data/case-studies.csv",
                    "edition,theme,title,body\n2021/22,safe,Speeding vehicles,Kent Police\n")
                .with(
                    "data/papers.csv",
                    "plan,edition,part,order,text\n"
                        + "community-plan,2021/22,status,1,For information\n")
                .with(
                    "reports/short.json",
                    """
                    { "id": "short", "title": "Short",
                      "sections": [ { "is": "cells", "table": "roads", "columns": ["a", "b"] } ] }
                    """));
    assertThat(read.printed().directions().get(0).oneYear()).isEqualTo("N/A");
    assertThat(read.printed().directions().get(0).longTerm()).isEmpty();
    assertThat(read.printed().footnotes().get(0).theme()).isEqualTo("org.mydistrict.safe/safe");
    assertThat(read.printed().caseStudies().get(0).body()).isEqualTo("Kent Police");
    assertThat(read.printed().papers().get(0).plan())
        .isEqualTo("org.mydistrict.safe/community-plan");
    assertThat(read.printed().templates().get(0).sections().get(0).option("columns"))
        .isEqualTo("a; b");
  }

  @Test
  void aStatusCellIsKeptApartFromTheStatusItIsReadAsAndADueDateFromItsWords() {
    Contribution read =
        read(
            new SmallPlugin()
                .with(
                    "data/actions.csv",
                    "plan,id,text,by when,due,quarter,status,printed status\n"
                        + "community-plan,speeding,Slower,Marc 2020,March 2020,2019-20 Q2,red,\n"));
    Action action = read.actions().get(0);
    assertThat(action.byWhen()).isEqualTo("Marc 2020");
    assertThat(action.due()).hasToString("Optional[2020-03-31]");
    assertThat(action.updates().get(0).printed()).contains("");
    Contribution without = read(new SmallPlugin());
    assertThat(without.actions().get(0).updates().get(0).printed()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cells-roads | 2021/22,safe,roads,Roads,KSI,1  | 2021/22,saef,roads,Roads,KSI,1 | unknown"
            + " theme \"saef\"",
        "cells-roads | Roads,KSI,1,Baseline            | Roads,KSI,x,Baseline           | \"x\" is"
            + " not a whole number",
        "cells-roads | ksi,sevenoaks,2018/19           | kis,sevenoaks,2018/19          | unknown"
            + " measure \"kis\"",
        "cells-roads | 2018/19                         | some day                       | some day",
        "cells-roads | baseline,59                     | base,59                        | unknown"
            + " kind \"base\"",
        "cells-roads | cumulative                      | cumulated                      | unknown"
            + " qualifier \"cumulated\"",
        "cells-roads | 2021/22,safe,roads              | ,safe,roads                    | the cell"
            + " is empty",
      })
  void aSlipInATableIsNamed(String table, String text, String otherwise, String said) {
    assertThat(withCells().but("data/" + table + ".csv", text, otherwise).read().problems())
        .anySatisfy(problem -> assertThat(problem.sentence()).contains(said));
  }
}
