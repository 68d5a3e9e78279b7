package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplementFormTest {

  private static final ReferenceTables TABLES = ReferenceTables.load();

  /** Typed from the IUPAC table, apart from the molar masses of forms.csv. */
  private static final Map<String, Double> ATOMIC_WEIGHTS =
      Map.of(
          "Mg", 24.305, "O", 15.999, "H", 1.008, "C", 12.011, "N", 14.007, "S", 32.06, "Cl", 35.45,
          "P", 30.974, "Si", 28.085);

  static Iterable<SupplementForm> forms() {
    return TABLES.listForms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void molarMassFollowsFromTheFormula(SupplementForm form) {
    assertThat(molarMass(form.formula())).isCloseTo(form.molarMass().doubleValue(), within(0.006));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void magnesiumAtomsAreThoseOfTheFormula(SupplementForm form) {
    var found = Pattern.compile("Mg(\\d*)").matcher(form.formula());

    assertThat(found.find()).isTrue();
    assertThat(form.magnesiumAtoms())
        .isEqualTo(found.group(1).isEmpty() ? 1 : Integer.parseInt(found.group(1)));
  }

  @Test
  void hasEveryFormOfTheContract() {
    assertThat(TABLES.listForms())
        .extracting(SupplementForm::code)
        .containsExactlyInAnyOrder(
            "oxide",
            "hydroxide",
            "carbonate",
            "chloride",
            "chloride-hexahydrate",
            "sulfate",
            "sulfate-heptahydrate",
            "citrate",
            "citrate-nonahydrate",
            "hydrogen-citrate",
            "bisglycinate",
            "bisglycinate-dihydrate",
            "lactate",
            "lactate-dihydrate",
            "aspartate",
            "aspartate-dihydrate",
            "aspartate-tetrahydrate",
            "malate",
            "taurate",
            "l-threonate",
            "l-threonate-monohydrate",
            "gluconate",
            "gluconate-dihydrate",
            "orotate",
            "orotate-dihydrate",
            "glycerophosphate",
            "pidolate",
            "ascorbate",
            "trisilicate",
            "stearate");
  }

  @ParameterizedTest
  @CsvSource({
    "glycinate, bisglycinate",
    "epsom-salt, sulfate-heptahydrate",
    "milk-of-magnesia, hydroxide",
    "oxide, oxide"
  })
  void findsByCodeAndAlias(String name, String code) {
    assertThat(TABLES.findForm(name)).get().extracting(SupplementForm::code).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Oxide", "kryptonite"})
  void doesNotFindOtherWords(String name) {
    assertThat(TABLES.findForm(name)).isEmpty();
  }

  /** Labels and leaflets, and the mass that holds 350 mg. */
  @ParameterizedTest
  @CsvSource({
    "oxide, 400, 241.2",
    "oxide, 580, 349.8",
    "hydroxide, 1200, 500.1",
    "hydroxide, 400, 166.7",
    "glycerophosphate, 777.6, 97.2",
    "aspartate-tetrahydrate, 1803, 121.5",
    "sulfate-heptahydrate, 15000, 1479.2",
    "trisilicate, 1878, 350.0",
    "citrate, 2165, 349.9",
    "bisglycinate, 2483, 350.0",
    "stearate, 10, 0.4"
  })
  void convertsTheMassOfASalt(String code, BigDecimal compound, BigDecimal elemental) {
    assertThat(PlainDecimal.mg(TABLES.findForm(code).orElseThrow().elementalMg(compound)))
        .isEqualByComparingTo(elemental);
  }

  @Test
  void suggestsOnlyTheThreeFormsOfTheBrief() {
    assertThat(TABLES.listForms())
        .filteredOn(SupplementForm::suggestable)
        .extracting(SupplementForm::code)
        .containsExactly("citrate", "bisglycinate", "lactate");
  }

  private static double molarMass(String formula) {
    var sum = 0.0;
    for (var part : formula.split("\\.")) {
      var times = Pattern.compile("^(\\d*)(.*)$").matcher(part);
      assertThat(times.matches()).isTrue();
      sum += count(times.group(1)) * mass(times.group(2));
    }
    return sum;
  }

  private static double mass(String formula) {
    var sum = 0.0;
    var token = Pattern.compile("\\(([^)]*)\\)(\\d*)|([A-Z][a-z]?)(\\d*)").matcher(formula);
    while (token.find()) {
      sum +=
          token.group(1) != null
              ? mass(token.group(1)) * count(token.group(2))
              : ATOMIC_WEIGHTS.getOrDefault(token.group(3), Double.NaN) * count(token.group(4));
    }
    return sum;
  }

  private static int count(String digits) {
    return digits.isEmpty() ? 1 : Integer.parseInt(digits);
  }
}
