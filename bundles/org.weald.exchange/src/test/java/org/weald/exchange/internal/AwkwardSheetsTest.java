package org.weald.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.reading.sheet.Choices;
import org.weald.reading.sheet.ExampleSheet;
import org.weald.reading.sheet.Names;
import org.weald.reading.sheet.Role;
import org.weald.reading.sheet.SheetColumn;
import org.weald.reading.sheet.SheetFound;
import org.weald.reading.sheet.SheetOutcome;
import org.weald.reading.sheet.SheetReader;
import org.weald.themes.internal.ShippedMonitor;

/** Sheets as officers keep them, with the titles of the shipped plan. */
final class AwkwardSheetsTest {
  private static final Names NAMES = Names.of(new ShippedMonitor().catalogue());
  private static final String WIDE =
      """
      Sevenoaks District Council;;;;;
      Performance return, updated 3 May;;;;;
      ;;;;;
      Ref;Indicator;2019/20 Actual;2020/21 Actual;Target 2020/21;Direction of travel
      SC1;Victim based crimes recorded;7,769;6,433;"7,000";improving
      ;Waste;;;;
      G7;MISSED COLLECTIONS per 100,000;12.3;n/a;..;-
      ;;;;;
      """;

  private static SheetOutcome read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), Choices.NONE);
  }

  private static SheetOutcome read(byte[] bytes, Choices choices) {
    return SheetReader.read(bytes, "returns.csv", NAMES, choices);
  }

  private static SheetOutcome.Ready ready(SheetOutcome outcome) {
    assertThat(outcome).isInstanceOf(SheetOutcome.Ready.class);
    return (SheetOutcome.Ready) outcome;
  }

  private static List<String> faults(SheetOutcome outcome) {
    assertThat(outcome).isInstanceOf(SheetOutcome.Faulty.class);
    return ((SheetOutcome.Faulty) outcome).faults().stream().map(Problem::sentence).toList();
  }

  private static String words(Observation it) {
    return String.join(
        " ",
        it.measure().replaceAll(".*/", ""),
        it.area(),
        it.period().label(),
        it.kind().code(),
        it.figure().raw());
  }

  private static List<String> words(SheetOutcome outcome) {
    return ready(outcome).figures().stream().map(AwkwardSheetsTest::words).toList();
  }

  @Test
  void aWideSheetWithTitlesSemicolonsAndTargetsIsReadByTitle() {
    SheetOutcome.Ready read = ready(read(WIDE));
    assertThat(read.figures().stream().map(AwkwardSheetsTest::words))
        .containsExactly(
            "victim-based-crime sevenoaks 2019/20 actual 7,769",
            "victim-based-crime sevenoaks 2020/21 actual 6,433",
            "victim-based-crime sevenoaks 2020/21 target 7,000",
            "missed-collections sevenoaks 2019/20 actual 12.3");
    assertThat(read.figures().get(1).provenance().place())
        .hasToString("returns.csv, line 5, column 4");
    SheetFound found = read.found();
    assertThat(found.count()).isEqualTo("4 figures of 2 measures in 1 area");
    assertThat(found.layout().line()).isEqualTo(4);
    assertThat(found.remarks())
        .anySatisfy(it -> assertThat(it).contains("semicolons, UTF-8").contains("line 4"))
        .anySatisfy(it -> assertThat(it).startsWith("Not used: A \"Ref\" (column B"))
        .anySatisfy(it -> assertThat(it).contains("F \"Direction of travel\" (its name says"))
        .anySatisfy(it -> assertThat(it).startsWith("2 cells hold no figure"))
        .anySatisfy(it -> assertThat(it).startsWith("Line 6 without any figure"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
  void whateverASpreadsheetProgramWritesIsRead(String charset) {
    String text =
        (charset.equals("UTF-16LE") ? "\uFEFF" : "")
            + "KPI\tDistrict\tYear\tOutturn\tComments\r\n"
            + "Victim-based crimes recorded\tTonbridge & Malling Borough Council\t2019/20\t7,769"
            + "\t“£5 more” – see below\r\n";
    SheetOutcome.Ready read = ready(read(text.getBytes(Charset.forName(charset)), Choices.NONE));
    assertThat(read.figures().stream().map(AwkwardSheetsTest::words))
        .containsExactly("victim-based-crime tonbridge-and-malling 2019/20 actual 7,769");
    assertThat(read.figures().get(0).provenance().note()).isEqualTo("“£5 more” – see below");
  }

  @Test
  void aYearAndItsQuarterMakeAPeriodAndATargetBesideItsActualIsOne() {
    String head = "Indicator,Financial year,Quarter,Target,Actual,Unit\n";
    String row = "Victim-based crimes recorded,2020/21,Q2,\"1,900\",\"1,801\",crimes\n";
    assertThat(words(read(head + row)))
        .containsExactly(
            "victim-based-crime sevenoaks Q2 2020/21 target 1,900",
            "victim-based-crime sevenoaks Q2 2020/21 actual 1,801");
  }

  @Test
  void quartersAsColumnsBelongToTheYearOfTheRow() {
    assertThat(words(read("Measure,Year,Q1,Q2\nVictim-based crimes recorded,2020/21,5,6\n")))
        .containsExactly(
            "victim-based-crime sevenoaks Q1 2020/21 actual 5",
            "victim-based-crime sevenoaks Q2 2020/21 actual 6");
  }

  @Test
  void measuresGoByTheRefAnEditionPrintsToo() {
    assertThat(words(read("Ref,2020,2021\nSafe 4,51,48\n")))
        .containsExactly(
            "ksi-local-roads sevenoaks 2020 actual 51", "ksi-local-roads sevenoaks 2021 actual 48");
  }

  @Test
  void yearsAboveSeveralColumnsEachAreTheirs() {
    assertThat(
            words(
                read(
                    ",,2019/20,,2020/21,\n"
                        + "Ref,Measure,Actual,Target,Actual,Target\n"
                        + "1,Victim-based crimes recorded,7769,7800,6433,7000\n")))
        .containsExactly(
            "victim-based-crime sevenoaks 2019/20 actual 7769",
            "victim-based-crime sevenoaks 2019/20 target 7800",
            "victim-based-crime sevenoaks 2020/21 actual 6433",
            "victim-based-crime sevenoaks 2020/21 target 7000");
    assertThat(words(read(";2020/21;\nMeasure;Q1;Q2\nVictim-based crimes recorded;5;6\n")))
        .containsExactly(
            "victim-based-crime sevenoaks Q1 2020/21 actual 5",
            "victim-based-crime sevenoaks Q2 2020/21 actual 6");
  }

  @Test
  void theOneTargetBesideAColumnForEachYearIsThatOfTheLast() {
    String head = "Indicator;Target;2020/21;2021/22;2019/20\n";
    SheetOutcome outcome = read(head + "Victim-based crimes recorded;7,000;6,433;6,100;7,769\n");
    List<String> figures =
        List.of(
            "victim-based-crime sevenoaks 2021/22 target 7,000",
            "victim-based-crime sevenoaks 2020/21 actual 6,433",
            "victim-based-crime sevenoaks 2021/22 actual 6,100",
            "victim-based-crime sevenoaks 2019/20 actual 7,769");
    assertThat(words(outcome)).isEqualTo(figures);
    assertThat(ready(outcome).found().remarks())
        .contains(
            "Column B \"Target\" is taken for 2021/22, the last period; name it \"Target 2020/21\""
                + " for another.");
    String goal = head.replace("Target", "Goal");
    assertThat(words(read(goal + "Victim-based crimes recorded;7,000;6,433;6,100;7,769\n")))
        .isEqualTo(figures.subList(1, 4));
    assertThat(
            words(
                read(
                    (goal + "Victim-based crimes recorded;7,000;6,433;6,100;7,769\n")
                        .getBytes(StandardCharsets.UTF_8),
                    new Choices(Map.of(1, Role.TARGET), Choices.Unknown.REFUSED, ""))))
        .isEqualTo(figures);
  }

  @Test
  void anAnnualTargetIsNotThatOfTheLastQuarterNorASecondOneOfItsYear() {
    String row = "Victim-based crimes recorded,5,6,24\n";
    assertThat(words(read("Measure,Q1 2020/21,Q2 2020/21,Annual target\n" + row))).hasSize(2);
    assertThat(words(read("Measure,2020/21,Target 2020/21,Target\n" + row))).hasSize(2);
  }

  @Test
  void aColumnOfMeasuresWithoutANameIsFoundByItsCells() {
    assertThat(words(read(",Apr-20,May-20\nVictim-based crimes recorded,51,48\n")))
        .containsExactly(
            "victim-based-crime sevenoaks Apr-20 actual 51",
            "victim-based-crime sevenoaks May-20 actual 48");
  }

  @Test
  void everyFaultNamesItsColumnAndWhatMayBeMeant() {
    assertThat(
            faults(
                read(
                    "Indicator;Area;2019/20;2020/21\n"
                        + "Victim-based crimes recorded;Sevnoaks;12;13\n"
                        + "People seriously injured on local roads;Sevenoaks;12;13\n"
                        + "Victim-based crimes recorded;Sevenoaks;many;1.234\n")))
        .containsExactly(
            "returns.csv, line 2, column 2: column B \"Area\": unknown area \"Sevnoaks\". Did you"
                + " mean \"sevenoaks\"?",
            "returns.csv, line 3, column 1: column A \"Indicator\": unknown measure \"People"
                + " seriously injured on local roads\". Did you mean \"People killed or seriously"
                + " injured on local roads\" or \"People killed or seriously injured on all"
                + " roads\" or \"People killed on local roads\"?",
            "returns.csv, line 4, column 3: column C \"2019/20\": cannot read \"many\" as a figure"
                + " (there is no number in it). Write a number such as \"7,769\", \"85%\","
                + " \"£506k\", \"<5\", \"over 5000\" or \"50-70\"; where there is none, \"N/A\","
                + " \"tbc\", \"Not available\", \"No new data\", \"Not due\" or nothing.",
            "returns.csv, line 4, column 4: column D \"2020/21\": \"1.234\" can be read in two"
                + " ways (where semicolons stand between cells, a point may stand between"
                + " thousands). Write 1,234 for thousands, or another number of decimals: 1.2340.");
  }

  @Test
  void aYearThatCanBeAMonthIsNotGuessed() {
    assertThat(faults(read("Indicator,2004-05,2005/06\nVictim-based crimes recorded,1,2\n")))
        .singleElement()
        .asString()
        .contains("line 1, column 2: column B \"2004-05\"")
        .contains("it can mean May 2004 or the years 2004/05");
  }

  @Test
  void anUnknownMeasureIsToldOnceAndCanBeLeftOut() {
    String text =
        "Indicator,Year,Value\nStaff sickness,2019/20,8\nStaff sickness,2020/21,9\n"
            + "Victim-based crimes recorded,2020/21,51\n";
    assertThat(faults(read(text)))
        .singleElement()
        .asString()
        .contains("line 2, column 1: column A")
        .contains("unknown measure \"Staff sickness\" (in 2 lines)")
        .endsWith("correct it, leave such rows out, or make a plan of them.");
    SheetOutcome.Ready read =
        ready(
            read(
                text.getBytes(StandardCharsets.UTF_8),
                new Choices(Map.of(), Choices.Unknown.LEFT_OUT, "")));
    assertThat(read.figures()).hasSize(1);
    assertThat(read.found().remarks())
        .contains("2 figures left out, of 1 measure in no plan here: Staff sickness.");
  }

  @Test
  void figuresOfAMeasureNobodyKnowsAreCheckedAtOnceUnlessTheyAreLeftOut() {
    byte[] text =
        ("Indicator;Area;2019/20;2020/21\nStaff sickness;Sevnoaks;1,23O;many\n"
                + "Victim-based crimes recorded;Sevenoaks;51;48\n")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(faults(read(text, Choices.NONE)))
        .hasSize(4)
        .anySatisfy(it -> assertThat(it).contains("unknown measure \"Staff sickness\""))
        .anySatisfy(it -> assertThat(it).contains("unknown area \"Sevnoaks\""))
        .contains(
            "returns.csv, line 2, column 3: column C \"2019/20\": cannot read \"1,23O\" as a"
                + " figure (there is a letter O in it). Write digits only, if this is meant:"
                + " 1,230.")
        .anySatisfy(it -> assertThat(it).contains("column 4").contains("cannot read \"many\""));
    assertThat(faults(read(text, new Choices(Map.of(), Choices.Unknown.NEW_PLAN, ""))))
        .hasSize(3)
        .noneMatch(it -> it.contains("unknown measure"));
    assertThat(words(read(text, new Choices(Map.of(), Choices.Unknown.LEFT_OUT, "")))).hasSize(2);
  }

  @Test
  void figuresOfAnotherKindOfPeriodThanThePlansAreTakenWithAWord() {
    String row = "People killed or seriously injured on local roads,51\n";
    assertThat(ready(read("Indicator,2021/22\n" + row)).found().remarks())
        .contains(
            "1 measure is by calendar year in its plan, and by financial year in the sheet: the"
                + " figures are taken, but never judged with those of the plan (People killed or"
                + " seriously injured on local roads).");
    assertThat(ready(read("Indicator,2021\n" + row)).found().remarks())
        .noneMatch(it -> it.contains("never judged"));
  }

  @Test
  void aNewPlanSaysWhichOfItsMeasuresHaveNoStatusAndWhatToAdd() {
    String rows = "Visits to the pool,120,130,100\nStaff sickness,8,9,\n";
    List<String> remarks = newPlan("Indicator,2019/20,2020/21,Target\n" + rows);
    assertThat(remarks)
        .contains(
            "All 2 measures of the new plan will have no status, neither green, amber nor red: the"
                + " sheet does not say which way is better. Add a column \"Good is\" with High or"
                + " Low in each row.",
            "1 of 2 measures of the new plan will have no status, neither green, amber nor red"
                + " (Staff sickness): there is no target for the last figure. Write one in the"
                + " column of targets of that period, or add a column \"Target 2020/21\".");
    assertThat(
            newPlan(
                "Indicator,Year,Value,Target,Good is\nVisits to the pool,2020/21,120,100,High\n"))
        .noneMatch(it -> it.contains("no status"));
    assertThat(newPlan("Indicator,Year,Value,Good is\nVisits to the pool,2020/21,120,yes\n"))
        .anySatisfy(it -> assertThat(it).contains("High or Low in column D \"Good is\"."))
        .anySatisfy(it -> assertThat(it).endsWith("last figure. Add a column \"Target\"."));
  }

  private static List<String> newPlan(String text) {
    Choices choices = new Choices(Map.of(), Choices.Unknown.NEW_PLAN, "");
    return ready(read(text.getBytes(StandardCharsets.UTF_8), choices)).found().remarks();
  }

  @Test
  void aColumnIsWhatSomebodyHasChosen() {
    String text = "Indicator,Outturn,Checked,Year\nVictim-based crimes recorded,51,52,2020/21\n";
    Choices choices =
        new Choices(Map.of(2, Role.VALUE, 1, Role.NOT_USED), Choices.Unknown.REFUSED, "");
    SheetOutcome.Ready read = ready(read(text.getBytes(StandardCharsets.UTF_8), choices));
    assertThat(read.figures().stream().map(AwkwardSheetsTest::words))
        .containsExactly("victim-based-crime sevenoaks 2020/21 actual 52");
    assertThat(read.found().layout().columns())
        .extracting(SheetColumn::role)
        .containsExactly(Role.MEASURE, Role.NOT_USED, Role.VALUE, Role.PERIOD);
  }

  @Test
  void faultsBeyondTheFirstHundredAreCounted() {
    StringBuilder text = new StringBuilder("Indicator,Year,Value\n");
    for (int i = 0; i < 250; i++) {
      text.append("Victim-based crimes recorded,").append(i).append(" years ago,5\n");
    }
    SheetOutcome.Faulty faulty = (SheetOutcome.Faulty) read(text.toString());
    assertThat(faulty.faults()).hasSize(100);
    assertThat(faulty.untold()).isEqualTo(150);
  }

  @Test
  void whatIsNoSheetIsRefusedInWords() {
    assertThat(faults(read("Dear all,\nplease find below\n")))
        .anySatisfy(it -> assertThat(it).contains("no column says which measure"))
        .anySatisfy(it -> assertThat(it).contains("no column holds figures"));
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .contains("old Excel");
    assertThat(refused(new byte[] {1, 2, (byte) 0xff, 0})).contains("is not UTF-8 text");
    assertThat(refused("\n \n".getBytes(StandardCharsets.UTF_8))).contains("the file is empty");
    String wide = "x,".repeat(2_500) + "\n";
    assertThat(refused(wide.getBytes(StandardCharsets.UTF_8))).contains("at most 2000 are read");
    String longCell = "Indicator,Year\n\"" + "x".repeat(40_000) + "\",2020\n";
    assertThat(refused(longCell.getBytes(StandardCharsets.UTF_8)))
        .contains("line 2, column 1")
        .contains("a cell of 40000 characters");
  }

  @Test
  void theExampleHoldsMeasuresOfThePlanAndIsReadAsItStands() {
    String example = ExampleSheet.of(new ShippedMonitor().catalogue());
    SheetFound found = ready(read(example)).found();
    assertThat(found.layout().isWide()).isTrue();
    assertThat(found.measures()).isBetween(5, 12);
    assertThat(found.figures()).isGreaterThan(found.measures());
    assertThat(found.layout().notUsed()).isEmpty();
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      book.newWorksheet("Read me").value(0, 0, "Figures are on the next sheet.");
      Worksheet sheet = book.newWorksheet("Figures");
      sheet.value(0, 0, "Performance return");
      sheet.value(2, 0, "Indicator");
      sheet.value(2, 1, 2019);
      sheet.value(2, 2, LocalDate.of(2020, 4, 1));
      sheet.style(2, 2).format("mmm-yy").set();
      sheet.value(2, 3, LocalDate.of(2021, 3, 31));
      sheet.style(2, 3).format("dd/mm/yyyy").set();
      sheet.value(3, 0, "Victim-based crimes recorded");
      sheet.value(3, 1, 7769);
      sheet.value(3, 2, 0.1 + 0.2);
      sheet.value(3, 3, 0.123);
      sheet.style(3, 3).format("0.0%").set();
      sheet.value(4, 0, "People killed or seriously injured on local roads");
      sheet.value(4, 1, 51);
      sheet.value(4, 2, 1200.5);
      sheet.style(4, 2).format("[$£-809]#,##0.00").set();
      sheet.value(4, 3, "n/a");
    }
    return out.toByteArray();
  }

  @Test
  void aWorkbookIsReadAsItShowsItsCells() throws IOException {
    SheetOutcome.Ready read =
        ready(SheetReader.read(workbook(), "returns.xlsx", NAMES, Choices.NONE));
    assertThat(read.figures().stream().map(AwkwardSheetsTest::words))
        .containsExactly(
            "victim-based-crime sevenoaks 2019 actual 7769",
            "victim-based-crime sevenoaks April 2020 actual 0.3",
            "victim-based-crime sevenoaks 31 March 2021 actual 12.3%",
            "ksi-local-roads sevenoaks 2019 actual 51",
            "ksi-local-roads sevenoaks April 2020 actual £1200.5");
    assertThat(read.figures().get(0).provenance().place())
        .hasToString("returns.xlsx, sheet \"Figures\", line 4, column 2");
    assertThat(read.found().kind()).contains("header in line 3").contains("sheet \"Figures\"");
  }

  @Test
  void whichSheetOfAWorkbookCanBeSaid() throws IOException {
    Choices readMe = new Choices(Map.of(), Choices.Unknown.REFUSED, "read me");
    assertThat(faults(SheetReader.read(workbook(), "returns.xlsx", NAMES, readMe)))
        .anySatisfy(it -> assertThat(it).contains("sheet \"Read me\"").contains("no column"));
    Choices other = new Choices(Map.of(), Choices.Unknown.REFUSED, "Figure");
    SheetOutcome outcome = SheetReader.read(workbook(), "returns.xlsx", NAMES, other);
    assertThat(((SheetOutcome.Unreadable) outcome).problems().get(0).sentence())
        .contains("there is no sheet \"Figure\". Did you mean \"Figures\"?");
  }

  @Test
  void aWorkbookThatUnpacksToGigabytesOrIsDamagedIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] noughts = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        zip.write(noughts);
      }
    }
    assertThat(out.size()).isLessThan(1024 * 1024);
    assertThat(refused(out.toByteArray())).contains("more than 128 MB");
    byte[] half = Arrays.copyOf(workbook(), workbook().length / 2);
    assertThat(refused(half)).contains("no workbook that can be read");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(other)) {
      zip.putNextEntry(new ZipEntry("letter.txt"));
      zip.write(1);
    }
    assertThat(refused(other.toByteArray())).contains("no workbook that can be read");
  }

  private static String refused(byte[] bytes) {
    SheetOutcome outcome = read(bytes, Choices.NONE);
    assertThat(outcome).isInstanceOf(SheetOutcome.Unreadable.class);
    return ((SheetOutcome.Unreadable) outcome).problems().get(0).sentence();
  }

  @Test
  void aCommaThatSplitsAFigureIsSeen() {
    assertThat(faults(read("Indicator,2020/21\nVictim-based crimes recorded,1,234\n")))
        .singleElement()
        .asString()
        .contains("line 2: the row has 3 cells, the header has 2");
  }
}
