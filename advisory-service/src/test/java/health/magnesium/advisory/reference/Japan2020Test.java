package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the Dietary Reference Intakes for Japanese 2020, typed a second time. */
class Japan2020Test {

  private final PrintedTable table = new PrintedTable("japan-2020");

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 5m, AI 20
      both, 6m, 11m, AI 60
      M, 1y, 2y, EAR 60 RDA 70
      F, 1y, 2y, EAR 60 RDA 70
      M, 3y, 5y, EAR 80 RDA 100
      F, 3y, 5y, EAR 80 RDA 100
      M, 6y, 7y, EAR 110 RDA 130
      F, 6y, 7y, EAR 110 RDA 130
      M, 8y, 9y, EAR 140 RDA 170
      F, 8y, 9y, EAR 140 RDA 160
      M, 10y, 11y, EAR 180 RDA 210
      F, 10y, 11y, EAR 180 RDA 220
      M, 12y, 14y, EAR 250 RDA 290
      F, 12y, 14y, EAR 240 RDA 290
      M, 15y, 17y, EAR 300 RDA 360
      F, 15y, 17y, EAR 260 RDA 310
      M, 18y, 29y, EAR 280 RDA 340
      F, 18y, 29y, EAR 230 RDA 270
      M, 30y, 49y, EAR 310 RDA 370
      F, 30y, 49y, EAR 240 RDA 290
      M, 50y, 64y, EAR 310 RDA 370
      F, 50y, 64y, EAR 240 RDA 290
      M, 65y, 74y, EAR 290 RDA 350
      F, 65y, 74y, EAR 230 RDA 280
      M, 75y, end, EAR 270 RDA 320
      F, 75y, end, EAR 220 RDA 260
      pregnant, 14y, 14y, EAR 270 RDA 330
      pregnant, 15y, 17y, EAR 290 RDA 350
      pregnant, 18y, 29y, EAR 260 RDA 310
      pregnant, 30y, 49y, EAR 270 RDA 330
      pregnant, 50y, 50y, EAR 270 RDA 330
      lactating, 14y, 14y, EAR 240 RDA 290
      lactating, 15y, 17y, EAR 260 RDA 310
      lactating, 18y, 29y, EAR 230 RDA 270
      lactating, 30y, 49y, EAR 240 RDA 290
      lactating, 50y, 50y, EAR 240 RDA 290
      """)
  void hasThePrintedValues(String group, String from, String to, String values) {
    table.hasRequirement(group, from, to, values);
  }

  @Test
  void printsNoOtherValue() {
    assertThat(table.countOfValues()).isEqualTo(70);
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
      both, 0m, 11m, not-published
      both, 1y, 17y, per-kilogram
      both, 18y, end, 350
      pregnant, 17y, 17y, per-kilogram
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
      F, 6m, AI 20, AI 60
      F, 1y, AI 60, EAR 60 RDA 70
      M, 12y, EAR 180 RDA 210, EAR 250 RDA 290
      M, 18y, EAR 300 RDA 360, EAR 280 RDA 340
      F, 30y, EAR 230 RDA 270, EAR 240 RDA 290
      M, 65y, EAR 310 RDA 370, EAR 290 RDA 350
      F, 75y, EAR 230 RDA 280, EAR 220 RDA 260
      pregnant, 18y, EAR 290 RDA 350, EAR 260 RDA 310
      """)
  void changesOnTheBirthday(String group, String age, String before, String after) {
    table.changesOn(group, age, before, after);
  }

  @Test
  void countsTowardTheLevelWhatTheAuthorityCovers() {
    assertThat(table.coverage()).containsExactly("products");
  }

  @Test
  void sixCompletedMonthsAreNoAmbiguousBoundary() {
    assertThat(table.row(Sex.FEMALE, LifeStage.NONE, "6m").notes()).isEmpty();
  }

  /** Bands that the editions of 2015 and 2020 share were seen; the others are RDA / 1.2. */
  @ParameterizedTest
  @CsvSource({"49y, S", "50y, C", "64y, C", "65y, C", "75y, C"})
  void averageRequirementsFromFiftyYearsAreComputed(String age, Certainty certainty) {
    for (var sex : new Sex[] {Sex.FEMALE, Sex.MALE}) {
      var values = table.row(sex, LifeStage.NONE, age).requirement().values();

      assertThat(values.get(RequirementKind.EAR))
          .extracting(value -> value.provenance().certainty())
          .isEqualTo(certainty);
      assertThat(values.get(RequirementKind.RDA))
          .extracting(value -> value.provenance().certainty())
          .isEqualTo(Certainty.S);
    }
  }
}
