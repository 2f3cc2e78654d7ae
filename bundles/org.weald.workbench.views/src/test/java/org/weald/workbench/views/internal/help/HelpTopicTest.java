package org.weald.workbench.views.internal.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.spi.CommandHelp;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;

class HelpTopicTest {
  private static final List<HelpTopic> ALL =
      HelpTopic.all(
          List.of(
              new ViewDescription(
                  "x.scorecard",
                  "Scorecard",
                  "",
                  ViewPlace.MAIN,
                  1,
                  Set.of(Perspective.MONITOR),
                  "Shows every judged measure.")),
          List.of(new CommandHelp.Topic("assess", "Judge a plan's measures")));

  @Test
  void there_is_a_beginning_then_views_then_commands() {
    assertThat(ALL).extracting(HelpTopic::id).containsExactly("", "x.scorecard", "assess");
  }

  @Test
  void a_topic_is_found_by_any_of_its_words_in_any_order() {
    assertThat(ALL).filteredOn(topic -> topic.has("measures judge")).hasSize(1);
    assertThat(ALL).filteredOn(topic -> topic.has("JUDGE")).hasSize(2);
    assertThat(ALL)
        .filteredOn(topic -> topic.has("view"))
        .extracting(HelpTopic::id)
        .containsExactly("x.scorecard");
    assertThat(ALL).filteredOn(topic -> topic.has("nothing of the kind")).isEmpty();
  }
}
