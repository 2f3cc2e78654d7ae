package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Problem;

/** A bracket or quote without a partner is named with its place, not in the parser's words. */
@Timeout(120)
final class BracketsTest {
  private static String text(String script) {
    return script.replace("¶", "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "table('t') {¶  column 'a', areas¶ | 1 | 12 | the { of line 1, column 12 is not closed | Add }",
        "table('t') {¶  column('a', areas¶}¶ | 2 | 9 | the ( of line 2, column 9 is not closed | Add ) before the } of line 3",
        "view('v') {¶  table('t') {¶    column 'a', areas¶}¶ | 2 | 14 | the { of line 2, column 14 is not closed | Add }",
        "def l = [1, 2¶l¶ | 1 | 9 | the [ of line 1, column 9 is not closed | Add ]",
        "int x = (1 + 2¶x¶ | 1 | 9 | the ( of line 1, column 9 is not closed | Add )",
        "if (true {¶ | 1 | 4 | the ( of line 1, column 4 is not closed | Add )",
        "if (true {¶  1¶}¶ | 1 | 4 | the ( of line 1, column 4 is not closed | Add )",
        "int x = 1 }¶ | 1 | 11 | this } closes nothing | Take it out",
        "def l = [1, 2)¶ | 1 | 14 | this ) stands where the [ of line 1, column 9 is to be closed | Write ]",
        "String s = 'abc¶s¶ | 1 | 12 | the text that begins with ' in line 1, column 12 is not closed | Add '",
        "String s = \"abc¶s¶ | 1 | 12 | the text that begins with \" in line 1, column 12 is not closed | Add \"",
        "String s = \"a ${1 + 2\"¶s¶ | 1 | 22 | the text that begins with \" in line 1, column 22 is not closed | Add \"",
        "String s = 'The Children's Board'¶s¶ | 1 | 25 | the apostrophe in line 1, column 25 ends the text | double quotes",
        "String s = '''a¶b¶ | 1 | 12 | the text that begins with ''' in line 1, column 12 is not closed | Add '''",
        "def p = /abc¶p¶ | 1 | 9 | the text that begins with / in line 1, column 9 is not closed | Add /",
        "/* nothing¶def x = 1¶ | 1 | 1 | the comment that begins here with /* has no end | Add */",
        "// a ( b¶def s = '('; def t = \"${'}'} (\"¶def l = [1¶ | 3 | 9 | the [ of line 3, column 9 is not closed | Add ]"
      })
  void itIsNamed(String script, int line, int column, String why, String remedy) {
    Problem problem = BoxWords.compile(text(script)).refusals().get(0).problem();
    assertThat(problem.why()).isEqualTo(why);
    assertThat(problem.where().line()).isEqualTo(line);
    assertThat(problem.where().column()).isEqualTo(column);
    assertThat(problem.remedy()).contains(remedy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def s = 'it\\'s (' + \"${[1, [2]].collect { \"<${it}>\" }}\"¶",
        "def s = '''a ' b¶{¶'''¶",
        "def p = ~/[(]\\/{1,2}/¶def x = 8 / 2 / 1; def y = (8) / 2¶",
        "// don't¶/* ( ' */ def x = 1¶",
        "def s = \"a $x b\" + \"${ -> 1 }\"¶"
      })
  void whatHasAllItsPartnersIsLeftAlone(String script) {
    assertThat(Brackets.unpaired(text(script))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int x = 1¶else { 2 }¶ | this cannot be read: else",
        "table('t') {¶  column 'a', areas, , 2¶}¶ | this cannot be read: column 'a', areas, ,",
        "def x = 1 # 2¶ | this cannot be read: #"
      })
  void whatElseCannotBeReadIsShownWithoutTheParsersWords(String script, String why) {
    Problem problem = BoxWords.compile(text(script)).refusals().get(0).problem();
    assertThat(problem.why()).isEqualTo(why);
    assertThat(problem.remedy()).contains("comma").doesNotContain("typed");
  }

  @Test
  void noScriptThatIsShippedIsMisread() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "..", "scripts"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".groovy")).toList()) {
        assertThat(Brackets.unpaired(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "'", "\"${", "\"${\"${", "/", "/*", "}", "\\", "'''", "\"${'", "$"})
  void anythingIsReadToItsEnd(String piece) {
    for (int times : new int[] {1, 2, 3, 2000}) {
      assertThat(Brackets.unpaired(piece.repeat(times))).isNotNull();
    }
  }
}
