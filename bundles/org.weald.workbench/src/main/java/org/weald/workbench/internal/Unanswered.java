package org.weald.workbench.internal;

import java.util.Map;

/**
 * What waits in a view for an answer when the window is left: it is said once, with the keyboard
 * where it is answered. Event thread only.
 */
final class Unanswered {
  private final OpenViews views;
  private final NoticeStrip notice;
  private Map<String, String> said = Map.of();

  Unanswered(OpenViews views, NoticeStrip notice) {
    this.views = views;
    this.notice = notice;
  }

  /** Whether nothing waits; says what does. Who leaves once more has heard it. */
  boolean mayLeave() {
    Map<String, String> waiting = views.waiting();
    boolean heard = waiting.equals(said);
    said = waiting;
    if (!heard && !waiting.isEmpty()) {
      notice.say(String.join(" ", waiting.values()));
      waiting.keySet().stream().findFirst().flatMap(views::show).ifPresent(KeyboardFocus::into);
    }
    return heard || waiting.isEmpty();
  }
}
