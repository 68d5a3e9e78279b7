package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Symptom;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a laboratory sends: findings with words and without NaN, or a refusal. */
class LabReadingsPropertiesTest {

  private static final AdvisoryRules RULES = new AdvisoryRules(TABLES);
  private static final FindingTexts TEXTS = FindingTexts.in(Locale.ENGLISH);

  @Provide
  Arbitrary<String> loincs() {
    return Arbitraries.of(
        "2601-3", "19123-9", "26746-8", "24447-5", "73573-8", "1988-5", "30522-7", "26881-3",
        "3074-2", "98979-8", "62238-1", "2160-0", "718-7");
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of(
        "mmol/L", "mg/dL", "mg/L", "meq/L", "umol/L", "pg/mL", "mL/min/{1.73_m2}", "mL/min", "kg");
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals().between(new BigDecimal("-1"), new BigDecimal("20")).ofScale(3),
        Arbitraries.of("0", "1e-15", "999999999999999", "1e15", "0.85", "1.2")
            .map(BigDecimal::new));
  }

  @Property(tries = 500)
  void anyResultGetsFindingsOrARefusal(
      @ForAll("loincs") String loinc,
      @ForAll("values") BigDecimal value,
      @ForAll("units") String unit,
      @ForAll("values") BigDecimal limit,
      @ForAll boolean withSymptom) {
    var number = value.toPlainString();
    var given = aWomanOf(40).lab(loinc, number, unit, TODAY, limit.toPlainString(), null);
    if (withSymptom) {
      given.with(Symptom.Kind.DIARRHOEA);
    }

    var views = views(given);

    assertThat(views)
        .allSatisfy(
            view -> assertThat(view.detail() + view.plain()).doesNotContain("NaN", "Infinity"));
  }

  /** A unit that cannot belong to the test at all is a bad request, which the caller is told. */
  private static List<FindingView> views(Given given) {
    try {
      return RULES.assess(given.situation()).stream().map(TEXTS::of).toList();
    } catch (IllegalArgumentException refusal) {
      assertThat(refusal).hasMessageContaining("cannot belong to");
      return List.of();
    }
  }

  @Property(tries = 300)
  void theOrderOfResultsDoesNotMatter(
      @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other) {
    var a = aWomanOf(40).lab("2601-3", one.toPlainString(), "mmol/L", TODAY);
    var b = aWomanOf(40).lab("19123-9", other.toPlainString(), "mg/dL", TODAY);
    a.lab("19123-9", other.toPlainString(), "mg/dL", TODAY);
    b.lab("2601-3", one.toPlainString(), "mmol/L", TODAY);

    assertThat(views(a)).isEqualTo(views(b));
  }

  /** A serum magnesium says nothing about what was eaten. */
  @Property(tries = 200)
  void noResultOfMagnesiumOrInflammationChangesTheVerdict(
      @ForAll("values") BigDecimal magnesium, @ForAll("values") BigDecimal crp) {
    var with =
        aWomanOf(40)
            .lab("2601-3", magnesium.toPlainString(), "mmol/L", TODAY)
            .lab("1988-5", crp.toPlainString(), "mg/L", TODAY);

    assertThat(with.situation().adequacy()).isEqualTo(aWomanOf(40).situation().adequacy());
    assertThat(with.situation().products()).isEqualTo(aWomanOf(40).situation().products());
  }
}
