package org.weald.script.internal.worker;

import java.io.IOException;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;

/** What a worker says. */
sealed interface Answer {

  /** It is there, and talks as we do. */
  record Hello() implements Answer {}

  /** It has what it was given last. */
  record Held() implements Answer {}

  /** The script prints. */
  record Said(String text) implements Answer {}

  /** How far it is. */
  record Step(String text, double done) implements Answer {}

  /** The end of a run. */
  record Done(Verdict<ScriptResult> verdict) implements Answer {}

  /**
   * The rest of a message that has begun.
   *
   * @throws IOException where it is none, or more than it may be
   */
  static Answer read(int message, WireReader in) throws IOException {
    in.allow(message == Wire.GOOD || message == Wire.REFUSED ? Allowance.RESULT : Allowance.LINE);
    Answer answer =
        switch (message) {
          case Wire.HELLO -> hello(in);
          case Wire.HELD -> new Held();
          case Wire.SAID -> new Said(in.text());
          case Wire.STEP -> new Step(in.text(), in.real());
          case Wire.GOOD -> new Done(Verdict.good(Shapes.of(ScriptResult.class).read(in)));
          case Wire.REFUSED -> refused(in);
          default -> throw new WireException("message " + message);
        };
    in.end();
    return answer;
  }

  private static Answer hello(WireReader in) throws IOException {
    int version = in.count(Integer.MAX_VALUE);
    if (version != Wire.VERSION) {
      throw new WireException("it talks as in version " + version);
    }
    return new Hello();
  }

  private static Answer refused(WireReader in) throws IOException {
    int count = in.count(1_000);
    if (count == 0) {
      throw new WireException("a refusal without a reason");
    }
    Refusal[] refusals = new Refusal[count];
    for (int i = 0; i < count; i++) {
      refusals[i] = Shapes.of(Refusal.class).read(in);
    }
    return new Done(Verdict.refused(java.util.List.of(refusals)));
  }
}
