package org.weald.workbench.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuickAccessTest {
  private static final List<QuickAccess.Entry> ALL =
      List.of(
          entry("View", "Scorecard", "Ctrl+Shift+2"),
          entry("Command", "Judge the measures", "Analyse"),
          entry("Measure", "Place in Kent for victim-based crime", "Safe 2.1"),
          entry("Measure", "Crime groups monitored", "Safe 9"),
          entry("Measure", "Victim-based crime", "Safe 2"),
          entry("Area", "Sevenoaks", ""));

  private static QuickAccess.Entry entry(String kind, String title, String detail) {
    return new QuickAccess.Entry(kind, title, detail, () -> {});
  }

  private static List<String> found(String typed) {
    return QuickAccess.matching(ALL, typed).stream().map(QuickAccess.Entry::title).toList();
  }

  @Test
  void whatBeginsWithTheWordsComesFirst() {
    assertThat(found("crime"))
        .containsExactly(
            "Crime groups monitored", "Place in Kent for victim-based crime", "Victim-based crime");
    assertThat(found("vic cri")).startsWith("Place in Kent for victim-based crime");
  }

  @Test
  void kindRefAndKeyAreFoundAsWell() {
    assertThat(found("safe 2")).contains("Victim-based crime");
    assertThat(found("measure crime")).hasSize(3);
    assertThat(found("ctrl+shift+2")).containsExactly("Scorecard");
  }

  @Test
  void withoutWordsAllIsThereAndWithOthersNothing() {
    assertThat(found("  ")).hasSize(ALL.size());
    assertThat(found("nothing of the kind")).isEmpty();
  }
}
