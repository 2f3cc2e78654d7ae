package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.themes.internal.ShippedContent;

/** What the documents are known to say wrongly is told apart from what nobody has seen yet. */
final class NewFindingsTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();
  private static final Findings FOUND = Findings.in(SHIPPED);
  private static final Findings NEW = NewFindings.of(FOUND, SHIPPED.knownSlips());

  @Test
  void theFourteenKnownSlipsAreEachFoundAndLeftOut() {
    assertThat(SHIPPED.knownSlips()).hasSize(14);
    assertThat(NEW.findings()).hasSize(FOUND.findings().size() - 13);
    assertThat(NEW.explained()).hasSize(FOUND.explained().size() - 1);
  }

  @Test
  void whatGoesBeyondThemIsToldWithBothNumbers() {
    assertThat(NEW.findings())
        .extracting(Findings.Finding::sentence)
        .anySatisfy(sentence -> assertThat(sentence).contains("12; 8 is printed"))
        .anySatisfy(sentence -> assertThat(sentence).contains("12.746", "12,746 may be meant"))
        .anySatisfy(sentence -> assertThat(sentence).contains("May 2007", "2007-03-31"))
        .anySatisfy(sentence -> assertThat(sentence).contains("42 appraisals; 41 is printed"));
  }
}
