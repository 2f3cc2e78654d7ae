package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fails when it is asked to, so that runtime/test can see that this tier is able to fail. */
@Tag("distribution")
class CanaryTest {
  @Test
  @EnabledIfSystemProperty(named = "weald.canary", matches = ".*\\bdistribution\\b.*")
  void theDistributionTierCanFail() {
    fail("the canary of the distribution tier");
  }
}
