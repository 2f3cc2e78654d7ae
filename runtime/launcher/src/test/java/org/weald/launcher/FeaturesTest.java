package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
  @ParameterizedTest
  @CsvSource({
    "assess --format json,              :1, false",
    "window,                              , true",
    "--workspace here window,             , true",
    "--workspace window assess,         :1, false",
    "--workspace=here window,             , true",
    "demo,                              :1, true",
    "demo,                                , false",
    "demo --no-window,                  :1, false",
    "demo --headless,                   :1, false",
    "help window,                       :1, false",
    "'',                                :1, false",
  })
  void theWindowsBundlesAreStartedForTheWindowOnly(String line, String display, boolean window) {
    Map<String, String> environment = display == null ? Map.of() : Map.of("DISPLAY", display);
    List<String> features = Features.choose(List.of(line.split(" ")), environment);
    assertThat(features.contains("desktop")).isEqualTo(window);
    assertThat(features)
        .startsWith("weald")
        .endsWith("sevenoaks", "csap", "kentagreement", "strategicstatement");
  }

  @Test
  void aTableIsJudgedWithoutAPlan() {
    assertThat(Features.choose(List.of("assess", "--data", "a.csv"), Map.of()))
        .containsExactly("weald");
    assertThat(Features.choose(List.of("assess", "--data=a.csv"), Map.of()))
        .containsExactly("weald");
    assertThat(Features.choose(List.of("chart", "--data", "a.csv"), Map.of()))
        .contains("sevenoaks");
  }
}
