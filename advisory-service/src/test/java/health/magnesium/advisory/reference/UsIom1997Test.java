package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Age;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.reference.RequirementLookup.Note;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of the Essential Guide, p. 340, typed a second time, and the boundary rules. */
class UsIom1997Test {

  private final Authority authority =
      ReferenceTables.load().findAuthority("us-iom-1997").orElseThrow();

  private RequirementLookup.Row row(Sex sex, LifeStage stage, int months) {
    var lookup = authority.requirementFor(sex, stage, new Age(months));
    assertThat(lookup).isInstanceOf(RequirementLookup.Row.class);
    return (RequirementLookup.Row) lookup;
  }

  private static BigDecimal ear(Requirement requirement) {
    return Objects.requireNonNull(requirement.earMg());
  }

  @ParameterizedTest(name = "{0} {1} years")
  @CsvSource({
    "MALE, 1, 65, 80", "FEMALE, 1, 65, 80", "MALE, 3, 65, 80", "FEMALE, 3, 65, 80",
    "MALE, 4, 110, 130", "FEMALE, 4, 110, 130", "MALE, 8, 110, 130", "FEMALE, 8, 110, 130",
    "MALE, 9, 200, 240", "FEMALE, 9, 200, 240", "MALE, 13, 200, 240", "FEMALE, 13, 200, 240",
    "MALE, 14, 340, 410", "FEMALE, 14, 300, 360", "MALE, 18, 340, 410", "FEMALE, 18, 300, 360",
    "MALE, 19, 330, 400", "FEMALE, 19, 255, 310", "MALE, 30, 330, 400", "FEMALE, 30, 255, 310",
    "MALE, 31, 350, 420", "FEMALE, 31, 265, 320", "MALE, 50, 350, 420", "FEMALE, 50, 265, 320",
    "MALE, 51, 350, 420", "FEMALE, 51, 265, 320", "MALE, 70, 350, 420", "FEMALE, 70, 265, 320",
    "MALE, 71, 350, 420", "FEMALE, 71, 265, 320", "MALE, 110, 350, 420", "FEMALE, 110, 265, 320"
  })
  void hasEarAndRdaOfEveryAge(Sex sex, int years, BigDecimal ear, BigDecimal rda) {
    var row = row(sex, LifeStage.NONE, years * 12).requirement();

    assertThat(row.earMg()).isEqualByComparingTo(ear);
    assertThat(row.rdaMg()).isEqualByComparingTo(rda);
    assertThat(row.aiMg()).isNull();
  }

  @ParameterizedTest(name = "{0} {1} years")
  @CsvSource({
    "PREGNANT, 14, 335, 400", "PREGNANT, 18, 335, 400", "PREGNANT, 19, 290, 350",
    "PREGNANT, 30, 290, 350", "PREGNANT, 31, 300, 360", "PREGNANT, 50, 300, 360",
    "LACTATING, 14, 300, 360", "LACTATING, 18, 300, 360", "LACTATING, 19, 255, 310",
    "LACTATING, 30, 255, 310", "LACTATING, 31, 265, 320", "LACTATING, 50, 265, 320"
  })
  void hasEarAndRdaOfPregnancyAndLactation(
      LifeStage stage, int years, BigDecimal ear, BigDecimal rda) {
    var found = row(Sex.FEMALE, stage, years * 12);

    assertThat(found.requirement().earMg()).isEqualByComparingTo(ear);
    assertThat(found.requirement().rdaMg()).isEqualByComparingTo(rda);
    assertThat(found.notes()).isEmpty();
  }

  @ParameterizedTest(name = "{0} months")
  @CsvSource({"0, 30", "5, 30", "6, 30", "7, 75", "11, 75"})
  void infantsHaveAnAdequateIntakeOnly(int months, BigDecimal ai) {
    var row = row(Sex.UNKNOWN, LifeStage.NONE, months).requirement();

    assertThat(row.aiMg()).isEqualByComparingTo(ai);
    assertThat(row.earMg()).isNull();
    assertThat(row.rdaMg()).isNull();
  }

  @Test
  void exactlySixCompletedMonthsIsAnAmbiguousBoundary() {
    assertThat(row(Sex.MALE, LifeStage.NONE, 5).notes()).isEmpty();
    assertThat(row(Sex.MALE, LifeStage.NONE, 6).notes())
        .containsExactly(Note.AMBIGUOUS_INFANT_BOUNDARY);
    assertThat(row(Sex.MALE, LifeStage.NONE, 7).notes()).isEmpty();
  }

  @Test
  void twelveCompletedMonthsIsTheRowOfToddlers() {
    assertThat(row(Sex.FEMALE, LifeStage.NONE, 12).requirement().group()).isEqualTo("female 1-3");
  }

