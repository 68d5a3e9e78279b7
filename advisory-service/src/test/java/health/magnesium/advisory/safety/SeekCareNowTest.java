package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
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
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Symptom;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeekCareNowTest {

  private final AdvisoryRule rule = new SeekCareNow(TABLES);

  private List<String> reasons(Given given) {
    return given.assessedBy(rule).stream()
        .flatMap(
            finding ->
                finding.because().get("reasons") instanceof List<?> list
                    ? list.stream()
                    : Stream.empty())
        .map(String::valueOf)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {"CHEST_PAIN", "STROKE_SIGNS", "SELF_HARM_THOUGHTS"})
  void speaksOfEmergenciesInAnyContext(Symptom.Kind kind) {
    assertThat(reasons(aWomanOf(40).with(kind))).containsExactly("emergency-symptom");
  }

  @Test
  void speaksOfAccidentalIngestionAndNamesThePoisonCentre() {
    var finding = aWomanOf(3).with(Symptom.Kind.ACCIDENTAL_INGESTION).assessedBy(rule).getFirst();

    assertThat(finding.because()).containsEntry("reasons", List.of("accidental-ingestion"));
    assertThat(finding.actions())
        .containsExactly(AdvisedAction.CALL_EMERGENCY_SERVICES, AdvisedAction.CALL_POISON_CENTRE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {
        "WEAKNESS",
        "DROWSINESS",
        "CONFUSION",
        "SLOW_BREATHING",
        "SLOW_PULSE",
        "FAINTING",
        "LOW_BLOOD_PRESSURE"
      })
  void speaksOfSignsOfExcessOnlyWithAProduct(Symptom.Kind kind) {
    assertThat(reasons(aWomanOf(40).with(kind).taking(daily(supplement("100")))))
        .containsExactly("symptom-with-product");
    assertThat(aWomanOf(40).with(kind).day(food("900")).assessedBy(rule)).isEmpty();
    assertThat(
            aWomanOf(40).with(kind).day(food("900"), withRoute(Route.BATH, "900")).assessedBy(rule))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {"PALPITATIONS", "SEIZURE", "TETANY", "FAINTING"})
  void speaksOfSignsOfLackOnlyWhenItIsSuspected(Symptom.Kind kind) {
    var low = "symptom-with-low-magnesium";

    assertThat(reasons(aWomanOf(40).with(kind).days(7, food("100")))).containsExactly(low);
    assertThat(reasons(aWomanOf(40).with(kind).icd10("E83.42"))).containsExactly(low);
    assertThat(reasons(aWomanOf(40).with(kind).atc("A02BC01"))).containsExactly(low);
    assertThat(reasons(aWomanOf(40).with(kind).serumMagnesium("0.69"))).containsExactly(low);
    assertThat(aWomanOf(40).with(kind).serumMagnesium("0.70").assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).with(kind).days(7, food("400")).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {"SEVERE_ABDOMINAL_PAIN", "VOMITING", "NO_STOOL_OR_GAS", "RECTAL_BLEEDING"})
  void speaksOfBowelSignsOnlyUnderALaxative(Symptom.Kind kind) {
    var laxative = medicine("milk of magnesia", ProductType.LAXATIVE, elemental("500"));
    var preparation = medicine("prep", ProductType.BOWEL_PREP, new Dose.UnknownAmount());
    var antacid = medicine("antacid", ProductType.ANTACID, elemental("80"));

    assertThat(reasons(aWomanOf(40).with(kind).day(laxative)))
        .containsExactly("bowel-sign-with-laxative");
    assertThat(reasons(aWomanOf(40).with(kind).day(preparation)))
        .containsExactly("bowel-sign-with-laxative");
    assertThat(aWomanOf(40).with(kind).day(antacid).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {"SEVERE_HEADACHE", "VISUAL_CHANGE", "SEVERE_ABDOMINAL_PAIN", "HIGH_BLOOD_PRESSURE"})
  void speaksOfDangerInPregnancy(Symptom.Kind kind) {
    assertThat(reasons(aWomanOf(30).who(LifeStage.PREGNANT).with(kind)))
        .containsExactly("pregnancy-sign");
    assertThat(aWomanOf(30).who(LifeStage.LACTATING).with(kind).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(30).with(kind).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"O14.1", "O15.0", "O11"})
  void speaksOfPreEclampsiaOnlyInPregnancy(String code) {
    assertThat(reasons(aWomanOf(30).who(LifeStage.PREGNANT).icd10(code)))
        .containsExactly("pregnancy-sign");
    assertThat(aWomanOf(30).icd10(code).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(30).who(LifeStage.PREGNANT).icd10("O13").assessedBy(rule)).isEmpty();
  }

  @Test
  void epsomSaltByMouthIsALaxativeWhateverItIsSoldAs() {
    var swallowed = epsomSalt(Route.ORAL);

    assertThat(reasons(aWomanOf(40).with(Symptom.Kind.NO_STOOL_OR_GAS).day(swallowed)))
        .containsExactly("bowel-sign-with-laxative");
    assertThat(
            aWomanOf(40)
                .with(Symptom.Kind.NO_STOOL_OR_GAS)
                .day(epsomSalt(Route.BATH), supplement("100"))
                .assessedBy(rule))
        .isEmpty();
  }

  private static Item.Product epsomSalt(Route route) {
    return new Item.Product(
        Item.Product.Kind.SUPPLEMENT,
        "Epsom salt",
        form("sulfate-heptahydrate"),
        compound("5000"),
        route,
        ProductType.OTHER,
        false,
        null);
  }

  @ParameterizedTest
  @CsvSource({"5000, 0", "5000.1, 1"})
  void speaksOfMoreThanFiveGramsInADay(String mg, int findings) {
    assertThat(aWomanOf(40).day(supplement(mg)).assessedBy(rule)).hasSize(findings);
    assertThat(aWomanOf(40).incompleteDay(supplement(mg)).assessedBy(rule)).hasSize(findings);
    assertThat(aWomanOf(40).taking(daily(supplement(mg))).assessedBy(rule)).hasSize(findings);
  }

  @Test
  void foodIsNeverAnOverdose() {
    assertThat(aWomanOf(40).day(food("6000")).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0.39, serum-emergency", "0.4, same-day", "0.49, same-day", "2.01, serum-emergency"})
  void speaksOfSerumMagnesium(String mmol, String variant) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo(variant));
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.85", "1.2", "2.0"})
  void isSilentBetweenTheLimits(String mmol) {
    assertThat(aWomanOf(40).serumMagnesium(mmol).assessedBy(rule)).isEmpty();
  }

  @Test
  void aLowSerumWithAnySymptomIsAnEmergency() {
    assertThat(aWomanOf(40).serumMagnesium("0.45").with(Symptom.Kind.NUMBNESS).assessedBy(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.variant()).isEqualTo("serum-emergency"));
  }

  @Test
  void aSerumAboveItsRangeNeedsASymptomOrFailingKidneys() {
    assertThat(reasons(aWomanOf(40).serumMagnesium("1.01").with(Symptom.Kind.DROWSINESS)))
        .containsExactly("serum-high-with-symptom");
    assertThat(reasons(aWomanOf(40).serumMagnesium("1.01").egfr("28")))
        .containsExactly("serum-high-with-failing-kidneys");
    assertThat(aWomanOf(40).serumMagnesium("1.00").egfr("28").assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).serumMagnesium("1.01").assessedBy(rule)).isEmpty();
  }

  @Test
  void anySymptomIsEnoughBesideASerumAboveItsRange() {
    assertThat(reasons(aWomanOf(40).serumMagnesium("1.01").with(Symptom.Kind.VOMITING)))
        .containsExactly("serum-high-with-symptom");
    assertThat(aWomanOf(40).serumMagnesium("1.00").with(Symptom.Kind.VOMITING).assessedBy(rule))
        .isEmpty();
  }

  @Test
  void everyResultOfTheNewestDayCounts() {
    var given = aWomanOf(40).serumMagnesium("0.8").serumMagnesium("2.1");

    assertThat(reasons(given)).containsExactly("serum-very-high");
    assertThat(given.assessedBy(rule).getFirst().because())
        .containsEntry("serumMagnesium", new BigDecimal("2.1"));
  }

  @Test
  void theLaboratorysOwnRangeWins() {
    assertThat(
            aWomanOf(40)
                .serumMagnesium("1.05", "0.70", "1.10")
                .with(Symptom.Kind.DROWSINESS)
                .assessedBy(rule))
        .isEmpty();
    assertThat(
            reasons(
                aWomanOf(40).serumMagnesium("0.72", "0.75", null).with(Symptom.Kind.PALPITATIONS)))
        .containsExactly("symptom-with-low-magnesium");
  }

  @Test
  void readsMilligramsPerDecilitre() {
    assertThat(reasons(aWomanOf(40).lab("19123-9", "0.9", "mg/dL", TODAY)))
        .containsExactly("serum-very-low");
  }

  @Test
  void theNewestResultCountsAndAnUnusableOneDoesNot() {
    assertThat(
            aWomanOf(40)
                .lab("2601-3", "0.3", "mmol/L", TODAY.minusDays(5))
                .serumMagnesium("0.8")
                .assessedBy(rule))
        .isEmpty();
    assertThat(aWomanOf(40).lab("2601-3", "0.3", "mg/dL", TODAY).assessedBy(rule)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Symptom.Kind.class,
      names = {"MUSCLE_CRAMPS", "NUMBNESS", "DIARRHOEA"})
  void doesNotCountWhatCanWait(Symptom.Kind kind) {
    assertThat(
            aWomanOf(40)
                .with(kind)
                .day(medicine("milk", ProductType.LAXATIVE, elemental("500")))
                .atc("A02BC01")
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void isSilentWhenNothingIsRecorded() {
    assertThat(aWomanOf(40).assessedBy(rule)).isEmpty();
  }
}
