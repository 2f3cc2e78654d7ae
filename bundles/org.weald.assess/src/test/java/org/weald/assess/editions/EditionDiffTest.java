package org.weald.assess.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.assess.editions.EditionRow.Kind;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Disclosure;
import org.weald.model.Edition;
import org.weald.model.HeadlineRule;
import org.weald.model.Judging;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Polarity;
import org.weald.model.PrintedMeasure;
import org.weald.model.Priority;
import org.weald.model.Status;
import org.weald.model.StatusScheme;
import org.weald.model.Theme;

/** What became of priorities, measures and parts, on catalogues of one theme and two editions. */
final class EditionDiffTest {
  private static final Place PLACE = Place.of("green.json");
  private static final String FIRST = "2019/20";
  private static final String LAST = "2021/22";

  private final List<Priority> priorities = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();

  private static Period year(String label) {
    return Periods.parse(label, PLACE)
        .fold(
            period -> period,
            bad -> {
              throw new AssertionError(bad);
            });
  }

  private static Edition edition(String label) {
    Period period = year(label);
    return new Edition(
        label, "Report", period, period.end(), "Report", Level.MEASURE, "", List.of());
  }

  private static String id(String local) {
    return "org.mydistrict.green/" + local;
  }

  /** "Ref: text" of both editions; an empty one is not printed there. */
  private void priority(String id, String first, String last) {
    Map<String, Priority.PrintedPriority> printed = new LinkedHashMap<>();
    ofEditions(first, last)
        .forEach(
            (label, parts) -> printed.put(label, new Priority.PrintedPriority(parts[0], parts[1])));
    priorities.add(new Priority(id(id), "Our text", printed, List.of()));
  }

  private void measure(String id, String first, String last, Judging.Break... breaks) {
    Map<String, PrintedMeasure> printed = new LinkedHashMap<>();
    ofEditions(first, last)
        .forEach((label, parts) -> printed.put(label, new PrintedMeasure(parts[0], parts[1])));
    measures.add(measure(id, printed, "", Map.of(), List.of(breaks)));
  }

  private void part(String id, String of, Map<String, String> quotedUnder, Judging.Break... why) {
    measures.add(measure(id, Map.of(), of, quotedUnder, List.of(why)));
  }

  private static Map<String, String[]> ofEditions(String first, String last) {
    Map<String, String[]> texts = new LinkedHashMap<>();
    if (!first.isEmpty()) {
      texts.put(FIRST, first.split(": ", 2));
    }
    if (!last.isEmpty()) {
      texts.put(LAST, last.split(": ", 2));
    }
    return texts;
  }

  private static Measure measure(
      String id,
      Map<String, PrintedMeasure> printed,
      String partOf,
      Map<String, String> quotedUnder,
      List<Judging.Break> breaks) {
    Judging usual = Judging.USUAL;
    return new Measure(
        id(id),
        "Our title of " + id,
        printed,
        partOf,
        quotedUnder,
        "collections",
        Polarity.LOWER,
        Optional.of(PeriodKind.FINANCIAL_YEAR),
        MeasureKind.COUNT,
        Optional.empty(),
        "",
        List.of(),
        List.of(),
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        new Judging(
            usual.method(),
            breaks,
            usual.tolerance(),
            usual.least(),
            usual.most(),
            usual.baseline(),
            usual.comparator()),
        Disclosure.NO_PEOPLE,
        PLACE);
  }

  private static Judging.Break from(String year, String why) {
    return new Judging.Break(year(year), why);
  }

