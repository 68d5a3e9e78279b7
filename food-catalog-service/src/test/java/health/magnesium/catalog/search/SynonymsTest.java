package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {

  @Test
  void theTableIsLongAndHasNoRowTwice() {
    var rows = SearchTables.rows("synonyms.csv").stream().map(row -> row.getFields()).toList();

    assertThat(rows).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    assertThat(rows).noneMatch(row -> row.get(0).equals(row.get(1)));
  }

  @Test
  void everyWordOfTheOtherTablesStandsOnce() {
    for (var table : List.of("spellings.csv", "word-uses.csv", "name-classes.csv")) {
      var words = SearchTables.rows(table).stream().map(row -> row.getField(0)).toList();
      assertThat(words).as(table).hasSameSizeAs(new HashSet<>(words));
    }
  }

  @Test
  void namesOfOneFoodAreReadInBothDirections() {
    assertThat(words("rocket")).contains(List.of("arugula"));
    assertThat(words("arugula")).contains(List.of("rocket"));
  }

  @Test
  void aKindIsReadInOneDirectionOnlyAndLowersConfidence() {
    assertThat(Synonyms.readings(FoodWords.of("puy lentils")))
        .filteredOn(reading -> reading.words().equals(List.of("lentil")))
        .singleElement()
        .satisfies(reading -> assertThat(reading.atMost()).isEqualTo(Confidence.MEDIUM));
    assertThat(words("lentils")).noneMatch(reading -> reading.contains("puy"));
  }

  @Test
  void whatAHouseholdUsuallyMeansCountsOnlyWhenNothingElseIsSaid() {
    assertThat(words("organic tomatoes")).anyMatch(reading -> reading.contains("ripe"));
    assertThat(words("green tomatoes")).noneMatch(reading -> reading.contains("ripe"));
  }

  private static List<List<String>> words(String text) {
    return Synonyms.readings(FoodWords.of(text)).stream().map(Synonyms.Reading::words).toList();
  }
}
