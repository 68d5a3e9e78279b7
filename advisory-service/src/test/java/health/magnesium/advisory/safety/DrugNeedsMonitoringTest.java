package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.DrugGiven.atc;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.rxnorm;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugNeedsMonitoringTest {

  private static final Product TABLET = supplement("100");
  private static final Product INFUSION = withRoute(Route.PARENTERAL, "500");
  private static final Product MILK =
      medicine("milk of magnesia", ProductType.LAXATIVE, compound("1200"));

  private final AdvisoryRule rule = new DrugNeedsMonitoring(TABLES);

  @ParameterizedTest
  @CsvSource({
    "M03AC09, true, WARNING, neuromuscular-block",
    "M03AC09, false, INFO, neuromuscular-block",
    "J01GB03, true, WARNING, neuromuscular-block",
    "C08CA05, true, WARNING, blood-pressure-fall",
    "C08CA01, false, WARNING, blood-pressure-fall"
  })
  void theRouteDecidesHowMuchItWeighs(
      String code, boolean injected, Severity severity, String variant) {
    assertThat(aWomanOf(40).taking(atc(code)).day(injected ? INFUSION : TABLET).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.variant()).isEqualTo(variant);
            });
  }

  @Test
  void theHeaviestRowSpeaksOnce() {
    assertThat(aWomanOf(40).taking(atc("M03AC09")).day(TABLET, INFUSION).assessedBy(rule))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @CsvSource({"4821", "4815"})
  void sulfonylureasAreRaisedByTheHydroxideOnly(String rxnorm) {
    assertThat(aWomanOf(40).taking(rxnorm(rxnorm)).day(MILK).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("raised-absorption");
              assertThat(finding.actions()).contains(AdvisedAction.WATCH_BLOOD_SUGAR);
            });
    assertThat(aWomanOf(40).taking(rxnorm(rxnorm)).day(TABLET).assessedBy(rule)).isEmpty();
  }

  @Test
  void anAminoglycosideIsConcernedByInjectedMagnesiumOnly() {
    assertThat(aWomanOf(40).taking(atc("J01GB03")).day(TABLET).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithoutAProductOrTheDrug() {
    var ended = during(atc("C08CA01"), null, TODAY.minusDays(1));

    assertThat(
            aWomanOf(40)
                .taking(atc("C08CA01"))
                .day(food("500"), withRoute(Route.BATH, "500"))
                .assessedBy(rule))
        .isEmpty();
    assertThat(aWomanOf(40).taking(ended).day(TABLET).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(TABLET).assessedBy(rule)).isEmpty();
  }
}
