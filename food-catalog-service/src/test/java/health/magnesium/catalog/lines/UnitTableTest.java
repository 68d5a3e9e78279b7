package health.magnesium.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes are those of NIST Handbook 44, Appendix C, typed again. */
class UnitTableTest {

  @ParameterizedTest
  @CsvSource({
    "mg,MASS,0.001",
    "g,MASS,1",
    "kg,MASS,1000",
    "oz,MASS,28.349523125",
    "lb,MASS,453.59237",
    "ml,VOLUME,1",
    "cl,VOLUME,10",
    "dl,VOLUME,100",
    "l,VOLUME,1000",
    "tsp,VOLUME,4.92892159375",
    "tbsp,VOLUME,14.78676478125",
    "fl oz,VOLUME,29.5735295625",
    "cup,VOLUME,236.5882365",
    "pint,VOLUME,473.176473",
    "quart,VOLUME,946.352946",
    "gallon,VOLUME,3785.411784"
  })
  void massesAndVolumesAreExact(String code, Unit.Kind kind, BigDecimal size) {
    var unit = read(code);

    assertThat(unit.kind()).isEqualTo(kind);
    assertThat(unit.exact()).isEqualByComparingTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "T,tbsp",
    "t,tsp",
    "Tbsp.,tbsp",
    "CUPS,cup",
    "c. à s.,tbsp",
    "c. à c.,tsp",
    "cuillères à soupe,tbsp",
    "cucharadas,tbsp",
    "fl. oz.,fl oz",
    "Fluid Ounces,fl oz",
    "onzas,oz",
    "mL,ml",
    "tranches,slice",
    "puñado,handful",
    "Extra Large,extra large"
  })
  void knowsTheSpellings(String spelling, String code) {
    assertThat(read(spelling).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"grams of,1", "fl oz,2", "fluid dynamics,0", "fl,0", "12,0"})
  void takesTheLongestSpellingAndNoMore(String text, int words) {
    var found = UnitTable.ALL.find(Token.listTokens(text), 0);

    assertThat(found.map(UnitTable.Found::next).orElse(0)).isEqualTo(words);
  }

  private static Unit read(String spelling) {
    return UnitTable.ALL.find(Token.listTokens(spelling), 0).orElseThrow().unit();
  }
}
