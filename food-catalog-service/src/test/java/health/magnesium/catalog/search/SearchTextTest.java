package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nuts, almonds;nuts almonds",
        "  Spinach\u00A0raw  ;spinach raw",
        "Crème fraîche;creme fraiche",
        "Kellogg's corn-flakes;kellogg corn flakes",
        "baker’s chocolate;baker chocolate",
        "milk milk MILK;milk",
        "7up;7up",
        "½ cup;1 2 cup",
        "!?-;''"
      })
  void keepsOnlyWords(String typed, String words) {
    assertThat(SearchText.of(typed).text()).isEqualTo(words);
  }

  @Test
  void nothingTypedIsEmpty() {
    assertThat(SearchText.of(null).isEmpty()).isTrue();
    assertThat(SearchText.of(" \u0000 ").isEmpty()).isTrue();
  }

  @Test
  void readsNoMoreThanTwelveWords() {
    assertThat(SearchText.of("a b c d e f g h i j k l m n").words()).hasSize(12);
  }
}
