package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.form;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.anInfantOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.person.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildWithMagnesiumProductTest {

  private final AdvisoryRule rule = new ChildWithMagnesiumProduct(TABLES);

  @Test
  void speaksUntilTheDayBeforeTheEighteenthBirthday() {
    var dayBefore = someone(Sex.MALE, TODAY.minusYears(18).plusDays(1)).day(supplement("10"));
    var birthday = someone(Sex.MALE, TODAY.minusYears(18)).day(supplement("10"));

    assertThat(dayBefore.assessedBy(rule)).hasSize(1);
    assertThat(birthday.assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksWhenASupplementWouldBeConsidered() {
    assertThat(aWomanOf(12).supplementConsidered().assessedBy(rule)).hasSize(1);
  }

  @Test
  void sendsInfantsToThePaediatrician() {
    assertThat(anInfantOf(11).day(supplement("10")).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.actions()).containsExactly(AdvisedAction.ASK_PAEDIATRICIAN));
    assertThat(anInfantOf(12).day(supplement("10")).assessedBy(rule).getFirst().actions())
        .containsExactly(AdvisedAction.ASK_CLINICIAN_FIRST);
  }

  /** Limits of labels: any product below 4, laxatives below 6, antacids below 12 years. */
  @ParameterizedTest
  @CsvSource({
    "3, SUPPLEMENT, 1",
    "4, SUPPLEMENT, 0",
    "3, LAXATIVE, 2",
    "5, LAXATIVE, 1",
    "6, LAXATIVE, 0",
    "3, ANTACID, 2",
    "11, ANTACID, 1",
    "12, ANTACID, 0"
  })
  void namesTheAgeLimitsOfLabels(int years, ProductType type, int limits) {
    var product =
        new Product(
            Kind.MEDICINE, "x", form("oxide"), elemental("10"), Route.ORAL, type, false, null);

    assertThat(
            aWomanOf(years).day(product).assessedBy(rule).getFirst().because().get("labelLimits"))
        .asInstanceOf(LIST)
        .hasSize(limits);
  }

  @Test
  void namesNoLimitWhenASupplementIsOnlyConsidered() {
    assertThat(aWomanOf(3).supplementConsidered().assessedBy(rule).getFirst().because())
        .containsEntry("labelLimits", List.of());
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(12).day(food("500")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(12).assessedBy(rule)).isEmpty();
  }
}
