package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void areFourWithDiariesOfOneToTwoWeeks() {
    var people = DemoPeople.asOf(TODAY);

    assertThat(people).hasSize(4);
    assertThat(people).allSatisfy(person -> assertThat(person.days()).hasSizeBetween(7, 14));
  }

  @Test
  void eatOnlyFromMenusThatExist() {
    var menus = DemoPeople.menus();

    assertThat(DemoPeople.asOf(TODAY))
        .flatExtracting(DemoPeople.Person::days)
        .allSatisfy(day -> assertThat(menus).containsKey(day.split(" ")[0]));
  }

  @Test
  void eatOnlyFoodsOfTheStarterTableUnderTheirNames() throws Exception {
    var foods =
        Path.of(
            System.getProperty("module.dir"),
            "../food-catalog-service/src/main/resources/starter/foods.csv");
    var menus = Path.of(System.getProperty("module.dir"), "src/main/resources/demo/menus.csv");
    try (var starter = CsvReader.builder().ofNamedCsvRecord(foods);
        var servings = CsvReader.builder().ofNamedCsvRecord(menus)) {
      var names =
          starter.stream()
              .collect(
                  Collectors.toMap(
                      row -> "sr-" + row.getField("ndb_no"), row -> row.getField("name")));

      assertThat(servings.stream().filter(row -> row.getField("kind").equals("food")))
          .isNotEmpty()
          .allSatisfy(
              row ->
                  assertThat(names).containsEntry(row.getField("food_id"), row.getField("name")));
    }
  }

  @Test
  void haveTheirDatesCountedFromToday() {
    var bernd = DemoPeople.asOf(TODAY).get(1);

    assertThat(bernd.regimens().getFirst().path("from").asText()).isEqualTo("2026-09-23");
  }
}
