package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final Spelling SPELLING =
      new Spelling(
          List.of(
              NamesForTests.index("Broccoli, raw", "Spinach", "Juniper", "Peanut butter").names()));

  @ParameterizedTest
  @CsvSource({
    "brocoli,broccoli",
    "brocolli,broccoli",
    "spianch,spinach",
    "spina,spinach",
    "peanutbutter,peanut butter",
    "broccoli,broccoli",
    "almnod,almnod",
    "zzzzzzzz,zzzzzzzz"
  })
  void readsAMistakeAsTheWordMeant(String typed, String read) {
    assertThat(String.join(" ", SPELLING.correct(List.of(typed)))).isEqualTo(read);
  }

  @Property(tries = 300)
  void distanceIsSymmetricAndZeroOnlyForTheSame(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(Spelling.distance(a, b, 99)).isEqualTo(Spelling.distance(b, a, 99));
    assertThat(Spelling.distance(a, b, 99) == 0).isEqualTo(a.equals(b));
  }
}
