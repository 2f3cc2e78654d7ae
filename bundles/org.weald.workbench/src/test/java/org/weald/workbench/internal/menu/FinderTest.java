package org.weald.workbench.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
  private static final List<Target> ALL =
      List.of(
          target("View", "Scorecard", "Ctrl+Shift+2"),
          target("Command", "Judge the measures", "Analyse"),
          target("Measure", "Place in Kent for victim-based crime", "Safe 2.1"),
          target("Measure", "Crime groups monitored", "Safe 9"),
          target("Measure", "Victim-based crime", "Safe 2"),
          target("Area", "Sevenoaks", ""));

  private static Target target(String kind, String title, String detail) {
    return new Target(kind, title, detail, () -> {});
  }

  private static List<String> found(String typed) {
    return Finder.matching(ALL, typed).stream().map(Target::title).toList();
  }

  @Test
  void whatBeginsWithTheWordsComesFirst() {
    assertThat(found("crime"))
        .containsExactly(
            "Crime groups monitored", "Victim-based crime", "Place in Kent for victim-based crime");
    assertThat(found("vic cri")).startsWith("Victim-based crime");
  }

  @Test
  void aMeasureComesBeforeTheCommandThatUndoesItsFigure() {
    List<Target> all =
        List.of(
            target("Command", "Undo Victim-based crime, 2021/22: 7,056", "Ctrl+Z"),
            target("Measure", "Level of victim-based crime", "Safe 2"),
            target("Measure", "Victim-based crime", "Safe 3"));

    assertThat(Finder.matching(all, "victim crime").stream().map(Target::title))
        .startsWith("Victim-based crime");
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
