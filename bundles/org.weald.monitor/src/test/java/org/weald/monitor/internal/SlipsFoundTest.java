package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.assess.Findings;
import org.weald.assess.Findings.Kind;
import org.weald.model.Catalogue;
import org.weald.themes.internal.ShippedContent;

/**
 * Slips of the five documents that general checkers find beyond the known ones. Each was held
 * against the document; another one that turns up is to be held against it before it is added.
 */
final class SlipsFoundTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();
  private static final Findings NEW = NewFindings.of(Findings.in(SHIPPED), SHIPPED.knownSlips());

  private static List<String> queries(Kind kind) {
    return NEW.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(finding -> finding.printed() + " | " + finding.computed())
        .toList();
  }

  private static List<String> remarks(Kind kind) {
    return NEW.notes().stream()
        .filter(note -> note.kind() == kind)
        .map(Findings.Finding::sentence)
        .toList();
  }

  @Test
  void titlesAndStatusesThatDifferWithinOneEdition() {
    assertThat(queries(Kind.TWO_TEXTS))
        .hasSize(7)
        .contains("Kent pursuing outside the KA | Progressing with Government")
        .contains(
            "Stock of extra care housing units in county | Stock of extra care housing units in"
                + " the county");
    assertThat(NEW.findings())
        .filteredOn(finding -> finding.kind() == Kind.TWO_TEXTS)
        .extracting(finding -> finding.subject().split(" ", 2)[0])
        .containsExactlyInAnyOrder("F50,", "1.13", "1.35", "1.36", "2.54", "3.62", "3.63");
  }

  @Test
  void numbersAndWordsThatCannotBeMeant() {
    assertThat(queries(Kind.WRITING))
        .containsExactlyInAnyOrder(
            "the the | the",
            "1 “(” | 0 “)”",
            "10,1000 | 4 digits",
            "in attainment in attainment | in attainment",
            "in attainment in attainment | in attainment",
            "over85% | over 85%",
            "service care service | care service",
            "at the end of at the end of | at the end of",
            "of | or",
            "£242, 400 | £242,400",
            "£49, 975 | £49,975",
            "£71, 961.98 | £71,961.98",
            "£34, 000 | £34,000",
            "£99, 900 | £99,900",
            "£185, 000 | £185,000",
            "£71, 961.98 | £71,961.98");
    assertThat(remarks(Kind.WRITING))
        .anySatisfy(said -> assertThat(said).contains("£900 000", "£900,000"));
  }

  @Test
  void periodsInHeadings() {
    assertThat(queries(Kind.HEADING))
        .containsExactlyInAnyOrder(
            "Year 1 (Mar 06) | Year 2 (2006)",
            "Baseline (Sept 05) | Year 1 (2005)",
            "April 06 - Sept 07 | up to 2007-03-31",
            "Sept 07-June 08 | September 2007 to February 2008",
            "first half of 2006/07 | April 2006 to September 2007");
    assertThat(remarks(Kind.HEADING))
        .anySatisfy(said -> assertThat(said).contains("Trial run Jan 07 – Aug 07"))
        .anySatisfy(said -> assertThat(said).contains("“Jan - Dec 06”", "overlap"));
  }

  @Test
  void directionsThatMovedWithoutAnErrorInTheTextAreRemarks() {
    assertThat(queries(Kind.DIRECTION)).isEmpty();
    assertThat(remarks(Kind.DIRECTION))
        .hasSize(3)
        .anySatisfy(said -> assertThat(said).contains("73.7 %", "77.1 %", "+3.4 points"))
        .anySatisfy(said -> assertThat(said).contains("49.2 %", "52.3 %", "+3.1 points"))
        .anySatisfy(said -> assertThat(said).contains("79.6 %", "84.6 %", "+5.0 points"))
        .allMatch(said -> said.contains("No sampling error is in the text"));
  }

  @Test
  void twoFiguresForOneThing() {
    assertThat(queries(Kind.SAME_FIGURE)).contains("56% | 54 %", "8 | 12", "29 | 30 towns");
  }

  @Test
  void refsWithAPageInThemAndEmptyOnesAreRemarks() {
    assertThat(remarks(Kind.REF))
        .filteredOn(said -> said.contains("cell of the ref"))
        .hasSize(12)
        .anySatisfy(said -> assertThat(said).contains("CSAP Pa.1 Page 22", "CSAP 3.1"))
        .anySatisfy(said -> assertThat(said).contains("is empty", "CSAP 2.5"));
  }

  @Test
  void greenAndStillToComeIsARemark() {
    assertThat(remarks(Kind.STATUS))
        .filteredOn(said -> said.contains("nothing says that it is done"))
        .hasSize(9);
    assertThat(remarks(Kind.STATUS))
        .anySatisfy(said -> assertThat(said).contains("Training planned for February 2020."));
  }

  @Test
  void aTargetOnAMeanOfPercentagesIsARemark() {
    assertThat(queries(Kind.WITHOUT_COUNTS)).isEmpty();
    assertThat(remarks(Kind.WITHOUT_COUNTS))
        .filteredOn(said -> said.startsWith("The target is on the mean of 3 percentages"))
        .hasSize(4);
  }

  @Test
  void targetsThatWereOverBeforeTheirFiguresAreRemarks() {
    assertThat(remarks(Kind.BASELINE))
        .hasSize(2)
        .anySatisfy(said -> assertThat(said).contains("March 2006", "September 2006, March 2007"));
  }
}
