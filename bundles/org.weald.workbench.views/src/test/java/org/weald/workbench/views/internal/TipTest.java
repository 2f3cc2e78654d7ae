package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class TipTest {

  @Test
  void aLongTextIsBrokenBetweenWords() {
    assertThat(Tip.of("word ".repeat(20)))
        .isEqualTo("word ".repeat(13) + "word\n" + "word ".repeat(5) + "word");
  }

  @Test
  void whatLooksLikeMarkupIsShownAsWritten() {
    assertThat(Tip.of("<html><b>under</b> < 5")).isEqualTo("<html><b>under</b> < 5");
    JLabel label = new JLabel();
    Tip.write(label, "under < 5 & \"few\"");
    assertThat(label.getText()).isEqualTo("<html>under &lt; 5 &amp; \"few\"");
  }

  @Test
  void nothingToSayIsNoTip() {
    assertThat(Tip.of(" ")).isNull();
  }
}
