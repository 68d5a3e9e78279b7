package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static health.magnesium.advisory.safety.Given.someone;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.person.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;

class OlderAdultWithMagnesiumProductTest {

  private final AdvisoryRule rule = new OlderAdultWithMagnesiumProduct(TABLES);

  @Test
  void listsWhatIsKnownOfEachCheck() {
    var laxative = medicine("milk of magnesia", ProductType.LAXATIVE, elemental("500"));

    assertThat(aWomanOf(70).egfr("45").atc("A02BC01").atc("C09AA02").day(laxative).assessedBy(rule))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.OLDER_ADULT_CHECK);
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.because())
                  .containsEntry("kidneys", "caution")
                  .containsEntry("laxatives", List.of("milk of magnesia"));
              assertThat((List<?>) finding.because().get("drugs")).hasSize(2);
            });
  }

  @Test
  void speaksFromTheBirthdayOn() {
    var tomorrow = someone(Sex.MALE, TODAY.minusYears(65).plusDays(1));
    var today = someone(Sex.MALE, TODAY.minusYears(65));

    assertThat(tomorrow.day(supplement("100")).assessedBy(rule)).isEmpty();
    assertThat(today.day(supplement("100")).assessedBy(rule)).hasSize(1);
  }

  @Test
  void speaksWhenASupplementWouldBeNext() {
    assertThat(aWomanOf(70).supplementConsidered().assessedBy(rule).getFirst().because())
        .containsEntry("kidneys", "unknown")
        .containsEntry("laxatives", List.of())
        .containsEntry("drugs", List.of());
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(70).atc("A02BC01").days(7, food("100")).assessedBy(rule)).isEmpty();
  }
}
