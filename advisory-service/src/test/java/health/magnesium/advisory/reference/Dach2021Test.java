package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estimated values of D-A-CH 2021, typed a second time. */
class Dach2021Test {

  private final PrintedTable table = new PrintedTable("dach-2021");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 3m, AI 24
      both, 4m, 11m, AI 80
      both, 1y, 3y, AI 170
      both, 4y, 6y, AI 190
      both, 7y, 9y, AI 240
      M, 10y, 12y, AI 260
      F, 10y, 12y, AI 230
      M, 13y, 14y, AI 280
      F, 13y, 14y, AI 240
      M, 15y, 18y, AI 330
      F, 15y, 18y, AI 260
      M, 19y, end, AI 350
      F, 19y, end, AI 300
      pregnant, 14y, 50y, AI 300
      lactating, 14y, 50y, AI 300
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(15);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, end, not-published
      pregnant, 14y, 50y, not-published
      lactating, 14y, 50y, not-published
      """)
  void hasThePrintedUpperLevels(String group, String from, String to, String level) {
    table.hasUpperLevel(group, from, to, level);
  }

  @ParameterizedTest(name = "{0} {1}: {2} then {3}")
  @CsvSource(
      textBlock =
          """
      F, 4m, AI 24, AI 80
      F, 1y, AI 80, AI 170
      F, 4y, AI 170, AI 190
      F, 7y, AI 190, AI 240
      M, 10y, AI 240, AI 260
      F, 10y, AI 240, AI 230
      M, 13y, AI 260, AI 280
      F, 15y, AI 240, AI 260
      M, 19y, AI 330, AI 350
      F, 19y, AI 260, AI 300
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).isEmpty();
  }

  @Test
  void sixCompletedMonthsAreNoAmbiguousBoundary() {
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "6m").notes()).isEmpty();
  }
}
