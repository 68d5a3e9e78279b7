package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Nordic adequate intakes with the upper levels of VKM 2016:15, typed a second time. */
class NorwayVkm2016Test {

  private final PrintedTable table = new PrintedTable("norway-vkm-2016");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 6m, no row
      both, 7m, 11m, AI 80
      both, 1y, 3y, AI 170
      both, 4y, 10y, AI 230
      M, 11y, 17y, AI 300
      F, 11y, 17y, AI 250
      M, 18y, end, AI 350
      F, 18y, end, AI 300
      pregnant, 14y, 50y, AI 300
      lactating, 14y, 50y, AI 300
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(9);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-published
      both, 1y, 2y, 85
      both, 3y, 9y, range-only
      both, 10y, 17y, 280
      both, 18y, end, 350
      pregnant, 17y, 17y, 280
      pregnant, 18y, 50y, 350
      lactating, 18y, 50y, 350
      """)
  void hasThePrintedUpperLevels(String group, String from, String to, String level) {
    table.hasUpperLevel(group, from, to, level);
  }

  @ParameterizedTest(name = "{0} {1}: {2} then {3}")
  @CsvSource(
      textBlock =
          """
      F, 7m, no row, AI 80
      F, 1y, AI 80, AI 170
      F, 4y, AI 170, AI 230
      M, 11y, AI 230, AI 300
      F, 11y, AI 230, AI 250
      M, 18y, AI 300, AI 350
      F, 18y, AI 250, AI 300
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("products");
  }

  @Test
  void aRangeIsNoNumberAndAGapThatIsTold() {
    assertThat(UpperLevel.Reason.RANGE_ONLY.isGap()).isTrue();
    assertThat(table.authority().upperLevelFor(LifeStage.NONE, new Age(60)))
        .get()
        .isInstanceOfSatisfying(
            UpperLevel.NotSet.class,
            level -> assertThat(level.provenance().locator()).contains("120 to 200"));
  }
}
