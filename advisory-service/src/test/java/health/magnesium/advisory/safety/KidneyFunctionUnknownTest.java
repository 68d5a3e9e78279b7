package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class KidneyFunctionUnknownTest {

  private final AdvisoryRule rule = new KidneyFunctionUnknown(TABLES);

  private List<Object> reasons(Given given) {
    return given.assessedBy(rule).stream()
        .map(finding -> String.valueOf(finding.because().get("strongAsk")))
        .map(Object.class::cast)
        .toList();
  }

  @Test
  void asksWhenAProductIsInUseOrConsidered() {
    assertThat(aWomanOf(40).day(supplement("10")).assessedBy(rule)).hasSize(1);
    assertThat(aWomanOf(40).supplementConsidered().assessedBy(rule)).hasSize(1);
  }

  @Test
  void isSilentWithoutAProduct() {
    assertThat(aWomanOf(40).day(food("900")).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).day(withRoute(Route.BATH, "900")).assessedBy(rule)).isEmpty();
  }

  @Test
  void isSilentWithARecentResultAndSpeaksWithAnOldOne() {
    var recent = aWomanOf(40).day(supplement("10")).egfr("75");
    var old = aWomanOf(40).day(supplement("10")).egfr("75", TODAY.minusYears(2));

    assertThat(recent.assessedBy(rule)).isEmpty();
    assertThat(old.assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.because()).containsEntry("outdated", true));
  }

  @Test
  void isSilentWhereADiagnosisSaysAvoidAlready() {
    assertThat(aWomanOf(40).day(supplement("10")).own("dialysis").assessedBy(rule)).isEmpty();
  }

  @Test
  void speaksBesideADiagnosisThatOnlyAsksForCaution() {
    assertThat(aWomanOf(40).day(supplement("10")).icd10("N18.30").assessedBy(rule)).hasSize(1);
  }

  @Test
  void asksStronglyFromTheAgeOf65() {
    assertThat(reasons(aWomanOf(64).day(supplement("10")))).containsExactly("[]");
    assertThat(reasons(aWomanOf(65).day(supplement("10")))).containsExactly("[older-age]");
  }

  @Test
  void asksStronglyWhenTheLastKnownRateWasReduced() {
    var old = TODAY.minusYears(2);

    assertThat(reasons(aWomanOf(40).day(supplement("10")).egfr("59.9", old)))
        .containsExactly("[earlier-reduced-rate]");
    assertThat(reasons(aWomanOf(40).day(supplement("10")).egfr("60", old))).containsExactly("[]");
  }

  @Test
  void asksStronglyWithALaxativeWithoutMagnesium() {
    assertThat(reasons(aWomanOf(40).day(supplement("10")).atc("A06AB02")))
        .containsExactly("[laxative]");
  }

  @Test
  void asksStronglyWithDiabetesHypertensionDrugsAndLaxatives() {
    var given =
        aWomanOf(50)
            .icd10("E11.9")
            .icd10("I10")
            .atc("C03CA01")
            .day(medicine("milk of magnesia", ProductType.LAXATIVE, elemental("500")));

    assertThat(reasons(given)).containsExactly("[diabetes, hypertension, kidney-risk, laxative]");
    assertThat(given.assessedBy(rule).getFirst().variant()).isEqualTo("strong");
  }
}
