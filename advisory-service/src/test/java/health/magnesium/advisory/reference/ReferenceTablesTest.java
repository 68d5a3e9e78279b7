package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTablesTest {

  private static final Path SOURCES_PAGE = Path.of("..", "docs", "sources.md");
  private static final Path TABLES = Path.of("src", "main", "resources", "reference");

  private final ReferenceTables tables = ReferenceTables.load();

  @Test
  void sourcesPageAndSourcesTableListTheSameKeys() throws IOException {
    var onPage =
        Pattern.compile("^\\| `([a-z0-9-]+)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(SOURCES_PAGE))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    var inTable = tables.listSources().stream().map(Source::id).collect(Collectors.toSet());

    assertThat(inTable).isEqualTo(onPage).isNotEmpty();
  }

  @Test
  void everyRowOfEveryTableNamesASourceOfThePage() throws IOException {
    var page = Files.readString(SOURCES_PAGE);
    var reader = new TableReader(TableFiles.fromClasspath());
    try (Stream<Path> files = Files.list(TABLES)) {
      var names =
          files
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".csv") && !name.equals(Source.FILE))
              .toList();
      assertThat(names).hasSizeGreaterThan(12);
      for (var name : names) {
        var header = reader.text(name).lines().findFirst().orElseThrow();
        var table = CsvTable.read(TableFiles.fromClasspath(), name, List.of(header.split(",")));
        assertThat(table.rows())
            .as(name)
            .allSatisfy(row -> assertThat(page).contains("`" + row.text("source_id") + "`"));
      }
    }
  }

  @Test
  void knowsNineAuthorities() {
    assertThat(tables.authorityIds())
        .containsExactly(
            "us-iom-1997",
            "eu-efsa-2015",
            "uk-coma-1991",
            "nordic-nnr-2023",
            "norway-vkm-2016",
            "dach-2021",
            "anz-nrv-2006",
            "japan-2020",
            "who-fao-2004");
    assertThat(tables.authorityIds())
        .allSatisfy(id -> assertThat(tables.findAuthority(id)).isPresent());
    assertThat(tables.findAuthority("atlantis-1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE, 19, 86",
    "FEMALE, 50, 86",
    "MALE, 19, 122",
    "MALE, 50, 122",
    "FEMALE, 51, 74",
    "MALE, 51, 94",
    "MALE, 100, 94",
    "FEMALE, 9, 86",
    "FEMALE, 18, 86",
    "MALE, 9, 109",
    "MALE, 18, 109",
    "FEMALE, 4, 61",
    "FEMALE, 8, 61",
    "MALE, 4, 71",
    "MALE, 8, 71"
  })
  void hasTheDayToDaySdOfTheGroup(Sex sex, int years, BigDecimal mg) {
    var sd = tables.findWithinPersonSd(sex, LifeStage.NONE, new Age(years * 12)).orElseThrow();

    assertThat(sd.mg()).isEqualByComparingTo(mg);
  }

  @Test
  void onlyTheSdOfYoungerWomenWasSeenInItsSource() {
    var women = tables.findWithinPersonSd(Sex.FEMALE, LifeStage.NONE, new Age(40 * 12));
    var men = tables.findWithinPersonSd(Sex.MALE, LifeStage.NONE, new Age(40 * 12));

    assertThat(women).get().extracting(sd -> sd.provenance().certainty()).isEqualTo(Certainty.S);
    assertThat(men).get().extracting(sd -> sd.provenance().certainty()).isEqualTo(Certainty.M);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, 12, 47})
  void hasNoSdBelowFourYears(int months) {
    assertThat(tables.findWithinPersonSd(Sex.FEMALE, LifeStage.NONE, new Age(months))).isEmpty();
  }

  @Test
  void pregnantPeopleUseTheSdOfWomenOfTheirAge() {
    var sd = tables.findWithinPersonSd(Sex.UNKNOWN, LifeStage.PREGNANT, new Age(30 * 12));

    assertThat(sd).get().extracting(WithinPersonSd::mg).isEqualTo(new BigDecimal("86"));
  }

  @Test
  void unknownSexHasNoSd() {
    assertThat(tables.findWithinPersonSd(Sex.UNKNOWN, LifeStage.NONE, new Age(480))).isEmpty();
  }

  @Test
  void versionNamesEditionAndDigestOfTheTables() {
    var edited =
        ReferenceTables.load(
            EditedTables.replacing("policies.csv", "overdose-above,5000", "overdose-above,5001"));

    assertThat(tables.rulesetVersion()).matches("\\d{4}\\.\\d{2}\\.\\d+\\+[0-9a-f]{8}");
    assertThat(tables.rulesetVersion()).isEqualTo(ReferenceTables.load().rulesetVersion());
    assertThat(edited.rulesetVersion()).isNotEqualTo(tables.rulesetVersion());
  }

  @Test
  void factsOfFoodRulesAreWordsOfTheVocabularies() {
    var conditions = Stream.of(ConditionGroup.values()).map(group -> "condition:" + group.code());
    var medications =
        Stream.of(MedicationGroup.values()).map(group -> "medication:" + group.code());
    var allergies =
        Stream.of(health.magnesium.advisory.person.Allergen.values())
            .map(word -> "allergy:" + word.code());
    var diets =
        Stream.of(health.magnesium.advisory.person.Diet.values())
            .map(word -> "diet:" + word.code());
    var others =
        Stream.of(
            "everyone",
            "age:small-child",
            "age:child",
            "kidney:restrict-minerals",
            "lab:potassium-high");
    var allowed =
        Stream.of(conditions, medications, allergies, diets, others)
            .flatMap(words -> words)
            .collect(Collectors.toSet());

    assertThat(tables.foodRules()).extracting(FoodRule::fact).isSubsetOf(allowed);
  }
}
