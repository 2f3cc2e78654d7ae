package org.weald.script.internal.language;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weald.script.Ran;

/**
 * What a test beside a script extends: the words of scripts, and two to run the script under test.
 */
public abstract class ScriptTestWords extends WealdScript {
  private @Nullable UnderTest subject;
  private @Nullable Ran usual;

  /** The script a test stands beside. */
  @FunctionalInterface
  public interface UnderTest {
    /**
     * Runs it.
     *
     * @param values of parameters, and of the edition; the others are as the script proposes
     * @throws IllegalStateException with the problems in words, where it does not run
     */
    Ran run(Map<String, String> values);
  }

  /** Called by the program before the test runs; not for scripts. */
  public final void prepare(UnderTest underTest) {
    this.subject = underTest;
  }

  /** Runs the script with values of its parameters: {@code run(years: 3)}. */
  public final Ran run(Map<String, ?> values) {
    Map<String, String> texts = new TreeMap<>();
    values.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    return underTest().run(texts);
  }

  /** What the script gives where nothing is said of its parameters. */
  public final Ran getResult() {
    if (usual == null) {
      usual = underTest().run(Map.of());
    }
    return usual;
  }

  /** Why the script does not run with such values; a failure where it does. */
  public final String refusal(Map<String, ?> values) {
    try {
      run(values);
    } catch (IllegalStateException refused) {
      return String.valueOf(refused.getMessage());
    }
    throw new AssertionError("the script runs with " + values);
  }

  private UnderTest underTest() {
    if (subject == null) {
      throw new IllegalStateException("the test was not prepared");
    }
    return subject;
  }
}
