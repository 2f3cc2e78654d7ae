package org.weald.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @ParameterizedTest
  @ValueSource(strings = {"safe", "ksi-local-roads", "d3", "sevenoaks-community-plan-2019-22"})
  void anIdIsLowerCaseWithSingleHyphens(String id) {
    assertThat(Ids.isLocal(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Safe", "3d", "safe_1", "safe--1", "-safe", "safe-", "a/b", "sāfe", "a b"})
  void anythingElseIsNoId(String id) {
    assertThat(Ids.isLocal(id)).isFalse();
  }

  @Test
  void aQualifiedIdNamesItsPlugin() {
    String id = Ids.qualify("org.weald.theme.safe", "victim-based-crime");

    assertThat(id).isEqualTo("org.weald.theme.safe/victim-based-crime");
    assertThat(Ids.qualify("org.example", id)).isEqualTo(id);
    assertThat(Ids.local(id)).isEqualTo("victim-based-crime");
    assertThat(Ids.plugin(id)).isEqualTo("org.weald.theme.safe");
  }

  @Test
  void anUnqualifiedIdHasNoPlugin() {
    assertThat(Ids.local("victim-based-crime")).isEqualTo("victim-based-crime");
    assertThat(Ids.plugin("victim-based-crime")).isEmpty();
  }
}
