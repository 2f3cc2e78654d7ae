package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Theme;

/**
 * A number in an account is one of the table's: of the measure or of another of its theme, or of a
 * sentence they were taken from. What stands in the measure's own unit and is none of them is a
 * query; any other number is left alone, as an account may speak of what no table holds.
 */
final class FiguresInAccounts implements Checker {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Override
  public void check(Content content, CheckBook book) {
    for (Contribution contribution : content.catalogue().contributions()) {
      for (Narrative account : contribution.narratives()) {
        content
            .catalogue()
            .measure(account.measure())
            .ifPresent(measure -> check(measure, account, content, book));
      }
    }
  }

  private static void check(Measure measure, Narrative account, Content content, CheckBook book) {
    List<Prose.Number> told =
        Prose.inDigits(account.text()).stream()
            .filter(number -> !YEAR.matcher(number.text()).matches())
            .filter(number -> isInUnit(number, account.text(), measure))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    List<Observation> own =
        content.figures(measure).stream()
            .filter(figure -> figure.edition().equals(account.edition()))
            .filter(figure -> figure.figure().hasNumber())
            .toList();
    Set<BigDecimal> known = known(measure, account, content);
    for (Prose.Number number : told) {
      if (known.contains(number.value().stripTrailingZeros())) {
        book.passed(Findings.Kind.NARRATIVE);
      } else if (!own.isEmpty()) {
        failed(measure, account, number, own, book);
      }
    }
  }

  /** A percentage of a measure in per cent; else a number with the unit's first word behind it. */
  private static boolean isInUnit(Prose.Number number, String text, Measure measure) {
    if (Units.isPercent(measure.unit())) {
      return number.isPercent();
    }
    String rest = text.substring(number.at() + number.text().length()).stripLeading();
    String unit = measure.unit().strip();
    return !number.isPercent()
        && unit.length() > 2
        && rest.regionMatches(true, 0, unit, 0, unit.length());
  }

  private static Set<BigDecimal> known(Measure measure, Narrative account, Content content) {
    Catalogue catalogue = content.catalogue();
    Optional<Theme> theme = catalogue.themeOf(measure);
    List<Measure> near = new ArrayList<>(theme.map(Theme::measures).orElse(List.of(measure)));
    Set<BigDecimal> known = new HashSet<>();
    for (Measure one : near) {
      for (Observation figure : content.figures(one)) {
        if (figure.edition().equals(account.edition())) {
          figure.figure().value().ifPresent(value -> known.add(value.abs().stripTrailingZeros()));
          Prose.inDigits(figure.provenance().sentence())
              .forEach(number -> known.add(number.value().stripTrailingZeros()));
        }
      }
    }
    return known;
  }

  private static void failed(
      Measure measure,
      Narrative account,
      Prose.Number number,
      List<Observation> own,
      CheckBook book) {
    String held =
        own.stream()
            .limit(4)
            .map(
                figure -> Words.figure(figure, measure) + " (" + Words.label(figure.period()) + ")")
            .collect(Collectors.joining(", "));
    book.failed(
        new CheckBook.About(
            Findings.Kind.NARRATIVE,
            account.place(),
            measure.title() + ", account of " + account.edition(),
            measure.id(),
            "",
            account.edition(),
            account.text()),
        number.text(),
        Printed.print(own.get(0).figure()),
        "The account says " + number.text() + "; the figures held are " + held + ".");
  }
}
