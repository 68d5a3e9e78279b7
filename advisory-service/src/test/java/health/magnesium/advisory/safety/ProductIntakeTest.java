package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.enriched;
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
import health.magnesium.advisory.intake.Regimen;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductIntakeTest {

  private static UpperLevelStatus status(Given given) {
    return given.situation().products().shown();
  }

  private static BigDecimal mg(String amount) {
    return new BigDecimal(amount);
  }

  @Test
  void foodAndWaterNeverCount() {
    assertThat(status(aWomanOf(40).day(food("900"), water("2000", "200"))))
        .isEqualTo(
            new UpperLevelStatus(
                mg("350"), "supplements and medicines", mg("0"), mg("0"), 0, false));
  }

  @Test
  void addsSupplementsAndMedicines() {
    var status = status(aWomanOf(40).day(supplement("200"), prescribed("200")).day());

    assertThat(status.meanMg()).isEqualTo(mg("200"));
    assertThat(status.highestDayMg()).isEqualTo(mg("400"));
    assertThat(status.daysAbove()).isEqualTo(1);
    assertThat(status.exceeded()).isFalse();
  }

  @Test
  void theLimitItselfIsNotAboveIt() {
    assertThat(status(aWomanOf(40).day(supplement("350"))).exceeded()).isFalse();
    assertThat(status(aWomanOf(40).day(supplement("350.1"))).exceeded()).isTrue();
    assertThat(status(aWomanOf(40).day(supplement("349.9"))).exceeded()).isFalse();
  }

  @Test
  void anUnknownDoseLeavesItOpenUnlessTheKnownPartIsAboveAlready() {
    var unknown = supplement("powder", new Dose.UnknownAmount());

    assertThat(status(aWomanOf(40).day(supplement("100"), unknown)).exceeded()).isNull();
    assertThat(status(aWomanOf(40).day(supplement("100"), unknown)).meanMg()).isEqualTo(mg("100"));
    assertThat(status(aWomanOf(40).day(supplement("400"), unknown)).exceeded()).isTrue();
  }

  @Test
  void prescribedDosesCount() {
    assertThat(status(aWomanOf(40).day(prescribed("400"))).exceeded()).isTrue();
  }

  @Test
  void whatIsNotSwallowedDoesNotCount() {
    assertThat(status(aWomanOf(40).day(withRoute(Route.PARENTERAL, "2000"))).meanMg()).isZero();
  }

  @Test
  void infantsHaveNoLimit() {
    var status = status(anInfantOf(8).day(supplement("50")));

    assertThat(status.limitMg()).isNull();
    assertThat(status.appliesTo()).isNull();
    assertThat(status.exceeded()).isNull();
    assertThat(status.daysAbove()).isNull();
    assertThat(status.meanMg()).isEqualTo(mg("50"));
  }

  @Test
  void withoutAUsedDayTheRegimensAloneAreJudged() {
    var status =
        status(aWomanOf(40).incompleteDay(supplement("5000")).taking(daily(supplement("400"))));

    assertThat(status.meanMg()).isEqualTo(mg("400"));
    assertThat(status.highestDayMg()).isEqualTo(mg("400"));
    assertThat(status.daysAbove()).isNull();
    assertThat(status.exceeded()).isTrue();
  }

  @Test
  void regimensOfSomeWeekdaysAreSpreadOverTheirWeek() {
    var monday =
        new Regimen(
            supplement("weekly", elemental("700")),
            List.of(),
            Set.of(DayOfWeek.MONDAY),
            null,
            null);
    var status = status(aWomanOf(40).taking(monday));

    assertThat(status.meanMg()).isEqualTo(mg("100"));
    assertThat(status.highestDayMg()).isEqualTo(mg("700"));
    assertThat(status.exceeded()).isFalse();
  }

  @Test
  void regimensThatEndedAreNotJudged() {
    var ended = new Regimen(supplement("400"), List.of(), Set.of(), null, TODAY.minusDays(1));

    assertThat(status(aWomanOf(40).taking(ended)).meanMg()).isNull();
  }

  @Test
  void withoutDaysAndRegimensThereIsNothingToJudge() {
    assertThat(status(aWomanOf(40)))
        .isEqualTo(
            new UpperLevelStatus(mg("350"), "supplements and medicines", null, null, null, null));
  }

  @Test
  void withUsedDaysRegimensCountOnThoseDaysOnly() {
    var given = aWomanOf(40).day(food("300")).taking(daily(supplement("400")));

    assertThat(status(given).daysAbove()).isEqualTo(1);
    assertThat(given.situation().products().fromRegimensAlone()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "us-iom-1997, 100",
    "uk-coma-1991, 100",
    "nordic-nnr-2023, 100",
    "norway-vkm-2016, 100",
    "dach-2021, 100",
    "anz-nrv-2006, 100",
    "japan-2020, 100",
    "eu-efsa-2015, 190",
    "who-fao-2004, 190"
  })
  void addedMagnesiumCountsOnlyWhereTheLevelCoversIt(String authority, BigDecimal mean) {
    var day =
        aWomanOf(40)
            .under(authority)
            .day(supplement("100"), fortified("300", "60"), enriched("1000", "80", "30"));

    assertThat(status(day).meanMg()).isEqualTo(mean);
    assertThat(status(day).highestDayMg()).isEqualTo(mean);
  }

  @ParameterizedTest
  @CsvSource({"149.9, false", "150, false", "150.1, true"})
  void addedMagnesiumAndProductsTogetherAreComparedWithTheEuropeanLevel(
      String added, boolean exceeded) {
    var day = aWomanOf(40).under("eu-efsa-2015").day(supplement("100"), fortified("400", added));

    assertThat(status(day).exceeded()).isEqualTo(exceeded);
  }

  @Test
  void nobodyPrescribesWhatIsAddedToFood() {
    var products =
        aWomanOf(40)
            .under("eu-efsa-2015")
            .day(prescribed("200"), fortified("300", "60"))
            .situation()
            .products();

    assertThat(products.selfChosenMeanMg()).contains(mg("60"));
  }

  @Test
  void whatIsLeftOfTheLevelIsCountedFromTheHighestDay() {
    var given = aWomanOf(40).under("eu-efsa-2015");

    assertThat(given.situation().products().roomMg()).isEqualTo(mg("250"));
    given.day(fortified("300", "60")).day(fortified("300", "200"));
    assertThat(given.situation().products().roomMg()).isEqualTo(mg("50"));
    given.day(fortified("300", "300"));
    assertThat(given.situation().products().roomMg()).isZero();
    assertThat(anInfantOf(3).situation().products().roomMg()).isNull();
  }
}
