package health.magnesium.advisory.intake;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.form;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.tapWater;
import static health.magnesium.advisory.intake.Intake.unknownFood;
import static health.magnesium.advisory.intake.Intake.water;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.reference.PlainDecimal;
import health.magnesium.advisory.reference.SupplementForm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountedItemTest {

  private static CountedItem count(Item item) {
    return CountedItem.of(item, TABLES);
  }

  private static Product product(@Nullable SupplementForm form, Dose dose) {
    return new Product(
        Kind.SUPPLEMENT, "tablet", form, dose, Route.ORAL, ProductType.SUPPLEMENT, false, null);
  }

  @ParameterizedTest
  @CsvSource({"oxide, 400, 241.2", "hydroxide, 1200, 500.1", "sulfate-heptahydrate, 15000, 1479.2"})
  void convertsASaltByItsForm(String form, String mg, BigDecimal elemental) {
    var item = count(product(form(form), compound(mg)));

    assertThat(PlainDecimal.mg(item.knownMg())).isEqualByComparingTo(elemental);
    assertThat(item.unknownReason()).isEmpty();
  }

  @Test
  void takesElementalMagnesiumAsItIsWithOrWithoutAForm() {
    assertThat(count(product(form("oxide"), elemental("400"))).knownMg())
        .isEqualByComparingTo("400");
    assertThat(count(product(null, elemental("400"))).knownMg()).isEqualByComparingTo("400");
  }

  @ParameterizedTest
  @CsvSource({
    "DV_US, 100, 420",
    "DV_US, 25, 105",
    "DV_US_BEFORE_2016, 100, 400",
    "NRV_EU, 100, 375"
  })
  void readsThePercentageOfALabel(Dose.Unit unit, BigDecimal percent, BigDecimal elemental) {
    var dose = Dose.of(percent, unit, null, Dose.Basis.UNKNOWN);

    assertThat(count(product(null, dose)).knownMg()).isEqualByComparingTo(elemental);
    assertThat(count(product(form("oxide"), dose)).knownMg()).isEqualByComparingTo(elemental);
  }

  /** 400 mg/5 mL are 80 mg/mL; an adult laxative dose of 30 to 60 mL is one to two grams. */
  @ParameterizedTest
  @CsvSource({"5, 166.7", "30, 1000.2", "60, 2000.4"})
  void readsMilkOfMagnesiaByTheMillilitre(BigDecimal millilitres, BigDecimal elemental) {
    var dose = Dose.of(millilitres, Dose.Unit.ML, new BigDecimal("80"), Dose.Basis.COMPOUND);

    assertThat(PlainDecimal.mg(count(product(form("hydroxide"), dose)).knownMg()))
        .isEqualByComparingTo(elemental);
  }

  @Test
  void aMixtureCountsByTheElementalFigureOfItsLabelOnly() {
    var buffered = form("buffered-bisglycinate");

    assertThat(count(product(buffered, elemental("120"))).knownMg()).isEqualByComparingTo("120");
    assertThat(count(product(buffered, compound("1000"))).unknownReason())
        .contains(UnknownReason.FORM_NOT_FIXED);
  }

  @Test
  void theAbsorptionClassIsNeverMultipliedIntoADose() {
    assertThat(TABLES.listForms())
        .filteredOn(form -> !form.excipient())
        .allSatisfy(
            form ->
                assertThat(count(product(form, elemental("100"))).content())
                    .isEqualTo(count(product(form("oxide"), elemental("100"))).content()));
  }

  @Test
  void neverGuessesADose() {
    assertThat(count(product(null, compound("400"))).unknownReason())
        .contains(UnknownReason.FORM_UNKNOWN);
    assertThat(
            count(product(form("oxide"), new Dose.UnknownBasis(new BigDecimal("400"))))
                .unknownReason())
        .contains(UnknownReason.BASIS_UNKNOWN);
    assertThat(count(product(form("oxide"), new Dose.UnknownAmount())).unknownReason())
        .contains(UnknownReason.AMOUNT_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Route.class,
      names = {"BATH", "TOPICAL", "PARENTERAL"})
  void doesNotCountWhatIsNotSwallowed(Route route) {
    var item = count(withRoute(route, "1000"));

    assertThat(item.isCounted()).isFalse();
    assertThat(item.knownMg()).isZero();
  }

  @Test
  void injectedMagnesiumReachesTheBodyAndABathDoesNot() {
    assertThat(count(withRoute(Route.PARENTERAL, "1000")).bringsMagnesium()).isTrue();
    assertThat(count(withRoute(Route.BATH, "1000")).bringsMagnesium()).isFalse();
    assertThat(count(withRoute(Route.TOPICAL, "1000")).bringsMagnesium()).isFalse();
  }

  /** 8 mg elemental are 194.6 mg of the stearate. */
  @ParameterizedTest
  @CsvSource({"7.99, false", "8, true", "8.01, true"})
  void ignoresALubricantBelowTheThreshold(String mg, boolean counted) {
    var item = count(product(form("stearate"), elemental(mg)));

    assertThat(item.isCounted()).isEqualTo(counted);
    assertThat(item.bringsMagnesium()).isEqualTo(counted);
  }

  @Test
  void countsSmallDosesOfOtherForms() {
    assertThat(count(product(form("oxide"), elemental("1"))).isCounted()).isTrue();
  }

  @Test
  void aLubricantOfUnknownAmountStaysUnknown() {
    assertThat(count(product(form("stearate"), new Dose.UnknownAmount())).unknownReason())
        .contains(UnknownReason.AMOUNT_UNKNOWN);
  }

  @Test
  void aProductWithoutMagnesiumBringsNone() {
    assertThat(count(product(form("oxide"), elemental("0"))).bringsMagnesium()).isFalse();
    assertThat(count(product(form("oxide"), new Dose.UnknownAmount())).bringsMagnesium()).isTrue();
    assertThat(count(food("100")).bringsMagnesium()).isFalse();
  }

  @Test
  void countsWaterByLitre() {
    var item = count(water("2000", "40"));

    assertThat(item.knownMg()).isEqualByComparingTo("80");
    assertThat(item.isAssumed()).isFalse();
  }

  @Test
  void marksWaterWithoutAValueAsAssumed() {
    var item = count(tapWater("1500"));

    assertThat(item.knownMg()).isEqualByComparingTo("15");
    assertThat(item.isAssumed()).isTrue();
    assertThat(item.unknownReason()).isEmpty();
  }

  @Test
  void waterWithoutMagnesiumIsKnown() {
    assertThat(count(water("1000", "0")).isAssumed()).isFalse();
  }

  @Test
  void keepsUnknownFoodUnknown() {
    var item = count(unknownFood("bar"));

    assertThat(item.knownMg()).isZero();
    assertThat(item.unknownReason()).contains(UnknownReason.VALUE_UNKNOWN);
  }

  @Test
  void sortsItemsIntoTheirStreams() {
    assertThat(count(food("1")).stream()).isEqualTo(Stream.FOOD);
    assertThat(count(water("1", "1")).stream()).isEqualTo(Stream.WATER);
    assertThat(count(supplement("1")).stream()).isEqualTo(Stream.SUPPLEMENT);
    assertThat(count(medicine("antacid", ProductType.ANTACID, elemental("1"))).stream())
        .isEqualTo(Stream.MEDICINE);
  }

  @Test
  void refusesItemsThatCannotBe() {
    assertThatThrownBy(() -> food(" ", "1")).hasMessage("label must not be blank");
    assertThatThrownBy(() -> water("-1", "1")).hasMessage("millilitres must not be negative: -1");
    assertThatThrownBy(() -> water("1", "-1"))
        .hasMessage("magnesiumMgPerLitre must not be negative: -1");
    assertThatThrownBy(() -> food("-0.1")).hasMessage("magnesiumMg must not be negative: -0.1");
    assertThatThrownBy(
            () ->
                new Item.Food(
                    null,
                    "bath",
                    new MagnesiumContent.NotCounted(MagnesiumContent.NotCounted.Why.NOT_SWALLOWED),
                    List.of(),
                    null))
        .hasMessage("food always counts: bath");
  }

  @Test
  void addedMagnesiumStaysInItsStreamAndIsNeverMoreThanTheItemHas() {
    var food = CountedItem.of(Intake.fortified("100", "60"), TABLES);

    assertThat(food.stream()).isEqualTo(Stream.FOOD);
    assertThat(food.knownMg()).isEqualByComparingTo("100");
    assertThat(food.addedMg()).isEqualByComparingTo("60");
    assertThat(CountedItem.of(Intake.fortified("100", "160"), TABLES).addedMg())
        .isEqualByComparingTo("100");
    assertThat(CountedItem.of(Intake.food("100"), TABLES).addedMg()).isZero();
    assertThat(CountedItem.of(Intake.supplement("100"), TABLES).addedMg()).isZero();
  }

  @Test
  void waterOfUnknownContentHasTheDefaultAndWhatWasAdded() {
    var unknown = CountedItem.of(Intake.enriched("1000", null, "50"), TABLES);
    var stated = CountedItem.of(Intake.enriched("1000", "80", "50"), TABLES);

    assertThat(unknown.knownMg()).isEqualByComparingTo("60");
    assertThat(unknown.isAssumed()).isTrue();
    assertThat(unknown.addedMg()).isEqualByComparingTo("50");
    assertThat(stated.knownMg()).isEqualByComparingTo("80");
    assertThat(stated.addedMg()).isEqualByComparingTo("50");
  }
}