  @ParameterizedTest
  @CsvSource({
    "FEMALE, NONE, 40, female 31-50",
    "MALE, NONE, 71, male 71+",
    "MALE, NONE, 0, infant 0-6 months",
    "FEMALE, PREGNANT, 16, pregnant up to 18",
    "FEMALE, LACTATING, 40, lactating 31-50"
  })
  void namesTheGroup(Sex sex, LifeStage stage, int years, String group) {
    assertThat(row(sex, stage, years * 12).requirement().group()).isEqualTo(group);
  }

  @ParameterizedTest
  @CsvSource({
    "PREGNANT, 13, BELOW_PUBLISHED_AGES, 335",
    "LACTATING, 13, BELOW_PUBLISHED_AGES, 300",
    "PREGNANT, 51, ABOVE_PUBLISHED_AGES, 300",
    "LACTATING, 51, ABOVE_PUBLISHED_AGES, 265"
  })
  void outsideThePrintedAgesTheNearestRowStandsIn(
      LifeStage stage, int years, Note note, BigDecimal ear) {
    var found = row(Sex.FEMALE, stage, years * 12);

    assertThat(found.notes()).containsExactly(note);
    assertThat(found.requirement().earMg()).isEqualByComparingTo(ear);
  }

  @ParameterizedTest
  @CsvSource({"18, 335", "25, 290", "40, 300"})
  void pregnantAndLactatingUsesTheHigherRow(int years, BigDecimal ear) {
    var found = row(Sex.FEMALE, LifeStage.PREGNANT_AND_LACTATING, years * 12);

    assertThat(found.requirement().earMg()).isEqualByComparingTo(ear);
    assertThat(found.notes()).containsExactly(Note.PREGNANT_AND_LACTATING);
  }

  @Test
  void pregnancyDecidesBeforeSexDoes() {
    assertThat(row(Sex.UNKNOWN, LifeStage.PREGNANT, 300).requirement().earMg())
        .isEqualByComparingTo("290");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 13, 14, 40, 80})
  void unknownSexGetsBothRows(int years) {
    var lookup = authority.requirementFor(Sex.UNKNOWN, LifeStage.NONE, new Age(years * 12));

    assertThat(lookup).isInstanceOf(RequirementLookup.EitherRow.class);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 12, 65",
    "NONE, 47, 65",
    "NONE, 48, 110",
    "NONE, 107, 110",
    "NONE, 108, 350",
    "NONE, 480, 350",
    "NONE, 1200, 350",
    "PREGNANT, 200, 350",
    "LACTATING, 400, 350",
    "PREGNANT, 620, 350",
    "PREGNANT_AND_LACTATING, 400, 350"
  })
  void hasTheUpperLevelForProducts(LifeStage stage, int months, BigDecimal mg) {
    var level = authority.upperLevelFor(stage, new Age(months)).orElseThrow();

    assertThat(level)
        .isInstanceOfSatisfying(
            UpperLevel.Limit.class,
            limit -> {
              assertThat(limit.amount().mg()).isEqualByComparingTo(mg);
              assertThat(limit.appliesTo()).isEqualTo("supplements and medicines");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 11})
  void setsNoUpperLevelForInfants(int months) {
    assertThat(authority.upperLevelFor(LifeStage.NONE, new Age(months)))
        .get()
        .isInstanceOfSatisfying(
            UpperLevel.NotSet.class,
            notSet -> assertThat(notSet.reason()).isEqualTo(UpperLevel.Reason.NOT_DETERMINABLE));
  }

  /**
   * iom-1997 p. 23 and p. 219: the allowance is 1.2 times the average requirement, rounded to 10.
   */
  @Test
  void everyAllowanceFollowsFromItsRequirement() {
    assertThat(authority.requirements())
        .filteredOn(row -> row.earMg() != null)
        .hasSize(22)
        .allSatisfy(
            row -> {
              var tens = ear(row).multiply(new BigDecimal("0.12"));
              assertThat(tens.setScale(0, RoundingMode.HALF_UP).movePointRight(1))
                  .as(row.group())
                  .isEqualByComparingTo(row.rdaMg());
            });
  }

  /** iom-1997 p. 239: pregnancy adds 35 mg to the requirement of women of the age. */
  @ParameterizedTest
  @ValueSource(ints = {16, 25, 40})
  void pregnancyAddsThirtyFive(int years) {
    var pregnant = ear(row(Sex.FEMALE, LifeStage.PREGNANT, years * 12).requirement());
    var other = ear(row(Sex.FEMALE, LifeStage.NONE, years * 12).requirement());

    assertThat(pregnant.subtract(other)).isEqualByComparingTo("35");
  }

  @Test
  void coversEveryMonthOfLifeFromBirth() {
    for (int months = 0; months <= 130 * 12; months++) {
      row(Sex.FEMALE, LifeStage.NONE, months);
      row(Sex.MALE, LifeStage.NONE, months);
      assertThat(authority.upperLevelFor(LifeStage.NONE, new Age(months))).isPresent();
    }
  }
}
