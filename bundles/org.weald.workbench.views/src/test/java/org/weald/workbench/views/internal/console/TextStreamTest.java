package org.weald.workbench.views.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextStreamTest {

  @Test
  void aCharacterCutInTwoWaitsForItsOtherHalf() throws IOException {
    StringBuilder shown = new StringBuilder();
    byte[] bytes = "97 % ● On target ≤".getBytes(StandardCharsets.UTF_8);
    try (TextStream stream = new TextStream(shown::append)) {
      for (byte each : bytes) {
        stream.write(each);
        stream.flush();
      }
    }
    assertThat(shown).hasToString("97 % ● On target ≤");
  }

  @Test
  void whatWasTypedBeforeIsWalkedWithTheArrowKeys() {
    ConsoleView.History history = new ConsoleView.History();
    history.add("assess");
    history.add("stop org.weald.theme.safe");

    assertThat(history.earlier()).contains("stop org.weald.theme.safe");
    assertThat(history.earlier()).contains("assess");
    assertThat(history.later()).isEqualTo("stop org.weald.theme.safe");
    assertThat(history.later()).isEmpty();
    assertThat(new ConsoleView.History().earlier()).isEqualTo(Optional.empty());
  }
}
