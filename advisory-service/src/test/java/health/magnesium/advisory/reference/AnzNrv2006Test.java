package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the Australian and New Zealand NRV, typed a second time. */
class AnzNrv2006Test {

  private final PrintedTable table = new PrintedTable("anz-nrv-2006");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 6m, AI 30
      both, 7m, 11m, AI 75
      both, 1y, 3y, EAR 65 RDA 80
      both, 4y, 8y, EAR 110 RDA 130
      M, 9y, 13y, EAR 200 RDA 240
      F, 9y, 13y, EAR 200 RDA 240
      M, 14y, 18y, EAR 340 RDA 410
      F, 14y, 18y, EAR 300 RDA 360
      M, 19y, 30y, EAR 330 RDA 400
      F, 19y, 30y, EAR 255 RDA 310
      M, 31y, end, EAR 350 RDA 420
      F, 31y, end, EAR 265 RDA 320
      pregnant, 14y, 18y, EAR 335 RDA 400
      pregnant, 19y, 30y, EAR 290 RDA 350
      pregnant, 31y, 50y, EAR 300 RDA 360
      lactating, 14y, 18y, EAR 300 RDA 360
      lactating, 19y, 30y, EAR 255 RDA 310
      lactating, 31y, 50y, EAR 265 RDA 320
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(34);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-set
      both, 1y, 3y, 65
      both, 4y, 8y, 110
      both, 9y, end, 350
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
      F, 7m, AI 30, AI 75
      F, 1y, AI 75, EAR 65 RDA 80
      F, 4y, EAR 65 RDA 80, EAR 110 RDA 130
      M, 14y, EAR 200 RDA 240, EAR 340 RDA 410
      M, 19y, EAR 340 RDA 410, EAR 330 RDA 400
      F, 31y, EAR 255 RDA 310, EAR 265 RDA 320
      pregnant, 19y, EAR 335 RDA 400, EAR 290 RDA 350
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("products");
  }

  @Test
  void sixCompletedMonthsAreAnAmbiguousBoundary() {
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "5m").notes()).isEmpty();
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "6m").notes())
        .containsExactly(RequirementLookup.Note.AMBIGUOUS_INFANT_BOUNDARY);
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "7m").notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PREGNANT, 13y, 335", "LACTATING, 51y, 265"})
  void outsideThePrintedAgesTheNearestRowStandsInWithANote(
      LifeStage stage, String age, String ear) {
    var row = table.row(Sex.FEMALE, stage, age);

    assertThat(row.requirement().earMg()).isEqualByComparingTo(ear);
    assertThat(row.notes()).hasSize(1);
  }
}
