package org.weald.workbench.views.internal.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Problem;
import org.weald.show.FormSpec;
import org.weald.spi.ScriptDesk.Checkup;
import org.weald.spi.ScriptDesk.Draft;
import org.weald.spi.ScriptDesk.Listed;

/** One script that is open: what is saved of it, what is written, and what is wrong with it. */
final class Page {
  private Listed script;
  private String saved;
  private String written;
  private boolean broughtBack;
  private Optional<Checkup> checkup = Optional.empty();
  private final Map<String, String> answers = new LinkedHashMap<>();

  /**
   * As it was read.
   *
   * @param draft what was written last time and not saved
   */
  Page(Listed script, String saved, Optional<String> draft) {
    this.script = script;
    this.saved = saved;
    this.written = draft.filter(text -> !text.isEmpty()).orElse(saved);
    this.broughtBack = !written.equals(saved);
  }

  Listed script() {
    return script;
  }

  String key() {
    return script.key();
  }

  /** It has been listed anew, under another name perhaps. */
  void become(Listed now) {
    script = now;
  }

  String written() {
    return written;
  }

  void write(String text) {
    written = text;
  }

  String saved() {
    return saved;
  }

  /** What was written has been saved. */
  void saved(String text) {
    saved = text;
    broughtBack = false;
  }

  boolean isSaved() {
    return written.equals(saved);
  }

  /** Whether what is written here comes from last time. */
  boolean broughtBack() {
    return broughtBack && !isSaved();
  }

  Optional<Checkup> checkup() {
    return checkup;
  }

  void checked(Checkup now) {
    checkup = Optional.of(now);
  }

  List<Problem> problems() {
    return checkup.map(Checkup::problems).orElse(List.of());
  }

  /** Its parameters as they are written now, or as they were when they could last be read. */
  FormSpec form() {
    return checkup.map(Checkup::form).orElseGet(() -> new FormSpec("", "", List.of()));
  }

  Map<String, String> answers() {
    return Map.copyOf(answers);
  }

  void answer(Map<String, String> given) {
    answers.putAll(given);
  }

  /** As it would run: one that is not the user's own runs as it was brought. */
  Draft draft() {
    return new Draft(key(), script.written() ? written : "");
  }
}
