package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.fortified;
import static health.magnesium.advisory.intake.Intake.prescribed;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.water;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsAboveUpperLevelTest {

  private final AdvisoryRule rule = new ProductsAboveUpperLevel();

  @ParameterizedTest
  @CsvSource({"349.9, 0", "350, 0", "350.1, 1"})
  void speaksAboveTheLimit(String mg, int findings) {
    assertThat(aWomanOf(40).day(supplement(mg)).assessedBy(rule)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"2, 65, 0", "2, 65.1, 1", "6, 110, 0", "6, 110.1, 1", "10, 350, 0", "10, 350.1, 1"})
  void usesTheLimitOfTheAge(int years, String mg, int findings) {
    assertThat(aWomanOf(years).day(supplement(mg)).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void neverCountsFoodWaterOrOtherRoutes() {
    assertThat(
            aWomanOf(40)
                .day(food("900"), water("3000", "200"), withRoute(Route.PARENTERAL, "4000"))
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void fourHundredOfTheOxideAreWithinAndFourHundredElementalAreAbove() {
    assertThat(aWomanOf(40).day(supplement("oxide", compound("400"))).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(supplement("400")).assessedBy(rule)).hasSize(1);
  }

  @Test
  void saysWhetherTheMeanOrSingleDaysAreAbove() {
    var mean = aWomanOf(40).days(2, supplement("400")).assessedBy(rule);
    var days = aWomanOf(40).day(supplement("400")).day().assessedBy(rule);

    assertThat(mean.getFirst().because()).containsEntry("which", "mean");
    assertThat(days.getFirst().because())
        .containsEntry("which", "single-days")
        .containsEntry("datesAbove", List.of(TODAY));
  }

  @Test
  void anUnknownDoseBesideAKnownPartAboveTheLimitIsStillAFinding() {
    var findings =
        aWomanOf(40)
            .day(supplement("400"), supplement("powder", new Dose.UnknownAmount()))
            .assessedBy(rule);

    assertThat(findings.getFirst().because()).containsEntry("lowerBound", true);
  }

  @Test
  void anUnknownDoseAloneIsNoFinding() {
    assertThat(aWomanOf(40).day(supplement("powder", new Dose.UnknownAmount())).assessedBy(rule))
        .isEmpty();
  }

  @Test
  void judgesRegimensAloneWithoutAUsedDay() {
    assertThat(aWomanOf(40).taking(daily(supplement("400"))).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.because()).containsEntry("fromRegimensAlone", true));
  }

  @Test
  void leavesAPurelyPrescribedExcessToItsOwnRule() {
    assertThat(aWomanOf(40).day(prescribed("400")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(prescribed("300"), supplement("100")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(prescribed("300"), supplement("400")).assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWithoutALimit() {
    assertThat(anInfantOf(6).day(supplement("500")).assessedBy(rule)).isEmpty();
  }

  @Test
  void namesWhatWasAddedToFoodOnlyWhereItIsPartOfTheSum() {
    var european = aWomanOf(40).under("eu-efsa-2015");
    var withAdded = european.day(supplement("200"), fortified("300", "60")).assessedBy(rule);
    var without = aWomanOf(40).under("eu-efsa-2015").day(supplement("260")).assessedBy(rule);
    var nordic =
        aWomanOf(40)
            .under("nordic-nnr-2023")
            .day(supplement("260"), fortified("300", "60"))
            .assessedBy(rule);

    assertThat(withAdded.getFirst().variant()).isEqualTo("mean-with-added");
    assertThat(without.getFirst().variant()).isEqualTo("mean");
    assertThat(nordic.getFirst().variant()).isEqualTo("mean");
  }

  @Test
  void citesTheAuthorityAskedFor() {
    assertThat(aWomanOf(40).under("eu-efsa-2015").day(supplement("260")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.evidence()).containsExactly("scf-2001-upper-level"));
  }
}
