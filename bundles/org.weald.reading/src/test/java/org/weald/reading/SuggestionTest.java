package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a user may have meant. */
final class SuggestionTest {
  private static final List<String> AREAS = List.of("sevenoaks", "swale", "dartford", "gravesham");

  @Test
  void aSlipOfTheFingerIsUnderstood() {
    assertThat(Suggestion.of("sevenoak", AREAS)).isEqualTo("Did you mean \"sevenoaks\"?");
    assertThat(Suggestion.of("Gravesham", AREAS)).isEqualTo("Did you mean \"gravesham\"?");
    assertThat(Suggestion.nearest("swlae", AREAS)).contains("swale");
    assertThat(Suggestion.nearest("swell", AREAS)).isEmpty();
  }

  @Test
  void wordsThatAreLikeNoneAreAnsweredWithAllOrTheFirstTwelve() {
    assertThat(Suggestion.of("manchester", AREAS))
        .isEqualTo("Known: dartford, gravesham, sevenoaks, swale");
    List<String> many = IntStream.range(10, 40).mapToObj(i -> "measure-" + i).toList();
    assertThat(Suggestion.of("zzz", many)).endsWith("measure-21 …").doesNotContain("measure-22");
  }

  @Test
  void whereNothingIsKnownThereIsStillSomethingToDo() {
    assertThat(Suggestion.of("x", List.of())).isEqualTo("Correct it");
  }

  @Test
  void amongEquallyNearWordsTheFirstByTheAlphabetIsTaken() {
    assertThat(Suggestion.nearest("p3", List.of("p4", "p2", "p1"))).contains("p1");
  }

  @Test
  void emptyAndHostileWordsHaveNoNearOne() {
    assertThat(Suggestion.nearest("", AREAS)).isEmpty();
    assertThat(Suggestion.nearest("s".repeat(1_000_000), AREAS)).isEmpty();
    assertThat(Suggestion.nearest("swale", List.of("s".repeat(1_000_000)))).isEmpty();
  }
}
