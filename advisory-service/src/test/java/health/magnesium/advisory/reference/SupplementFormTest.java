package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

  static List<SupplementForm> forms() {
    return TABLES.listForms().stream().filter(form -> form.formula() != null).toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void molarMassFollowsFromTheFormula(SupplementForm form) {
    assertThat(form.molarMass())
        .isCloseTo(BigDecimal.valueOf(molarMass(form.formula())), within(new BigDecimal("0.006")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void magnesiumAtomsAreThoseOfTheFormula(SupplementForm form) {
    var found = Pattern.compile("Mg(\\d*)").matcher(String.valueOf(form.formula()));

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
            "buffered-bisglycinate",
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
    "buffered-glycinate, buffered-bisglycinate",
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
    assertThat(TABLES.findForm(code).orElseThrow().elementalMg(compound).map(PlainDecimal::mg))
        .hasValueSatisfying(mg -> assertThat(mg).isEqualByComparingTo(elemental));
  }

  /**
   * Typed from the printed table, apart from forms.csv: molar mass, percent of magnesium, and the
   * milligrams of compound that hold 350 mg. The table rounds the molar mass first.
   */
  @ParameterizedTest
  @CsvSource({
    "oxide, 40.30, 60.30, 580",
    "hydroxide, 58.32, 41.68, 840",
    "carbonate, 84.31, 28.83, 1214",
    "chloride, 95.21, 25.53, 1371",
    "chloride-hexahydrate, 203.30, 11.96, 2928",
    "sulfate, 120.36, 20.19, 1733",
    "sulfate-heptahydrate, 246.47, 9.86, 3549",
    "citrate, 451.11, 16.16, 2165",
    "citrate-nonahydrate, 613.25, 11.89, 2944",
    "hydrogen-citrate, 214.41, 11.34, 3088",
    "bisglycinate, 172.42, 14.10, 2483",
    "bisglycinate-dihydrate, 208.45, 11.66, 3002",
    "lactate, 202.44, 12.01, 2915",
    "lactate-dihydrate, 238.47, 10.19, 3434",
    "aspartate, 288.50, 8.42, 4154",
    "aspartate-dihydrate, 324.52, 7.49, 4673",
    "aspartate-tetrahydrate, 360.56, 6.74, 5192",
    "malate, 156.38, 15.54, 2252",
    "taurate, 272.57, 8.92, 3925",
    "l-threonate, 294.50, 8.25, 4241",
    "l-threonate-monohydrate, 312.51, 7.78, 4500",
    "gluconate, 414.60, 5.86, 5970",
    "gluconate-dihydrate, 450.63, 5.39, 6489",
    "orotate, 334.48, 7.27, 4817",
    "orotate-dihydrate, 370.51, 6.56, 5336",
    "glycerophosphate, 194.36, 12.51, 2799",
    "pidolate, 280.52, 8.66, 4040",
    "ascorbate, 374.54, 6.49, 5393",
    "trisilicate, 260.86, 18.63, 1878",
    "stearate, 591.26, 4.11, 8514"
  })
  void isTheFormOfThePrintedTable(
      String code, BigDecimal molarMass, BigDecimal percent, BigDecimal holds350) {
    var form = TABLES.findForm(code).orElseThrow();

    assertThat(form.molarMass()).isEqualByComparingTo(molarMass);
    assertThat(form.elementalMg(new BigDecimal("100")).orElseThrow())
        .isCloseTo(percent, within(new BigDecimal("0.011")));
    assertThat(form.elementalMg(holds350).orElseThrow())
        .isCloseTo(new BigDecimal("350"), within(new BigDecimal("0.35")));
  }

  @ParameterizedTest
  @CsvSource({
    "hydroxide, 1200, 500.1",
    "hydroxide, 400, 166.7",
    "glycerophosphate, 777.6, 97.24",
    "aspartate-tetrahydrate, 1803, 121.54"
  })
  void agreesWithPrintedLabels(String code, BigDecimal compound, BigDecimal elemental) {
    assertThat(TABLES.findForm(code).orElseThrow().elementalMg(compound).orElseThrow())
        .isCloseTo(elemental, within(new BigDecimal("0.05")));
  }

  @Test
  void aMixtureHasNoShareOfItsOwn() {
    assertThat(TABLES.findForm("buffered-bisglycinate").orElseThrow())
        .satisfies(
            form -> {
              assertThat(form.elementalMg(BigDecimal.TEN)).isEmpty();
              assertThat(form.suggestable()).isFalse();
            });
  }

  @Test
  void suggestsOnlyTheThreeFormsOfTheBrief() {
    assertThat(TABLES.listForms())
        .filteredOn(SupplementForm::suggestable)
        .extracting(SupplementForm::code)
        .containsExactly("citrate", "bisglycinate", "lactate");
  }

  private static double molarMass(@Nullable String formula) {
    if (formula == null) {
      return Double.NaN;
    }
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
