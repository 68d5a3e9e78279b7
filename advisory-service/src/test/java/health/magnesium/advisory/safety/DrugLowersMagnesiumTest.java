package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.DrugGiven.atc;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.rxnorm;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Medication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrugLowersMagnesiumTest {

  private static final String OMEPRAZOLE = "A02BC01";
  private static final String FUROSEMIDE = "C03CA01";
  private static final String DIGOXIN = "C01AA05";

  private final AdvisoryRule rule = new DrugLowersMagnesium(TABLES);

  private List<Finding> findings(Medication... drugs) {
    return aWomanOf(40).taking(drugs).assessedBy(rule);
  }

  private static Medication since(LocalDate from) {
    return during(atc(OMEPRAZOLE), from, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C03CA01", "C03AA03", "C03BA11"})
  void diureticsAreMeasuredFromTheFirstDay(String code) {
    assertThat(findings(during(atc(code), TODAY, null)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("measure");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.actions())
                  .contains(AdvisedAction.MEASURE_SERUM_MAGNESIUM, AdvisedAction.MEASURE_POTASSIUM);
            });
  }

  @Test
  void anAcidBlockerSpeaksAfterMoreThanThreeMonths() {
    var threeMonthsAgo = TODAY.minusMonths(3);

    assertThat(findings(since(threeMonthsAgo.plusDays(1)))).isEmpty();
    assertThat(findings(since(threeMonthsAgo))).isEmpty();
    assertThat(findings(since(threeMonthsAgo.minusDays(1))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("long");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.because())
                  .containsEntry("takenSince", threeMonthsAgo.minusDays(1))
                  .containsEntry("afterMonths", 3)
                  .containsEntry("mostlyAfterMonths", 12);
            });
  }

  @Test
  void anUnknownStartIsSaidAndNotAssumed() {
    assertThat(findings(atc(OMEPRAZOLE)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("start-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because()).containsEntry("takenSince", null);
            });
  }

  @Test
  void theEarliestKnownStartOfOneDrugCounts() {
    assertThat(
            findings(since(TODAY.minusDays(10)), during(rxnorm("7646"), TODAY.minusYears(1), null)))
        .singleElement()
        .extracting(Finding::variant)
        .isEqualTo("long");
  }

  @ParameterizedTest
  @ValueSource(strings = {DIGOXIN, FUROSEMIDE})
  void withDigoxinOrADiureticAnAcidBlockerSpeaksEarlier(String other) {
    assertThat(findings(since(TODAY), atc(other)))
        .filteredOn(finding -> finding.variant().equals("combined"))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.because().get("otherDrugs")).isInstanceOf(List.class));
  }

  @Test
  void twoAcidBlockersAreNoCombination() {
    assertThat(findings(since(TODAY), during(DrugGiven.named("other", "A02BC02"), TODAY, null)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"L01XA01", "L01FE01", "L04AD02", "J02AA01", "J05AD01", "J01GB03"})
  void whatASpecialisedTeamWatchesIsLeftToIt(String code) {
    assertThat(findings(atc(code)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("specialist");
              assertThat(finding.actions()).contains(AdvisedAction.TELL_SPECIALIST_TEAM);
            });
  }

  @Test
  void isSilentForOtherDrugsAndOnesNotTakenNow() {
    assertThat(findings(atc("N02BE01"), atc("A12CB01"), atc(DIGOXIN))).isEmpty();
    assertThat(findings(during(atc(FUROSEMIDE), null, TODAY.minusDays(1)))).isEmpty();
    assertThat(findings(during(atc(FUROSEMIDE), TODAY.plusDays(1), null))).isEmpty();
    assertThat(findings()).isEmpty();
  }

  @Test
  void eachDrugHasAFindingInOrderOfName() {
    assertThat(findings(atc("C03AA03"), atc(FUROSEMIDE)))
        .extracting(finding -> finding.because().get("drug"))
        .containsExactly("loop-diuretic", "thiazide");
  }
}
