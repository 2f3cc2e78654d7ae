package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowClassesTest {

  @Test
  void thousandsOfClassesOfWindowsAreLoadedAndNoDisplayIsAskedFor() {
    assertThat(WindowClasses.load()).isGreaterThan(2_000);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("AWT-"));
  }

  @Test
  void whatAWindowNeedsFirstIsAmongThem() {
    assertThat(WindowClasses.names(List.of()))
        .contains("javax.swing.JTable", "java.awt.Window", "sun.font.SunFontManager");
  }
}
