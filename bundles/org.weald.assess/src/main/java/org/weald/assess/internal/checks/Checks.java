package org.weald.assess.internal.checks;

import java.util.List;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;

/** Every check there is, in the order their findings are told. */
public final class Checks {
  private static final List<Checker> ALL =
      List.of(
          // What documents state, and the arithmetic of their tables.
          new Claims(),
          new RatesFromCounts(),
          new NumeratorsWithinDenominators(),
          new SumsOverAreas(),
          new SumsOverPeriods(),
          new RunningTotals(),
          new PrintedChanges(),
          new SharesOfAWhole(),
          new PercentagesWithoutCounts(),
          new RanksInWords(),
          // One fact in several places.
          new OneFigureAPlace(),
          new FiguresBetweenEditions(),
          new FiguresInTheirSentence(),
          new FiguresInAccounts(),
          // What cannot be.
          new PossibleValues(),
          new IntervalsHoldTheirFigure(),
          new BaselinesBeforeTargets(),
          new TargetsBeforeFigures(),
          new TargetsOnTheBetterSide(),
          new TargetsAgainstPartYears(),
          // Statuses, headlines, refs, dates.
          new JudgedEditions(new Headlines(), new StatusesFollow()),
          new StatusesInTheirColumn(),
          new StatusesOfWhatIsPrinted(),
          new RefsBetweenEditions(),
          new RefsAsPrinted(),
          new GreenAndStillToCome(),
          new DatesWithinThePlan(),
          new PeriodsInHeadings(),
          new DirectionsAgainstFigures(),
          // Words.
          new TextsInTwoPlaces(),
          new TitlesAlike(),
          new RatesInSentences(),
          new SlipsOfThePen());

  private Checks() {}

  /** Makes them all. */
  public static Findings of(Catalogue catalogue) {
    Content content = new Content(catalogue);
    CheckBook book = new CheckBook(content);
    ALL.forEach(checker -> checker.check(content, book));
    return book.close();
  }
}
