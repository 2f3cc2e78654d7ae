package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.assess.Findings;
import org.weald.model.Figures;

/**
 * A sentence that gives both counts and one percentage, "5,259 (53%) of 9,932", gives the
 * percentage the counts give. Sentences with more percentages are left alone: which counts each is
 * of nobody can tell.
 */
final class RatesInSentences implements Checker {
  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)";
  private static final Pattern OF =
      Pattern.compile(
          "(?<![\\d.,£])"
              + NUMBER
              + "(?: \\([^()]*\\))?(?: out)? of (?:the |these |those |all |a total of |our )*"
              + NUMBER
              + "(?![\\d%]|[.,]\\d|\\s*%)");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?) ?%");

  @Override
  public void check(Content content, CheckBook book) {
    PrintedText.in(content.catalogue()).stream()
        .filter(text -> !text.isWhole())
        .forEach(text -> check(text, book));
  }

  private static void check(PrintedText text, CheckBook book) {
    List<Matcher> counts = all(OF, text.text());
    List<Matcher> percents = all(PERCENT, text.text());
    if (counts.size() != 1 || percents.size() != 1) {
      return;
    }
    BigDecimal some = number(counts.get(0).group(1));
    BigDecimal whole = number(counts.get(0).group(2));
    if (whole.signum() == 0 || some.compareTo(whole) > 0) {
      return;
    }
    BigDecimal computed = some.multiply(Printed.HUNDRED).divide(whole, MathContext.DECIMAL64);
    String printed = percents.get(0).group(1) + "%";
    if (Printed.agrees(Figures.parse(printed), computed)) {
      book.passed(Findings.Kind.SHARE);
      return;
    }
    String sum = Printed.closely(computed, Figures.parse(printed));
    book.failed(
        new CheckBook.About(
            Findings.Kind.SHARE,
            text.place(),
            text.subject(),
            text.measure(),
            "",
            text.edition(),
            text.text()),
        printed,
        sum,
        Printed.plain(some)
            + " of "
            + Printed.plain(whole)
            + " is "
            + sum
            + "; "
            + printed
            + " is printed in the same sentence.");
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static List<Matcher> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<Matcher> all = new ArrayList<>();
    while (matcher.find()) {
      Matcher one = pattern.matcher(text);
      one.find(matcher.start());
      all.add(one);
    }
    return all;
  }
}
