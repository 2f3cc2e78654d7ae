package org.weald.workbench.views.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.spi.ScriptDesk.Word;
import org.weald.spi.ScriptDesk.WordSort;
import org.weald.workbench.views.internal.script.CodeWords.Begun;
import org.weald.workbench.views.internal.script.CodeWords.Spot;

class CodeWordsTest {
  private static final List<Word> WORDS =
      List.of(
          new Word(WordSort.API, "series", "(String)"),
          new Word(WordSort.HEADER, "//@ kind   view", ""),
          new Word(WordSort.MEASURE, "ksi-local-roads", "Killed or seriously injured"),
          new Word(WordSort.AREA, "sevenoaks", "Sevenoaks"));

  private static List<String> offered(String line) {
    return Begun.of(line).of(WORDS).stream().map(Word::text).toList();
  }

  @Test
  void within_quotes_the_names_of_the_plan_are_offered_also_by_what_they_mean() {
    assertThat(offered("Series s = series('ksi")).containsExactly("ksi-local-roads");
    assertThat(offered("series('ksi-local-roads', 'se")).startsWith("sevenoaks");
    assertThat(offered("series(\"seriously")).containsExactly("ksi-local-roads");
    assertThat(Begun.of("x = 'it\\'s ").written()).isEqualTo("it\\'s ");
  }

  @Test
  void elsewhere_the_words_of_the_language_are_offered() {
    assertThat(offered("Series s = se")).containsExactly("series");
    assertThat(offered("table('x') { column se")).containsExactly("series");
  }

  @Test
  void a_line_of_the_header_is_offered_as_a_whole_and_behind_its_sign_a_name() {
    assertThat(offered("//@ k")).containsExactly("//@ kind   view");
    assertThat(offered("//@ param area: area = sev")).containsExactly("sevenoaks");
    assertThat(Begun.of("//@ k").spot()).isEqualTo(Spot.HEADER);
  }

  @Test
  void a_quote_in_a_comment_begins_no_text() {
    assertThat(Begun.of("x // it's se").spot()).isEqualTo(Spot.CODE);
  }
}
