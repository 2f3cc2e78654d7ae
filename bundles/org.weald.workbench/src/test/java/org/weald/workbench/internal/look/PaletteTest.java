package org.weald.workbench.internal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast as WCAG 2.2 works it out: text 4.5 : 1 (AA), the ring of the focus 3 : 1. */
class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  static Stream<Palette> both() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("both")
  void textAndMarksCanBeReadOnEveryGround(Palette palette) {
    List<String> grounds = List.of(palette.paper(), palette.pane(), palette.selection());
    List<String> texts =
        List.of(palette.ink(), palette.soft(), palette.green(), palette.amber(), palette.red());
    for (String ground : grounds) {
      for (String text : texts) {
        assertThat(contrast(text, ground))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
    assertThat(contrast(palette.accent(), palette.paper())).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(palette.placeholder(), palette.paper())).isGreaterThanOrEqualTo(TEXT);
    assertThat(contrast(palette.ink(), palette.ground())).isGreaterThanOrEqualTo(TEXT);
  }

  @ParameterizedTest
  @MethodSource("both")
  void whereTheKeyboardIsCanBeSeen(Palette palette) {
    assertThat(contrast(palette.focus(), palette.paper())).isGreaterThanOrEqualTo(SHAPE);
    assertThat(contrast(palette.focus(), palette.pane())).isGreaterThanOrEqualTo(SHAPE);
  }

  @Test
  void blackOnWhiteHasTheMostThereIs() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private static double contrast(String one, String other) {
    double first = luminance(Color.decode(one));
    double second = luminance(Color.decode(other));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * part(color.getRed())
        + 0.7152 * part(color.getGreen())
        + 0.0722 * part(color.getBlue());
  }

  private static double part(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