  private EditionDiff diff(String from, String to) {
    Plan plan =
        new Plan(
            id("plan"),
            "Plan",
            "sevenoaks",
            "Council",
            Periods.of(PeriodKind.RANGE, LocalDate.of(2019, 4, 1), LocalDate.of(2022, 3, 31)),
            Map.of(),
            new StatusScheme(Map.of()),
            new HeadlineRule(Level.MEASURE, Set.of(Status.GREEN), true, 0),
            List.of(edition(FIRST), edition(LAST)),
            List.of());
    Theme theme =
        new Theme(id("green"), plan.id(), 1, "Green", Map.of(), priorities, measures, List.of());
    Catalogue catalogue =
        Catalogue.of(
            List.of(
                new Contribution(
                    "org.mydistrict.green",
                    "1.0.0",
                    "Green",
                    List.of(plan),
                    List.of(),
                    List.of(theme),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
    return EditionDiff.of(
        catalogue, plan, plan.edition(from).orElseThrow(), plan.edition(to).orElseThrow());
  }

  private EditionDiff diff() {
    return diff(FIRST, LAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Green 1: Clean streets | Green 1: Clean streets | same",
        "Green 1: Clean streets. | Green 1: Clean  streets | same",
        "'' | Green 1: Clean streets | added",
        "Green 1: Clean streets | '' | dropped",
        "G1: Clean streets | Green 1: Clean streets | ref relabelled",
        "Green 1: Clean streets | Green 1: Cleaner streets | reworded",
        "G1: Clean streets | Green 1: Cleaner streets | reworded; ref relabelled",
        "Green 1: Clean Streets | Green 1: clean streets | case/quote/line-break only",
        "Green 1: The “clean” street’s | Green 1: The \"clean\" street's"
            + " | case/quote/line-break only",
        "Green 1: low-income homes | Green 1: lowincome homes | case/quote/line-break only",
        "G1: low-income homes | Green 1: lowincome homes"
            + " | case/quote/line-break only; ref relabelled"
      })
  void aMeasureIsJoinedByItsIdAndComparedByItsWords(String first, String last, String change) {
    measure("streets", first, last);
    assertThat(diff().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(Kind.MEASURE);
              assertThat(row.change()).isEqualTo(change);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Priority 2: Clean streets | 2: Clean streets | same",
        "Priority 2: Clean streets | Priority 3: Clean streets | renumbered",
        "Priority 2: Clean streets | Priority 3: Cleaner streets | reworded; renumbered",
        "Priority 2: Clean streets | '' | dropped",
        "'' | Priority 2: Clean streets | added"
      })
  void aPriorityIsCalledByItsNumber(String first, String last, String change) {
    priority("streets", first, last);
    assertThat(diff().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(Kind.PRIORITY);
              assertThat(row.change()).isEqualTo(change);
            });
  }

  @Test
  void whatMovesUpIsRenumberedWhereTheOneBeforeItIsDropped() {
    priority("skills", "Priority 2: Skills", "");
    priority("digital", "Priority 3: Digital inclusion", "Priority 2: Digital inclusion");
    EditionDiff diff = diff();
    assertThat(diff.rows()).extracting(EditionRow::change).containsExactly("dropped", "renumbered");
    assertThat(diff.count(Kind.PRIORITY, Change.RENUMBERED)).isEqualTo(1);
    assertThat(diff.count(Kind.MEASURE, Change.RENUMBERED)).isZero();
  }

  @Test
  void whatNeitherEditionPrintsIsNoRow() {
    measure("never", "", "");
    assertThat(diff().rows()).isEmpty();
  }

  @Test
  void onlyWhatChangedIsChanged() {
    measure("streets", "Green 1: Clean streets", "Green 1: Clean streets");
    measure("parks", "Green 2: Parks", "Green 2: More parks");
    assertThat(diff().rows()).hasSize(2);
    assertThat(diff().changed()).extracting(EditionRow::id).containsExactly(id("parks"));
  }

  @Test
  void aBreakBetweenTheTwoEditionsIsARescopedMeasureWithItsReason() {
    measure(
        "notices",
        "Green 4: Notices",
        "Green 4: Notices",
        from("2020/21", "Enforcement actions are counted, no longer notices only."));
    assertThat(diff().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.changes()).containsExactly(Change.RESCOPED);
              assertThat(row.why()).contains("Enforcement actions are counted");
            });
  }

