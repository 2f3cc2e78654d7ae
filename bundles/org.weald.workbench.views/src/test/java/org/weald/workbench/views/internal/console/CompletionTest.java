package org.weald.workbench.views.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final CommandNames NAMES =
      new CommandNames(
          List.of("areas", "assess", "report", "stop"),
          List.of("org.weald.theme.caring", "org.weald.theme.safe"));

  @Test
  void one_that_is_meant_is_written_out_with_a_space_behind() {
    assertThat(Completion.of("rep", NAMES).line()).isEqualTo("report ");
  }

  @Test
  void of_several_is_written_what_they_have_in_common() {
    Completion completion = Completion.of("stop o", NAMES);
    assertThat(completion.line()).isEqualTo("stop org.weald.theme.");
    assertThat(completion.choices()).hasSize(2);
    assertThat(Completion.of("a", NAMES).choices()).containsExactly("areas", "assess");
  }

  @Test
  void what_nothing_is_known_of_stays_as_it_is() {
    assertThat(Completion.of("report --ed", NAMES).line()).isEqualTo("report --ed");
    assertThat(Completion.of("x", NAMES)).isEqualTo(new Completion("x", List.of()));
  }

  @Test
  void help_takes_commands_and_stop_takes_bundles() {
    assertThat(Completion.of("help as", NAMES).line()).isEqualTo("help assess ");
    assertThat(Completion.of("plugins stop org.weald.theme.s", NAMES).line())
        .isEqualTo("plugins stop org.weald.theme.safe ");
  }
}
