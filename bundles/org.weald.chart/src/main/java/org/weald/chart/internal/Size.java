package org.weald.chart.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.spi.CommandCall;

/**
 * The size a picture is asked for.
 *
 * @param width in px
 * @param height in px
 * @param scale pixels for each px
 */
record Size(int width, int height, int scale) {
  private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");
  private static final Pattern SCALE = Pattern.compile("[1-4]");
  private static final int LEAST = 120;

  /** From the options; empty where they make no size. */
  static Optional<Size> of(CommandCall call) {
    Matcher size = SIZE.matcher(call.option("--size").orElse("620x360"));
    Matcher scale = SCALE.matcher(call.option("--scale").orElse("1"));
    if (!size.matches() || !scale.matches()) {
      return Optional.empty();
    }
    return Optional.of(
            new Size(
                Integer.parseInt(size.group(1)),
                Integer.parseInt(size.group(2)),
                Integer.parseInt(scale.group())))
        .filter(Size::possible);
  }

  private boolean possible() {
    return width >= LEAST
        && height >= LEAST
        && Renderer.possible(width * (long) scale, height * (long) scale);
  }
}
