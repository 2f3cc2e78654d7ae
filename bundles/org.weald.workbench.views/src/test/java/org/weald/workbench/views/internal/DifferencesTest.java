package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

  /** An element: a key and what it says. */
  private record Line(String key, String says) {}

  private final List<String> told = new ArrayList<>();

  private final class Telling implements Differences.Shown<Line> {
    @Override
    public void removed(int index) {
      told.add("-" + index);
    }

    @Override
    public void inserted(int index, Line line) {
      told.add("+" + index + line.key());
    }

    @Override
    public void changed(int index, Line line) {
      told.add("~" + index + line.says());
    }
  }

  @Test
  void aListThatDidNotChangeIsNotTouched() {
    apply(lines("safe caring green"), lines("safe caring green"));

    assertThat(told).isEmpty();
  }

  @Test
  void whatLeavesIsRemovedAndNothingElseTouched() {
    apply(lines("safe caring green"), lines("safe green"));

    assertThat(told).containsExactly("-1");
  }

  @Test
  void whatComesBackStandsWhereItStood() {
    apply(lines("safe green"), lines("safe caring green"));

    assertThat(told).containsExactly("+1caring");
  }

  @Test
  void otherContentUnderTheSameKeyIsAChange() {
    apply(
        List.of(new Line("safe", "47"), new Line("green", "5.7")),
        List.of(new Line("safe", "59"), new Line("green", "5.7")));

    assertThat(told).containsExactly("~059");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyListBecomesAnyOther(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Line> wanted = some(random);
      assertThat(apply(some(random), wanted)).isEqualTo(wanted);
    }
  }

  private List<Line> apply(List<Line> before, List<Line> wanted) {
    List<Line> current = new ArrayList<>(before);
    Differences.apply(current, wanted, Line::key, new Telling());
    return current;
  }

  private static List<Line> lines(String keys) {
    return List.of(keys.split(" ")).stream().map(key -> new Line(key, key)).toList();
  }

  private static List<Line> some(Random random) {
    List<Line> lines = new ArrayList<>();
    for (char key = 'a'; key < 'j'; key++) {
      if (random.nextBoolean()) {
        lines.add(random.nextInt(lines.size() + 1), new Line("" + key, "" + random.nextInt(2)));
      }
    }
    return lines;
  }
}
