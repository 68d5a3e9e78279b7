package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Diet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PotassiumLimitedTest {

  private final AdvisoryRule rule = new PotassiumLimited(TABLES);

  private List<Object> causes(Given given) {
    return given.assessedBy(rule).stream()
        .map(finding -> (List<?>) finding.because().getOrDefault("causes", List.of()))
        .flatMap(List::stream)
        .<Object>map(cause -> cause)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"44.9, restrict-minerals", "45,", "45.1,"})
  void speaksBelowTheLimitOfTheFiltrationRate(String egfr, @Nullable String cause) {
    assertThat(causes(aWomanOf(70).egfr(egfr)))
        .isEqualTo(cause == null ? List.of() : List.of(cause));
  }

  @Test
  void anOutdatedRateStillCountsUntilThereIsANewerOne() {
    var old = TODAY.minusYears(2);

    assertThat(causes(aWomanOf(70).egfr("40", old))).containsExactly("restrict-minerals");
    assertThat(causes(aWomanOf(70).egfr("45", old))).isEmpty();
    assertThat(causes(aWomanOf(70).egfr("40", old).egfr("80"))).isEmpty();
  }

  @Test
  void stageThreeMayBeG3bUntilARecentRateSaysOtherwise() {
    assertThat(causes(aWomanOf(70).icd10("N18.3"))).containsExactly("restrict-minerals");
    assertThat(causes(aWomanOf(70).icd10("N18.3").egfr("50"))).isEmpty();
    assertThat(causes(aWomanOf(70).icd10("N18.2"))).isEmpty();
  }

  @Test
  void speaksWithDialysisAndWithRaisedPotassium() {
    assertThat(causes(aWomanOf(70).own("dialysis"))).containsExactly("restrict-minerals");
    assertThat(causes(aWomanOf(70).own("hyperkalaemia"))).containsExactly("hyperkalaemia");
    assertThat(causes(aWomanOf(70).icd10("E87.5").egfr("20")))
        .containsExactly("hyperkalaemia", "restrict-minerals");
  }

  @Test
  void speaksWithADietLowInPotassiumNotInPhosphorus() {
    assertThat(causes(aWomanOf(70).eating(Diet.LOW_POTASSIUM))).containsExactly("low-potassium");
    assertThat(causes(aWomanOf(70).eating(Diet.LOW_PHOSPHORUS))).isEmpty();
  }

  @ParameterizedTest(name = "{0} mmol/L in a range up to {1}")
  @CsvSource({
    "5.0,,false",
    "5.01,,true",
    "4.9,,false",
    "5.1,5.3,false",
    "5.3,5.3,false",
    "5.31,5.3,true",
    "4.9,4.8,true"
  })
  void readsPotassiumInTheLaboratorysOwnRange(String value, @Nullable String high, boolean speaks) {
    var given = aWomanOf(70).lab("2823-3", value, "mmol/L", TODAY, "3.5", high);

    assertThat(causes(given)).isEqualTo(speaks ? List.of("potassium-high") : List.of());
  }

  @Test
  void theNewestPotassiumCountsAndOfOneDayAHighOne() {
    var yesterday = TODAY.minusDays(1);

    assertThat(
            Stream.of(
                    aWomanOf(70)
                        .lab("2823-3", "5.8", "mmol/L", yesterday)
                        .lab("2823-3", "4.5", "mmol/L", TODAY),
                    aWomanOf(70).lab("2823-3", "5.8", "mg/dL", TODAY),
                    aWomanOf(70).lab("2823-3", "58", "mmol/L", TODAY))
                .map(this::causes))
        .containsOnly(List.of());
    assertThat(
            causes(
                aWomanOf(70)
                    .lab("2823-3", "4.5", "mmol/L", yesterday)
                    .lab("2823-3", "4.5", "mmol/L", TODAY)
                    .lab("2823-3", "5.8", "mmol/L", TODAY)))
        .containsExactly("potassium-high");
  }

  @Test
  void namesFoodsLeftOutForPotassiumOnly() {
    var because =
        aWomanOf(70)
            .own("dialysis")
            .planLeavesOut("sr-16015", "black beans", "potassium-limit")
            .planLeavesOut("sr-16046", "white beans", "potassium-unknown")
            .planLeavesOut("sr-11457", "spinach", "oxalate-limit")
            .assessedBy(rule)
            .getFirst()
            .because();

    assertThat(because).containsEntry("foodCount", 2);
  }

  @Test
  void asksTheDietitian() {
    assertThat(aWomanOf(70).own("dialysis").assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.POTASSIUM_LIMIT);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.actions()).containsExactly(AdvisedAction.ASK_DIETITIAN);
            });
  }

  @Test
  void isSilentWithoutAReason() {
    assertThat(aWomanOf(70).egfr("90").assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(70).assessedBy(rule)).isEmpty();
  }
}
