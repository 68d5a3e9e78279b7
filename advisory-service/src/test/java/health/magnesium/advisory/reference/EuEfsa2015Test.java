package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adequate intakes of EFSA 2015 and the upper level of SCF 2001, typed a second time. */
class EuEfsa2015Test {

  private final PrintedTable table = new PrintedTable("eu-efsa-2015");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 6m, no row
      both, 7m, 11m, AI 80
      both, 1y, 2y, AI 170
      both, 3y, 9y, AI 230
      M, 10y, 17y, AI 300
      F, 10y, 17y, AI 250
      M, 18y, end, AI 350
      F, 18y, end, AI 300
      pregnant, 18y, 50y, AI 300
      lactating, 18y, 50y, AI 300
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(11);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-set
      both, 1y, 3y, not-set
      both, 4y, 17y, 250
      both, 18y, end, 250
      pregnant, 14y, 50y, 250
      lactating, 14y, 50y, 250
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
      F, 3y, AI 170, AI 230
      M, 10y, AI 230, AI 300
      F, 10y, AI 230, AI 250
      M, 18y, AI 300, AI 350
      F, 18y, AI 250, AI 300
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("added+products");
  }

  @Test
  void sixCompletedMonthsHaveNoRowAndSevenNoNote() {
    table.hasRequirement("both", "6m", "6m", "no row");

    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "7m").notes()).isEmpty();
  }

  @Test
  void pregnantBelowEighteenTheRowOfAdultsStandsInWithANote() {
    var row = table.row(Sex.FEMALE, LifeStage.PREGNANT, "16y");

    assertThat(row.requirement().aiMg()).isEqualByComparingTo("300");
    assertThat(row.notes()).containsExactly(RequirementLookup.Note.BELOW_PUBLISHED_AGES);
  }

  /** The draft of May 2015, still on many pages, had 160 for 1 to under 3 years. */
  @Test
  void isNotTheDraft() {
    assertThat(table.row(Sex.MALE, LifeStage.NONE, "2y").requirement().aiMg())
        .isEqualByComparingTo("170");
  }
}
