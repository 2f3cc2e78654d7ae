package org.weald.stories;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The stories as somebody with a mouse goes through them. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesTest extends WindowStories {
  @BeforeAll
  static void mouse() {
    begin(Mouse::new);
  }
}
