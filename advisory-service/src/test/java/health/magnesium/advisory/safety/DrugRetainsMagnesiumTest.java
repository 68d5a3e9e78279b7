package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.DrugGiven.atc;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.rxnorm;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugRetainsMagnesiumTest {

  private static final String SPIRONOLACTONE = "C03DA01";

  private final AdvisoryRule rule = new DrugRetainsMagnesium(TABLES);

  @ParameterizedTest
  @CsvSource({
    "60, kidneys-clear, INFO",
    "59.9, kidneys-reduced, WARNING",
    "29, kidneys-reduced, WARNING"
  })
  void speaksOfAProductInUseTheMoreTheLessTheKidneysDo(
      String egfr, String variant, Severity severity) {
    var findings =
        aWomanOf(40).egfr(egfr).taking(atc(SPIRONOLACTONE)).day(supplement("100")).assessedBy(rule);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo(variant);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.because()).containsEntry("products", List.of("magnesium tablet"));
            });
  }

  @Test
  void unknownKidneysAreNotNormal() {
    assertThat(aWomanOf(40).taking(rxnorm("644")).day(supplement("100")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("kidneys-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void speaksWhenASupplementIsConsidered() {
    assertThat(
            aWomanOf(40)
                .egfr("90")
                .taking(atc(SPIRONOLACTONE))
                .supplementConsidered()
                .assessedBy(rule))
        .hasSize(1);
  }

  @Test
  void isSilentWithoutAProductOrTheDrug() {
    var ended = during(atc(SPIRONOLACTONE), null, TODAY.minusDays(1));

    assertThat(aWomanOf(40).taking(atc(SPIRONOLACTONE)).day(food("500")).assessedBy(rule))
        .isEmpty();
    assertThat(aWomanOf(40).taking(atc("C03CA01")).day(supplement("9")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).taking(ended).day(supplement("9")).assessedBy(rule)).isEmpty();
  }
}
