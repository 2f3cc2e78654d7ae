package org.weald.workbench.views.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.weald.workbench.views.internal.measure.ChartExport.Kind;

class ChartExportTest {
  private static final Path FOLDER = Path.of("reports").toAbsolutePath();

  @Test
  void whatIsTypedSaysWhatIsWrittenWhereItNamesAKind() {
    assertThat(Kind.SVG.named(FOLDER.resolve("c.png"))).isEqualTo(FOLDER.resolve("c.png"));
    assertThat(Kind.SVG.of(FOLDER.resolve("c.png"))).isEqualTo(Kind.PNG);
    assertThat(Kind.PNG.named(FOLDER.resolve("C.SVG"))).isEqualTo(FOLDER.resolve("C.SVG"));
    assertThat(Kind.PNG.of(FOLDER.resolve("C.SVG"))).isEqualTo(Kind.SVG);
  }

  @Test
  void whereItNamesNoneTheChosenKindIsWritten() {
    assertThat(Kind.SVG.named(FOLDER.resolve("casualties 2019.2")))
        .isEqualTo(FOLDER.resolve("casualties 2019.2.svg"));
    assertThat(Kind.SVG.of(FOLDER.resolve("casualties"))).isEqualTo(Kind.SVG);
    assertThat(Kind.PNG.named(FOLDER.resolve("png"))).isEqualTo(FOLDER.resolve("png.png"));
  }

  @Test
  void theNameFollowsWhereAnotherKindIsChosen() {
    assertThat(Kind.SVG.instead("c.png")).isEqualTo("c.svg");
    assertThat(Kind.PNG.instead("casualties 2019.2")).isEqualTo("casualties 2019.2.png");
  }
}
