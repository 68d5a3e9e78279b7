package health.magnesium.advisory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.intake.Dose.Basis;
import health.magnesium.advisory.intake.Dose.Unit;
import health.magnesium.advisory.reference.Policy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {

  private static BigDecimal mg(String amount) {
    return new BigDecimal(amount);
  }

  @Test
  void keepsMilligramsOfMagnesiumAndOfTheSaltApart() {
    assertThat(Dose.of(mg("400"), Unit.MG, null, Basis.ELEMENTAL))
        .isEqualTo(new Dose.Elemental(mg("400")));
    assertThat(Dose.of(mg("400"), Unit.MG, null, Basis.COMPOUND))
        .isEqualTo(new Dose.Compound(mg("400")));
    assertThat(Dose.of(mg("400"), Unit.MG, null, Basis.UNKNOWN))
        .isEqualTo(new Dose.UnknownBasis(mg("400")));
  }

  @Test
  void readsGrams() {
    assertThat(Dose.of(mg("1.2"), Unit.G, null, Basis.COMPOUND))
        .isInstanceOfSatisfying(
            Dose.Compound.class, dose -> assertThat(dose.mg()).isEqualByComparingTo("1200"));
  }

  @Test
  void readsMillilitresByTheirConcentration() {
    assertThat(Dose.of(mg("15"), Unit.ML, mg("80"), Basis.COMPOUND))
        .isInstanceOfSatisfying(
            Dose.Compound.class, dose -> assertThat(dose.mg()).isEqualByComparingTo("1200"));
  }

  @ParameterizedTest
  @CsvSource({
    "DV_US, LABEL_DV_US",
    "DV_US_BEFORE_2016, LABEL_DV_US_BEFORE_2016",
    "NRV_EU, LABEL_NRV_EU"
  })
  void aPercentageOfALabelIsOfMagnesiumItself(Unit unit, Policy policy) {
    var percent = new Dose.LabelPercent(mg("50"), policy);

    assertThat(Dose.of(mg("50"), unit, null, Basis.UNKNOWN)).isEqualTo(percent);
    assertThat(Dose.of(mg("50"), unit, null, Basis.ELEMENTAL)).isEqualTo(percent);
    assertThat(Dose.of(null, unit, null, Basis.ELEMENTAL)).isEqualTo(new Dose.UnknownAmount());
    assertThatThrownBy(() -> Dose.of(mg("50"), unit, null, Basis.COMPOUND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(unit.code());
  }

  @Test
  void doesNotGuessAMissingAmountOrConcentration() {
    assertThat(Dose.of(null, Unit.MG, null, Basis.ELEMENTAL)).isEqualTo(new Dose.UnknownAmount());
    assertThat(Dose.of(mg("15"), Unit.ML, null, Basis.COMPOUND))
        .isEqualTo(new Dose.UnknownAmount());
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> Dose.of(mg("-1"), Unit.MG, null, Basis.ELEMENTAL))
        .hasMessage("dose.amount must not be negative: -1");
    assertThatThrownBy(() -> Dose.of(mg("1"), Unit.MG, mg("80"), Basis.ELEMENTAL))
        .hasMessage("dose.concentrationMgPerMl is only for mL, not for mg");
    assertThatThrownBy(() -> Dose.of(mg("1"), Unit.ML, mg("0"), Basis.ELEMENTAL))
        .hasMessage("dose.concentrationMgPerMl must be above zero: 0");
    assertThatThrownBy(() -> new Dose.Compound(mg("-5")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
