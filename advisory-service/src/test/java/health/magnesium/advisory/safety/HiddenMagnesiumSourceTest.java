package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.form;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenMagnesiumSourceTest {

  private final AdvisoryRule rule = new HiddenMagnesiumSource(TABLES);

  private static Product product(Kind kind, ProductType type) {
    return new Product(
        kind, "product", form("oxide"), elemental("100"), Route.ORAL, type, false, null);
  }

  @Test
  void namesTheMedicineWithItsMagnesium() {
    var milk = medicine("milk of magnesia", ProductType.LAXATIVE, compound("1200"));

    assertThat(aWomanOf(40).day(milk).day(food("1")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("label", "milk of magnesia")
                    .containsEntry("productType", "laxative")
                    .containsEntry("mgPerDose", new BigDecimal("500.1"))
                    .containsEntry("meanMgPerDay", new BigDecimal("250.1")));
  }

  @ParameterizedTest
  @EnumSource(
      value = ProductType.class,
      names = {"ANTACID", "LAXATIVE", "BOWEL_PREP"})
  void speaksOfTheseTypesEvenWhenRecordedAsSupplements(ProductType type) {
    assertThat(aWomanOf(40).day(product(Kind.SUPPLEMENT, type)).assessedBy(rule)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProductType.class)
  void speaksOfEveryMedicine(ProductType type) {
    assertThat(aWomanOf(40).day(product(Kind.MEDICINE, type)).assessedBy(rule)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = ProductType.class,
      names = {"SUPPLEMENT", "MULTIVITAMIN", "PRESCRIPTION", "OTHER"})
  void isSilentAboutOtherSupplements(ProductType type) {
    assertThat(aWomanOf(40).day(product(Kind.SUPPLEMENT, type)).assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksOncePerProduct() {
    var antacid = medicine("antacid", ProductType.ANTACID, elemental("80"));

    assertThat(aWomanOf(40).days(3, antacid, antacid).taking(daily(antacid)).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because()).containsEntry("meanMgPerDay", new BigDecimal("240")));
  }

  @Test
  void takesTheMeanOfTheRegimenWithoutAUsedDay() {
    var antacid = medicine("antacid", ProductType.ANTACID, elemental("80"));

    assertThat(aWomanOf(40).taking(daily(antacid)).assessedBy(rule).getFirst().because())
        .containsEntry("meanMgPerDay", new BigDecimal("80"));
  }

  @Test
  void namesAMedicineOfUnknownDoseWithoutANumber() {
    var antacid = medicine("antacid", ProductType.ANTACID, new Dose.UnknownAmount());

    assertThat(aWomanOf(40).day(antacid).assessedBy(rule).getFirst().because())
        .containsEntry("mgPerDose", null)
        .containsEntry("meanMgPerDay", null);
  }

  /** The labelled warning for people with kidney disease stands above 600 mg a day. */
  @ParameterizedTest
  @CsvSource({"599, known", "600, known", "600.1, known-kidney-label"})
  void repeatsTheKidneyWarningOfTheLabel(String mg, String variant) {
    var laxative = medicine("laxative", ProductType.LAXATIVE, elemental(mg));

    assertThat(aWomanOf(40).day(laxative).day().assessedBy(rule).getFirst().variant())
        .isEqualTo(variant);
    assertThat(aWomanOf(40).taking(daily(laxative)).assessedBy(rule).getFirst().variant())
        .isEqualTo(variant);
  }

  @ParameterizedTest
  @EnumSource(ProductType.class)
  void explainsWithWhatIsTypicalAndNeverCountsIt(ProductType type) {
    var unknown = medicine("medicine", type, new Dose.UnknownAmount());
    var finding = aWomanOf(40).day(unknown).assessedBy(rule).getFirst();

    assertThat(finding.evidence()).contains("typical-" + type.code(), "absorption-class");
    assertThat(TABLES.findEvidence("typical-" + type.code())).isPresent();
    assertThat(finding.because())
        .containsEntry("absorptionClass", "low")
        .containsEntry("highestDayMg", null);
  }

  @Test
  void doesNotCountOtherRoutesLubricantsAndFood() {
    var tablet =
        new Product(
            Kind.MEDICINE,
            "tablet",
            form("stearate"),
            compound("10"),
            Route.ORAL,
            ProductType.OTHER,
            false,
            null);

    assertThat(
            aWomanOf(40)
                .day(withRoute(Route.PARENTERAL, "500"), withRoute(Route.BATH, "500"))
                .day(tablet, food("500"), supplement("50"))
                .assessedBy(rule))
        .isEmpty();
  }
}
