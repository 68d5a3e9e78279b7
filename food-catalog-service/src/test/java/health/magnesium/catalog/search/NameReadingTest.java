package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.magnesium.catalog.search.NameReading.Place;
import health.magnesium.catalog.search.NameReading.Word;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Nuts, almonds, dry roasted;almond",
        "Spinach, raw;spinach",
        "Almond butter, creamy;butter",
        "Sweet potato leaves, raw;leaf",
        "Fish, salmon, Atlantic, wild, raw;salmon",
        "Lettuce, cos or romaine, raw;cos romaine",
        "KELLOGG'S, Corn Flakes;cornflake",
        "Adobo, with noodles;adobo"
      })
  void knowsWhatTheFoodIs(String name, String nouns) {
    assertThat(
            NameReading.of(name).words().stream()
                .filter(Word::noun)
                .map(Word::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(nouns);
  }

  @Test
  void tellsPreparationCompanyAndAbsenceFromTheFood() {
    var name = NameReading.of("Spinach, frozen, cooked, boiled, with butter, without salt");

    assertThat(name.preparations())
        .containsExactlyInAnyOrder(Preparation.FROZEN, Preparation.COOKED, Preparation.BOILED);
    assertThat(name.words())
        .extracting(Word::text, Word::place)
        .containsExactly(
            tuple("spinach", Place.HEAD),
            tuple("butter", Place.WITH),
            tuple("salt", Place.WITHOUT));
  }

  @Test
  void capitalsAreAMakerUnlessTheWholeNameIs() {
    assertThat(NameReading.of("Cereals ready-to-eat, QUAKER, Oatmeal Squares").words())
        .filteredOn(word -> word.place() == Place.BRAND)
        .extracting(Word::text)
        .containsExactly("quaker");
    assertThat(NameReading.of("CHEDDAR CHEESE").words())
        .noneMatch(word -> word.place() == Place.BRAND);
  }

  @Property(tries = 500)
  void anyNameCanBeRead(@ForAll String name) {
    assertThat(NameReading.of(name).words()).allMatch(word -> !word.text().isEmpty());
  }
}
