package org.weald.workbench.internal.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;

class FirstLayoutTest {
  private static final List<ViewDescription> MONITOR =
      List.of(
          view("queries", ViewPlace.BOTTOM),
          view("why", ViewPlace.LOWER_RIGHT),
          view("chart", ViewPlace.LOWER_LEFT),
          view("scorecard", ViewPlace.MAIN),
          view("plan", ViewPlace.LEFT));

  private static ViewDescription view(String id, ViewPlace place) {
    return new ViewDescription(id, id, "", place, 10, Set.of(Perspective.MONITOR), "");
  }

  private static String text(int across, int down) {
    return FirstLayout.of(MONITOR, Room.of(across, down)).orElseThrow().text();
  }

  @ParameterizedTest
  @CsvSource({"1440,900", "1024,768", "1252,782", "1107,692"})
  void whereThereIsRoomEveryViewStandsAtItsPlace(int across, int down) {
    assertThat(text(across, down))
        .isEqualTo(
            "beside 0.1950 tabs 1 plan plan above 0.7800 above 0.5600"
                + " tabs 1 scorecard scorecard beside 0.5700 tabs 1 chart chart tabs 1 why why"
                + " tabs 1 queries queries");
  }

  @Test
  void whereThereIsLittleThePlacesBelowAreFewer() {
    assertThat(text(960, 600))
        .isEqualTo(
            "beside 0.1950 tabs 1 plan plan above 0.5600 tabs 1 scorecard scorecard"
                + " beside 0.5700 tabs 1 chart chart tabs 2 why why queries");
    assertThat(text(800, 700))
        .isEqualTo(
            "beside 0.2900 tabs 1 plan plan above 0.7800 above 0.5600"
                + " tabs 1 scorecard scorecard tabs 2 chart chart why tabs 1 queries queries");
  }

  @Test
  void halfTheRoomIsForTheTreeAndWhatIsRead() {
    assertThat(text(720, 450))
        .isEqualTo("beside 0.2900 tabs 1 plan plan tabs 4 scorecard scorecard chart why queries");
  }

  @Test
  void inTheSmallestWindowOneViewIsSeenAtATime() {
    assertThat(text(512, 384)).isEqualTo("tabs 5 scorecard scorecard plan chart why queries");
  }

  @Test
  void whatWasSeenIsSeenInAnotherRoomWhereNothingElseIsMeantToBe() {
    Layout small = FirstLayout.of(MONITOR, Room.of(512, 384)).orElseThrow();
    Layout large = FirstLayout.of(MONITOR, Room.of(960, 600)).orElseThrow();
    assertThat(large.withFronts(List.of("queries")).fronts())
        .containsExactly("plan", "scorecard", "chart", "queries");
    assertThat(small.withFronts(large.fronts()).fronts()).containsExactly("scorecard");
    assertThat(small.withFronts(List.of("why")).fronts()).containsExactly("why");
  }

  @Test
  void whichViewIsSeenIsNoMoveButAnotherShareIs() {
    Layout first = FirstLayout.of(MONITOR, Room.of(720, 450)).orElseThrow();
    assertThat(first.isLaidAs(first.withFronts(List.of("why")))).isTrue();
    Layout.Split split = (Layout.Split) first;
    assertThat(first.isLaidAs(new Layout.Split(true, 0.4, split.first(), split.second())))
        .isFalse();
    assertThat(first.isLaidAs(split.second())).isFalse();
  }

  @Test
  void aPerspectiveWithFewViewsHasNoPartOfItsOwnForNone() {
    for (Room.Width width : Room.Width.values()) {
      for (Room.Height height : Room.Height.values()) {
        Room room = new Room(width, height);
        assertThat(FirstLayout.of(List.of(), room)).isEmpty();
        MONITOR.forEach(
            view ->
                assertThat(FirstLayout.of(List.of(view), room))
                    .isEqualTo(Optional.of(new Layout.Tabs(List.of(view.id()), view.id()))));
        assertThat(FirstLayout.of(MONITOR, room).stream().flatMap(it -> it.views().stream()))
            .containsExactlyInAnyOrderElementsOf(
                Stream.of("plan", "scorecard", "chart", "why", "queries").toList());
      }
    }
  }

  @Test
  void thatNothingWasMovedIsPartOfAnArrangement() {
    Optional<Layout> layout = FirstLayout.of(MONITOR, Room.ENOUGH);
    assertThat(new Arrangement(layout, Map.of(), Set.of()).unmoved()).isFalse();
    assertThat(new Arrangement(layout, Map.of(), Set.of(), true))
        .matches(it -> !it.isLike(new Arrangement(layout, Map.of(), Set.of())));
  }
}
