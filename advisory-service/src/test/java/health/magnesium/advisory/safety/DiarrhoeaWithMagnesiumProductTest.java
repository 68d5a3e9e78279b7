package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.prescribed;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.person.Symptom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiarrhoeaWithMagnesiumProductTest {

  private final AdvisoryRule rule = new DiarrhoeaWithMagnesiumProduct(TABLES);

  private static Given withDiarrhoeaFor(int days) {
    return aWomanOf(40).with(Symptom.Kind.DIARRHOEA, TODAY.minusDays(days));
  }

  @ParameterizedTest
  @CsvSource({"0, recent, INFO", "2, recent, INFO", "3, lasting, WARNING"})
  void warnsOnceItLastsMoreThanTwoDays(int days, String variant, Severity severity) {
    assertThat(withDiarrhoeaFor(days).day(supplement("400")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.GI_EFFECT);
              assertThat(finding.variant()).isEqualTo(variant);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.because()).containsEntry("daysSoFar", days);
              assertThat(finding.actions())
                  .containsExactly(
                      AdvisedAction.TELL_CLINICIAN, AdvisedAction.REDUCE_SELF_CHOSEN_PRODUCTS);
            });
  }

  @Test
  void withoutAFirstDayNobodyKnowsHowLong() {
    assertThat(
            aWomanOf(40)
                .with(Symptom.Kind.DIARRHOEA)
                .day(supplement("400"))
                .assessedBy(rule)
                .getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("recent");
              assertThat(finding.because()).containsEntry("daysSoFar", null);
            });
  }

  @Test
  void theEarliestFirstDayCounts() {
    var given = withDiarrhoeaFor(1).with(Symptom.Kind.DIARRHOEA, TODAY.minusDays(5));

    assertThat(given.day(supplement("400")).assessedBy(rule).getFirst().because())
        .containsEntry("daysSoFar", 5);
  }

  @ParameterizedTest
  @CsvSource({"2, recent-prescribed", "3, lasting-prescribed"})
  void aPrescribedProductIsNeverToBeReducedByThePerson(int days, String variant) {
    assertThat(withDiarrhoeaFor(days).day(prescribed("400")).assessedBy(rule).getFirst())
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo(variant);
              assertThat(finding.actions()).containsExactly(AdvisedAction.TELL_CLINICIAN);
            });
  }

  @Test
  void namesWhatWasChosenApartFromWhatWasPrescribed() {
    assertThat(
            withDiarrhoeaFor(3)
                .day(prescribed("400"), supplement("100"))
                .assessedBy(rule)
                .getFirst()
                .because())
        .containsEntry("selfChosenProducts", List.of("magnesium tablet"))
        .containsEntry("prescribedProducts", List.of("prescribed magnesium"));
  }

  @Test
  void isSilentWithoutASwallowedProductAndWithoutDiarrhoea() {
    assertThat(withDiarrhoeaFor(5).day(food("900")).assessedBy(rule)).isEmpty();
    assertThat(
            withDiarrhoeaFor(5)
                .day(withRoute(Route.PARENTERAL, "900"), withRoute(Route.BATH, "900"))
                .assessedBy(rule))
        .isEmpty();
    assertThat(aWomanOf(40).with(Symptom.Kind.VOMITING).day(supplement("900")).assessedBy(rule))
        .isEmpty();
  }
}