  @Test
  void aRescopedMeasureThatIsRewordedIsBothRescopedLast() {
    measure("notices", "G4: Notices", "Green 4: Actions", from("2021/22", "Another count."));
    assertThat(diff().rows().get(0).change()).isEqualTo("reworded; ref relabelled; re-scoped");
  }

  @Test
  void aBreakBeforeTheFirstOrAfterTheLastEditionIsNoChangeBetweenThem() {
    measure("one", "Green 1: One", "Green 1: One", from("2019/20", "At the first edition."));
    measure("two", "Green 2: Two", "Green 2: Two", from("2022/23", "After the last."));
    assertThat(diff().rows()).allMatch(row -> row.changes().equals(List.of(Change.SAME)));
  }

  @Test
  void aDroppedMeasureIsNotRescopedAsWell() {
    measure("notices", "Green 4: Notices", "", from("2020/21", "Another count."));
    assertThat(diff().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.changes()).containsExactly(Change.DROPPED);
              assertThat(row.why()).isEmpty();
            });
  }

  @Test
  void aPartThatIsQuotedUnderAnotherMeasureIsRescoped() {
    measure("refuse", "Green 3: Refuse", "Green 3: Refuse");
    measure("cleaning", "Green 4: Cleaning", "Green 4: Cleaning");
    part("missed-collections", id("cleaning"), Map.of(LAST, id("refuse")));
    assertThat(diff().rows())
        .filteredOn(row -> row.kind() == Kind.PART)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.before().ref()).isEqualTo("Green 4");
              assertThat(row.after().ref()).isEqualTo("Green 3");
              assertThat(row.changes()).containsExactly(Change.RESCOPED);
              assertThat(row.why())
                  .isEqualTo("Quoted under Green 4 in 2019/20 and under Green 3 in 2021/22.");
            });
  }

  @Test
  void aPartThatIsCountedAnotherWayIsRescoped() {
    measure("refuse", "Green 3: Refuse", "Green 3: Refuse");
    part("missed", id("refuse"), Map.of(), from("2021/22", "Per 100,000 people, not collections."));
    assertThat(diff().rows())
        .filteredOn(row -> row.kind() == Kind.PART)
        .singleElement()
        .satisfies(row -> assertThat(row.why()).isEqualTo("Per 100,000 people, not collections."));
  }

  @Test
  void aPartThatStaysOrWhoseMeasureIsDroppedIsNoRow() {
    measure("refuse", "Green 3: Refuse", "Green 3: Refuse");
    measure("gone", "Green 5: Gone", "");
    part("stays", id("refuse"), Map.of());
    part("went", id("gone"), Map.of(), from("2020/21", "Another count."));
    assertThat(diff().rows()).noneMatch(row -> row.kind() == Kind.PART);
  }

  @Test
  void theOtherWayRoundTheSameThingsChanged() {
    measure("new", "", "Green 1: New");
    measure("notices", "Green 4: Notices", "Green 4: Notices", from("2020/21", "Another count."));
    assertThat(diff(LAST, FIRST).rows())
        .extracting(EditionRow::change)
        .containsExactly("dropped", "re-scoped");
  }

  @Test
  void anEditionHasNoChangeAgainstItself() {
    measure("streets", "G1: Clean streets", "Green 1: Cleaner streets");
    measure("notices", "Green 4: Notices", "Green 4: Notices", from("2020/21", "Another count."));
    assertThat(diff(LAST, LAST).changed()).isEmpty();
  }

  @Test
  void prioritiesComeBeforeMeasuresAndThoseBeforeParts() {
    measure("refuse", "Green 3: Refuse", "Green 3: Refuse");
    part("missed", id("refuse"), Map.of(), from("2021/22", "Another count."));
    priority("clean", "Priority 1: Clean", "Priority 1: Clean");
    assertThat(diff().rows())
        .extracting(EditionRow::kind)
        .containsExactly(Kind.PRIORITY, Kind.MEASURE, Kind.PART);
  }
}
