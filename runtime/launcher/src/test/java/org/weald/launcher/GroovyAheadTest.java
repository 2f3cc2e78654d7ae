package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.codehaus.groovy.control.CompilationUnit;
import org.junit.jupiter.api.Test;

/** What is compiled before anybody asks. */
class GroovyAheadTest {
  @Test
  void theTextCompilesWithoutAComplaint() {
    CompilationUnit unit = GroovyAhead.compiled();
    assertThat(unit.getErrorCollector().hasErrors()).isFalse();
    assertThat(unit.getErrorCollector().hasWarnings()).isFalse();
    assertThat(unit.getClasses()).anyMatch(made -> made.getName().equals("Ahead"));
  }
}
