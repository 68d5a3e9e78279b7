package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of COMA 1991 and the guidance level of EVM 2003, typed a second time. */
class UkComa1991Test {

  private final PrintedTable table = new PrintedTable("uk-coma-1991");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 3m, EAR 40 RDA 55 LRNI 30
      both, 4m, 6m, EAR 50 RDA 60 LRNI 40
      both, 7m, 9m, EAR 60 RDA 75 LRNI 45
      both, 10m, 11m, EAR 60 RDA 80 LRNI 45
      both, 1y, 3y, EAR 65 RDA 85 LRNI 50
      both, 4y, 6y, EAR 90 RDA 120 LRNI 70
      both, 7y, 10y, EAR 150 RDA 200 LRNI 115
      both, 11y, 14y, EAR 230 RDA 280 LRNI 180
      both, 15y, 18y, EAR 250 RDA 300 LRNI 190
      M, 19y, end, EAR 250 RDA 300 LRNI 190
      F, 19y, end, EAR 200 RDA 270 LRNI 150
      pregnant, 14y, 14y, EAR 230 RDA 280
      pregnant, 15y, 18y, EAR 250 RDA 300
      pregnant, 19y, 50y, EAR 200 RDA 270
      lactating, 14y, 14y, RDA 330
      lactating, 15y, 18y, RDA 350
      lactating, 19y, 50y, RDA 320
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(42);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-published
      both, 1y, 17y, not-published
      both, 18y, end, 400
      pregnant, 17y, 17y, not-published
      pregnant, 18y, 50y, 400
      lactating, 18y, 50y, 400
      """)
  void hasThePrintedUpperLevels(String group, String from, String to, String level) {
    table.hasUpperLevel(group, from, to, level);
  }

  @ParameterizedTest(name = "{0} {1}: {2} then {3}")
  @CsvSource(
      textBlock =
          """
      F, 4m, EAR 40 RDA 55 LRNI 30, EAR 50 RDA 60 LRNI 40
      F, 10m, EAR 60 RDA 75 LRNI 45, EAR 60 RDA 80 LRNI 45
      F, 1y, EAR 60 RDA 80 LRNI 45, EAR 65 RDA 85 LRNI 50
      M, 11y, EAR 150 RDA 200 LRNI 115, EAR 230 RDA 280 LRNI 180
      F, 19y, EAR 250 RDA 300 LRNI 190, EAR 200 RDA 270 LRNI 150
      lactating, 19y, RDA 350, RDA 320
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("products");
  }

  @Test
  void pregnantAndLactatingTakesTheHigherRecommendation() {
    var row = table.row(Sex.FEMALE, LifeStage.PREGNANT_AND_LACTATING, "30y");

    assertThat(row.requirement().rdaMg()).isEqualByComparingTo("320");
    assertThat(row.requirement().basis()).isEqualTo(Requirement.Basis.RECOMMENDATION);
    assertThat(row.notes()).containsExactly(RequirementLookup.Note.PREGNANT_AND_LACTATING);
  }

  @Test
  void onlyTheAdultRecommendationsWereSeenInASecondaryPage() {
    var seen =
        table.authority().requirements().stream()
            .flatMap(row -> row.values().values().stream())
            .filter(value -> value.provenance().certainty() == Certainty.S2)
            .map(value -> value.mg().intValueExact())
            .toList();

    assertThat(seen).containsExactlyInAnyOrder(300, 270, 270);
  }

  @Test
  void callsItsLevelAGuidanceLevel() {
    assertThat(table.authority().upperLevelFor(LifeStage.NONE, new Age(480)))
        .get()
        .isInstanceOfSatisfying(
            UpperLevel.Limit.class,
            limit -> assertThat(limit.appliesTo()).contains("guidance level"));
  }
}
