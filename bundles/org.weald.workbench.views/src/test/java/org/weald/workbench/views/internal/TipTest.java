package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TipTest {

  @Test
  void aLongTextIsBrokenBetweenWords() {
    assertThat(Tip.of("word ".repeat(20)))
        .isEqualTo("<html>" + "word ".repeat(13) + "word<br>" + "word ".repeat(5) + "word");
  }

  @Test
  void whatLooksLikeMarkupIsShownAsWritten() {
    assertThat(Tip.of("under < 5 & \"few\"")).isEqualTo("<html>under &lt; 5 &amp; \"few\"");
  }

  @Test
  void nothingToSayIsNoTip() {
    assertThat(Tip.of(" ")).isNull();
  }
}
