package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recommended nutrient intakes of FAO and WHO 2004, typed a second time. */
class WhoFao2004Test {

  private final PrintedTable table = new PrintedTable("who-fao-2004");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 6m, RDA 26 or RDA 36
      both, 7m, 11m, RDA 54
      both, 1y, 3y, RDA 60
      both, 4y, 6y, RDA 76
      both, 7y, 9y, RDA 100
      F, 10y, 18y, RDA 220
      M, 10y, 18y, RDA 230
      F, 19y, 65y, RDA 220
      M, 19y, 65y, RDA 260
      F, 66y, end, RDA 190
      M, 66y, end, RDA 224
      pregnant, 14y, 50y, RDA 220
      lactating, 14y, 50y, RDA 270
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(14);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-published
      both, 1y, 3y, 65
      both, 4y, 10y, 110
      both, 11y, end, 350
      pregnant, 14y, 50y, 350
      lactating, 14y, 50y, 350
      """)
  void hasThePrintedUpperLevels(String group, String from, String to, String level) {
    table.hasUpperLevel(group, from, to, level);
  }

  @ParameterizedTest(name = "{0} {1}: {2} then {3}")
  @CsvSource(
      textBlock =
          """
      F, 7m, RDA 26 or RDA 36, RDA 54
      F, 1y, RDA 54, RDA 60
      M, 10y, RDA 100, RDA 230
      M, 19y, RDA 230, RDA 260
      M, 65y, RDA 260, RDA 260
      M, 66y, RDA 260, RDA 224
      F, 66y, RDA 220, RDA 190
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("added+products");
  }

  @Test
  void neitherWayOfFeedingIsChosenForAnInfant() {
    var lookup = table.authority().requirementFor(Sex.UNKNOWN, LifeStage.NONE, new Age(3));

    assertThat(lookup)
        .isInstanceOfSatisfying(
            RequirementLookup.EitherFeeding.class,
            either -> {
              assertThat(either.breastMilk().rdaMg()).isEqualByComparingTo("26");
              assertThat(either.formula().rdaMg()).isEqualByComparingTo("36");
            });
  }

  /** Secondary pages miscopy these as 73 and 230/250. */
  @Test
  void isNotTheMiscopiedTable() {
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "5y").requirement().rdaMg())
        .isEqualByComparingTo("76");
    assertThat(table.row(Sex.MALE, LifeStage.NONE, "40y").requirement().rdaMg())
        .isEqualByComparingTo("260");
  }

  @Test
  void quotesItsWiderWording() {
    assertThat(table.authority().upperLevelFor(LifeStage.NONE, new Age(480)))
        .get()
        .isInstanceOfSatisfying(
            UpperLevel.Limit.class,
            limit ->
                assertThat(limit.appliesTo())
                    .startsWith("soluble magnesium in food and drinking water"));
  }
}
