package health.magnesium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.testsupport.SharedData;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often the search finds what a household means: 96 names with the food that is right for each,
 * or with none. The figures and what they are worth are in docs/catalog/search.md.
 */
class HouseholdNamesTest {

  @Test
  void findsWhatHouseholdsMeanAndIsHardlyEverSureOfSomethingElse() throws IOException {
    var data = SharedData.directory();
    assumeTrue(
        data.isPresent(),
        "skipped: the publishers' files are not here; set -Dmagnesium.data.dir to their folder");
    var cases =
        new ObjectMapper()
            .readTree(
                data.get().resolve("usda-fdc-api-recorded/household-food-eval-v1.json").toFile())
            .get("cases");
    var search = PublishedNames.search(data.get());
    var figures = new Figures();
    cases.forEach(one -> figures.add(one, search.find(FoodWords.of(one.get("name").asText()))));

    System.out.println(figures);
    assertThat(figures.share(figures.first, figures.withFood)).isGreaterThanOrEqualTo(0.85);
    assertThat(figures.share(figures.amongFive, figures.withFood)).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.share(figures.wronglySure, cases.size())).isLessThanOrEqualTo(0.03);
    assertThat(figures.share(figures.nothingSaid, figures.withoutFood)).isGreaterThanOrEqualTo(0.7);
  }

  /** Counts of the cases. */
  private static final class Figures {
    private int withFood;
    private int withoutFood;
    private int first;
    private int amongFive;
    private int nothingSaid;
    private int wronglySure;

    void add(JsonNode one, NameSearch.Answer answer) {
      var expected = one.get("expected");
      var sure = answer.foods().stream().anyMatch(found -> found.confidence() == Confidence.HIGH);
      if (expected == null || expected.isNull()) {
        withoutFood++;
        nothingSaid += answer.match() == MatchKind.NONE ? 1 : 0;
        wronglySure += sure ? 1 : 0;
        return;
      }
      withFood++;
      var five = answer.foods().stream().limit(5).toList();
      int place =
          IntStream.range(0, five.size())
              .filter(i -> isSame(five.get(i).food(), expected))
              .findFirst()
              .orElse(-1);
      first += place == 0 ? 1 : 0;
      amongFive += place >= 0 ? 1 : 0;
      wronglySure += place != 0 && sure ? 1 : 0;
    }

    double share(int part, int whole) {
      return (double) part / whole;
    }

    /** SR Legacy is SR28 under another number, and Survey is FNDDS: the same descriptions. */
    private static boolean isSame(FoodName food, JsonNode expected) {
      var source =
          switch (expected.get("dataType").asText()) {
            case "Foundation" -> "fdc";
            case "SR Legacy" -> "sr";
            default -> "fndds";
          };
      return food.source().equals(source)
          && (source.equals("fdc")
              ? food.foodId().equals("fdc-" + expected.get("fdcId").asText())
              : plain(food.name()).equals(plain(expected.get("description").asText())));
    }

    private static List<String> plain(String description) {
      return FoodWords.of(
          description.toLowerCase(Locale.ROOT).replaceAll("\\(includes foods for [^)]*\\)", ""));
    }

    @Override
    public String toString() {
      return "names with a food %d: first %d, among five %d; without %d: nothing said %d; wrongly sure %d"
          .formatted(withFood, first, amongFive, withoutFood, nothingSaid, wronglySure);
    }
  }
}
