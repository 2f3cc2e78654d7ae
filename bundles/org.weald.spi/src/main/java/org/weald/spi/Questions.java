package org.weald.spi;

import java.util.Map;
import java.util.Optional;
import org.weald.show.FormSpec;

/** Asks a person for what a command still needs to know. */
@FunctionalInterface
public interface Questions {

  /**
   * Asks for every field of a form, in order; a wrong answer is told and asked again.
   *
   * @param form what to ask for
   * @param check tells what is wrong with an answer
   * @return the answers by field; empty where the person gave up
   */
  Optional<Map<String, String>> ask(FormSpec form, Check check);

  /** Tells what is wrong with an answer. */
  @FunctionalInterface
  interface Check {
    /**
     * What is wrong, and what to answer instead.
     *
     * @param field what was asked for
     * @param answer what was said, never empty
     * @return a sentence, or empty where the answer will do
     */
    Optional<String> fault(FormSpec.Field field, String answer);
  }
}
