package health.magnesium.catalog.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import health.magnesium.catalog.composition.PublishedValue;
import health.magnesium.testsupport.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StarterTableTest {

  private static final StarterTable TABLE = StarterTable.load();

  private static final Map<String, Nutrient> SR28_NUMBERS =
      Map.of(
          "304",
          Nutrient.MAGNESIUM_MG,
          "208",
          Nutrient.ENERGY_KCAL,
          "301",
          Nutrient.CALCIUM_MG,
          "306",
          Nutrient.POTASSIUM_MG,
          "305",
          Nutrient.PHOSPHORUS_MG,
          "291",
          Nutrient.FIBRE_G,
          "430",
          Nutrient.VITAMIN_K_UG,
          "309",
          Nutrient.ZINC_MG);

  @Test
  void hasAtLeastEightHundredFoods() {
    assertThat(TABLE.foods()).hasSizeGreaterThanOrEqualTo(800);
  }

  @Test
  void everyFigureIsTheOneOfSr28() throws IOException {
    Map<String, Map<Nutrient, BigDecimal>> published = new HashMap<>();
    forEachPublishedValue(
        (foodId, number, value) -> {
          var nutrient = SR28_NUMBERS.get(number);
          if (nutrient != null) {
            published
                .computeIfAbsent(foodId, id -> new HashMap<>())
                .put(nutrient, value.stripTrailingZeros());
          }
        });

    for (var food : TABLE.foods()) {
      Map<Nutrient, BigDecimal> ours =
          food.values().stream()
              .collect(Collectors.toMap(PublishedValue::nutrient, StarterTableTest::plain));
      assertThat(ours).as(food.id()).isEqualTo(published.get(food.id()));
    }
  }

  @Test
  void lowInSodiumIsWhatSr28SaysAndNothingSalted() throws IOException {
    Set<String> low = new HashSet<>();
    forEachPublishedValue(
        (foodId, number, value) -> {
          if (number.equals("307") && value.compareTo(new BigDecimal("120")) <= 0) {
            low.add(foodId);
          }
        });

    assertThat(TABLE.foods())
        .allSatisfy(
            food ->
                assertThat(food.tags().contains("sodium-low"))
                    .as(food.id())
                    .isEqualTo(low.contains(food.id()) && !food.tags().contains("salted")));
  }

  /** A row of NUT_DATA: food, nutrient number, amount per 100 g. */
  private interface PublishedRow {
    void read(String foodId, String number, BigDecimal value);
  }

  private static void forEachPublishedValue(PublishedRow reader) throws IOException {
    var shared = SharedData.directory();
    assumeTrue(shared.isPresent(), "skipped: the publishers' files are not here");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(shared.get().resolve("usda-sr28-ascii/NUT_DATA.txt.gz"))),
                Charset.forName("windows-1252")))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var fields = line.replace("~", "").split("\\^", -1);
        reader.read("sr-" + fields[0], fields[1], new BigDecimal(fields[2]));
      }
    }
  }

  @Test
  void keepsUnknownMagnesiumUnknown() {
    var unknown =
        TABLE.foods().stream()
            .filter(food -> food.values().stream().noneMatch(StarterTableTest::isMagnesium))
            .count();

    assertThat(unknown).isEqualTo(18);
  }

  @Test
  void assumedZerosAreMarked() {
    assertThat(TABLE.foods().stream().flatMap(food -> food.values().stream()))
        .filteredOn(StarterTableTest::isMagnesium)
        .filteredOn(value -> value.content() instanceof MagnesiumContent.AssumedZero)
        .hasSize(2)
        .allMatch(value -> "7".equals(value.sourceCode()));
  }

  @Test
  void usesNoTagThatIsNotExplained() throws IOException {
    var explained =
        Pattern.compile("`([a-z0-9-]+)`")
            .matcher(Files.readString(Path.of("../docs/catalog/starter-tags.md")))
            .results()
            .map(tag -> tag.group(1))
            .collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    TABLE.foods().forEach(food -> used.addAll(food.tags()));

    assertThat(explained).containsAll(used);
  }

  @Test
  void everySuggestableFoodHasAPortionAndANumber() {
    assertThat(TABLE.foods())
        .filteredOn(food -> food.tags().contains("suggestable"))
        .hasSize(112)
        .allMatch(food -> !food.portions().isEmpty())
        .allMatch(food -> food.values().stream().anyMatch(StarterTableTest::isMagnesium));
  }

  @Test
  void aBadRowStopsTheStartAndNamesTheLine() {
    var header =
        "ndb_no,name,aliases,category,food_group,tags,magnesium_mg,energy_kcal,calcium_mg,potassium_mg,phosphorus_mg,fibre_g,vitamin_k_ug,zinc_mg,source_code,derivation_code,data_points\n";
    var portions = "ndb_no,seq,label,amount,unit,grams\n";
    for (var row :
        List.of(
            "1001,Butter,,0100,other,,2,,,,,,,,1,A,18\n",
            "01001,Butter,,9999,other,,2,,,,,,,,1,A,18\n",
            "01001,Butter,,0100,other,,two,,,,,,,,1,A,18\n")) {
      assertThatThrownBy(() -> StarterTable.read(bytes(header + row), bytes(portions)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("foods.csv, line 2");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isMagnesium(PublishedValue value) {
    return value.nutrient() == Nutrient.MAGNESIUM_MG;
  }

  private static BigDecimal plain(PublishedValue value) {
    return value.content().amountMg().orElseThrow().stripTrailingZeros();
  }
}
