package org.weald.tests.contract;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fails when it is asked to, so that runtime/test can see that this tier is able to fail. */
@Tag("contract")
class CanaryTest {
  @Test
  @EnabledIfSystemProperty(named = "weald.canary", matches = ".*\\bcontract\\b.*")
  void theContractTierCanFail() {
    fail("the canary of the contract tier");
  }
}
