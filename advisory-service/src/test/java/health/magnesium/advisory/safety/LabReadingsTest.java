package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LabReadingsTest {

  private static LabReadings readings(Given given) {
    return LabReadings.of(given.person().labs(), TODAY, TABLES);
  }

  @Test
  void leavesTestsAsideThatNoRuleKnows() {
    assertThat(readings(aWomanOf(40).lab("718-7", "13", "g/dL", TODAY)).readings()).isEmpty();
  }

  @Test
  void ordersNewestFirst() {
    var given = aWomanOf(40).egfr("70", TODAY.minusDays(3)).egfr("80", TODAY);

    assertThat(readings(given).usable("egfr"))
        .extracting(result -> result.value().intValue())
        .containsExactly(80, 70);
  }

  @Test
  void keepsWhatIsNotUsableButDoesNotOfferIt() {
    var given = aWomanOf(40).lab("2601-3", "2.0", "mg/dL", TODAY);

    assertThat(readings(given).readings()).hasSize(1);
    assertThat(readings(given).usable("magnesium-serum")).isEmpty();
  }

  @Test
  void refusesAUnitThatCannotBelong() {
    var given = aWomanOf(40).lab("2601-3", "0.8", "kg", TODAY);

    assertThatThrownBy(() -> readings(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("lab unit 'kg' cannot belong to 2601-3, possible are [");
  }
}
