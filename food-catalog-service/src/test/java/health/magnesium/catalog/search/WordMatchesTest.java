package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMatchesTest {

  @Test
  void asksForEveryWordInAnyOfItsMeanings() {
    var words =
        new WordMatches(Map.of("spinich", List.of("spinach"), "co", List.of("cod", "corn")));

    assertThat(words.everyWord()).hasValue("(cod | corn) & (spinach)");
    assertThat(words.spelledRight()).isEqualTo("cod spinach");
  }

  @Test
  void aWordWithoutMeaningLeavesOnlyTheOthers() {
    var words =
        new WordMatches(
            Map.of("blue", List.of("blue"), "chees", List.of("chees"), "xq", List.of()));

    assertThat(words.everyWord()).isEmpty();
    assertThat(words.allWordsButOne()).hasValue("((blue) & (chees))");
  }

  @Test
  void twoWordsWithoutMeaningMatchNothing() {
    var words = new WordMatches(Map.of("blue", List.of("blue"), "xq", List.of(), "zz", List.of()));

    assertThat(words.allWordsButOne()).isEmpty();
  }

  @Test
  void aSingleWordCannotBeLeftOut() {
    var words = new WordMatches(Map.of("almond", List.of("almond")));

    assertThat(words.everyWord()).hasValue("(almond)");
    assertThat(words.allWordsButOne()).isEmpty();
  }
}
