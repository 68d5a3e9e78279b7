package health.magnesium.catalog.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SupplementFormTableTest {

  private static final List<SupplementForm> FORMS = new SupplementFormTable().listForms();

  /** The row {@code form} of the API contract, in its order. */
  private static final String IDS =
      """
      oxide hydroxide carbonate chloride chloride-hexahydrate sulfate sulfate-heptahydrate citrate
      citrate-nonahydrate hydrogen-citrate bisglycinate bisglycinate-dihydrate lactate
      lactate-dihydrate aspartate aspartate-dihydrate aspartate-tetrahydrate malate taurate
      l-threonate l-threonate-monohydrate gluconate gluconate-dihydrate orotate orotate-dihydrate
      glycerophosphate pidolate ascorbate trisilicate stearate""";

  private static final Map<String, Double> ATOMIC_WEIGHTS =
      Map.of(
          "Mg", 24.305, "O", 15.999, "H", 1.008, "C", 12.011, "N", 14.007, "S", 32.06, "Cl", 35.45,
          "P", 30.974, "Si", 28.085);

  static Stream<SupplementForm> forms() {
    return FORMS.stream();
  }

  @Test
  void hasEveryFormOfTheContract() {
    assertThat(FORMS).extracting(SupplementForm::id).containsExactly(IDS.split("\\s+"));
  }

  @ParameterizedTest
  @CsvSource({
    "oxide,0.6031",
    "hydroxide,0.4168",
    "citrate,0.1616",
    "bisglycinate,0.1410",
    "sulfate-heptahydrate,0.0986",
    "glycerophosphate,0.1251",
    "trisilicate,0.1863"
  })
  void computesTheElementalShare(String id, BigDecimal share) {
    var form = FORMS.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();

    assertThat(form.elementalShare()).isEqualByComparingTo(share);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theMolarMassFollowsFromTheFormula(SupplementForm form) {
    assertThat(form.molarMassGPerMol().doubleValue()).isCloseTo(mass(form.formula()), within(0.02));
  }

  @ParameterizedTest
  @CsvSource({
    "glycinate,bisglycinate",
    "epsom-salt,sulfate-heptahydrate",
    "milk-of-magnesia,hydroxide"
  })
  void namesThatCallersUseBelongToOneForm(String alias, String id) {
    assertThat(FORMS)
        .filteredOn(form -> form.aliases().contains(alias))
        .extracting(SupplementForm::id)
        .containsExactly(id);
  }

  private static double mass(String formula) {
    return Arrays.stream(formula.split("\\.")).mapToDouble(SupplementFormTableTest::partMass).sum();
  }

  private static double partMass(String part) {
    var times = Pattern.compile("^([0-9]+)(.*)$").matcher(part);
    if (times.matches()) {
      return Integer.parseInt(times.group(1)) * partMass(times.group(2));
    }
    var group = Pattern.compile("^(.*)\\(([A-Za-z0-9]+)\\)([0-9]+)$").matcher(part);
    if (group.matches()) {
      return partMass(group.group(1)) + Integer.parseInt(group.group(3)) * partMass(group.group(2));
    }
    return Pattern.compile("([A-Z][a-z]?)([0-9]*)")
        .matcher(part)
        .results()
        .mapToDouble(
            atom ->
                ATOMIC_WEIGHTS.getOrDefault(atom.group(1), Double.NaN)
                    * (atom.group(2).isEmpty() ? 1 : Integer.parseInt(atom.group(2))))
        .sum();
  }
}
