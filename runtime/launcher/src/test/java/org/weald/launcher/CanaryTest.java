package org.weald.launcher;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fails when it is asked to, so that runtime/test can see that this tier is able to fail. */
class CanaryTest {
  @Test
  @EnabledIfSystemProperty(named = "weald.canary", matches = "unit")
  void theUnitTierCanFail() {
    fail("the canary of the unit tier");
  }
}
