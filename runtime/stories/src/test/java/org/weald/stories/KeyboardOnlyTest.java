package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** All of it can be done without a mouse. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardOnlyTest extends WindowStories {
  private static final AtomicInteger CLICKS = new AtomicInteger();

  @BeforeAll
  static void keyboard() {
    begin(Keyboard::new);
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            event -> {
              if (event.getID() == MouseEvent.MOUSE_PRESSED) {
                CLICKS.incrementAndGet();
              }
            },
            AWTEvent.MOUSE_EVENT_MASK);
  }

  @Test
  @Order(100)
  void theMouseWasNotTouched() {
    assertThat(CLICKS).hasValue(0);
  }
}
