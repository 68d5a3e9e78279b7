package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.daily;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugNotTogetherWithMagnesiumTest {

  private static final String RALTEGRAVIR = "J05AJ01";
  private static final String RESIN = "V03AE01";

  private final AdvisoryRule rule = new DrugNotTogetherWithMagnesium(TABLES);

  private static Product sold(ProductType type) {
    return medicine("product", type, compound("400"));
  }

  @ParameterizedTest
  @CsvSource({"J05AJ01, ANTACID", "V03AE01, ANTACID", "V03AE01, LAXATIVE", "V03AE01, BOWEL_PREP"})
  void warnsCriticallyHoweverFarApart(String drug, ProductType type) {
    var findings =
        aWomanOf(40).taking(atc(drug, "08:00")).taking(daily(sold(type), "20:00")).assessedBy(rule);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(finding.because()).containsEntry("products", List.of("product"));
              assertThat(finding.actions()).contains(AdvisedAction.KEEP_PRESCRIBED_DRUG);
            });
  }

  @Test
  void theSaltOfAntacidsCountsWhateverItIsSoldAs() {
    assertThat(
            aWomanOf(40).taking(rxnorm("719872")).day(sold(ProductType.LAXATIVE)).assessedBy(rule))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({RALTEGRAVIR, RESIN})
  void isSilentForOtherProducts(String drug) {
    assertThat(
            aWomanOf(40)
                .taking(atc(drug))
                .day(supplement("300"), food("300"), withRoute(Route.BATH, "500"))
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWithoutTheDrugOrTheProduct() {
    var antacid = sold(ProductType.ANTACID);
    var ended = during(atc(RALTEGRAVIR), null, TODAY.minusDays(1));

    assertThat(aWomanOf(40).taking(atc(RALTEGRAVIR)).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(antacid).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).taking(ended).day(antacid).assessedBy(rule)).isEmpty();
  }

  @Test
  void spacingIsNotOfferedForIt() {
    var findings =
        aWomanOf(40)
            .taking(atc(RALTEGRAVIR, "08:00"))
            .taking(daily(sold(ProductType.ANTACID), "08:00"))
            .assessedBy(new DrugTooCloseToMagnesium(TABLES));

    assertThat(findings).isEmpty();
  }
}
