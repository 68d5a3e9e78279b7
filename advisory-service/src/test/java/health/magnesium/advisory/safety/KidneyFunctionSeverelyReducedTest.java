package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KidneyFunctionSeverelyReducedTest {

  private final AdvisoryRule rule = new KidneyFunctionSeverelyReduced(TABLES);

  @Test
  void isCriticalWithAnyMagnesiumProduct() {
    var findings = aWomanOf(70).egfr("28").taking(daily(supplement("10"))).assessedBy(rule);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.RENAL_AVOID);
              assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(finding.because())
                  .containsEntry("egfr", new BigDecimal("28"))
                  .containsEntry("takenOn", TODAY)
                  .containsEntry("products", List.of("magnesium tablet"));
            });
  }

  @ParameterizedTest
  @CsvSource({"29.9, 1", "30, 0", "30.1, 0"})
  void speaksBelowTheLimit(String egfr, int findings) {
    assertThat(aWomanOf(70).egfr(egfr).day(supplement("10")).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void isAWarningWithoutAProduct() {
    assertThat(aWomanOf(70).egfr("28").day(food("900")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void aDoseNobodyKnowsAndAnInjectionAreProductsToo() {
    assertThat(
            aWomanOf(70)
                .own("dialysis")
                .day(supplement("powder", new Dose.UnknownAmount()))
                .assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.CRITICAL));
    assertThat(
            aWomanOf(70).own("dialysis").day(withRoute(Route.PARENTERAL, "100")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.CRITICAL));
  }

  @Test
  void aBathIsNoProductInUse() {
    assertThat(aWomanOf(70).own("dialysis").day(withRoute(Route.BATH, "100")).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void isSilentWhenNothingIsKnown() {
    assertThat(aWomanOf(70).day(supplement("100")).assessedBy(rule)).isEmpty();
  }
}
