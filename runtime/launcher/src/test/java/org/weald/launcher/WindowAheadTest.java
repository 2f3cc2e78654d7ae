package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowAheadTest {

  @Test
  void aWordIsReallyDrawn() {
    BufferedImage picture = WindowAhead.draw();
    assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight()))
        .anyMatch(
            i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) != 0xFF000000);
  }
}
