package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseNotKnownTest {

  private final AdvisoryRule rule = new DoseNotKnown();

  private static Product noForm(Route route, Dose dose) {
    return new Product(
        Kind.SUPPLEMENT, "glycinate?", null, dose, route, ProductType.SUPPLEMENT, false, null);
  }

  @Test
  void namesEveryProductWithTheReasonOnce() {
    var unknownBasis = supplement("powder", new Dose.UnknownBasis(new BigDecimal("1000")));
    var unknownAmount = supplement("drops", new Dose.UnknownAmount());

    var findings =
        aWomanOf(40)
            .days(2, unknownBasis, unknownAmount, noForm(Route.ORAL, compound("1000")))
            .assessedBy(rule);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry(
                        "products",
                        List.of(
                            Facts.of("label", "drops", "reason", "amount-unknown"),
                            Facts.of("label", "glycinate?", "reason", "form-unknown"),
                            Facts.of("label", "powder", "reason", "basis-unknown"))));
  }

  @Test
  void speaksOfIncompleteDaysToo() {
    assertThat(
            aWomanOf(40)
                .incompleteDay(supplement("drops", new Dose.UnknownAmount()))
                .assessedBy(rule))
        .hasSize(1);
  }

  @Test
  void isSilentAboutKnownDosesAndFood() {
    assertThat(aWomanOf(40).day(supplement("100"), food("1"), unknownFood("bar")).assessedBy(rule))
        .isEmpty();
  }

  @Test
  void doesNotCountWhatIsNotSwallowed() {
    assertThat(aWomanOf(40).day(noForm(Route.BATH, new Dose.UnknownAmount())).assessedBy(rule))
        .isEmpty();
  }
}
