package health.magnesium.catalog.formats.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.releases.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  private static final Headings HEADINGS =
      new Headings(sheetRow("Weight ", "Energy", "Energy", "", "Magnésium\n(mg/100 g)"));

  @ParameterizedTest
  @ValueSource(
      strings = {"Magnésium (mg/100 g)", "Magnésium (mg/100g)", "magnesium(mg/100\u00A0g)"})
  void blanksAccentsLineBreaksAndCaseDoNotCount(String heading) {
    assertThat(HEADINGS.has(heading)).isTrue();
    assertThat(HEADINGS.cell(sheetRow("36", "1", "2", "3", "52,5"), heading)).isEqualTo("52,5");
  }

  @Test
  void ofTwoEqualHeadingsTheFirstCounts() {
    assertThat(HEADINGS.cell(sheetRow("36", "207", "867"), "Energy")).isEqualTo("207");
  }

  @Test
  void anAbsentColumnAndAShortRowHaveNothing() {
    assertThat(HEADINGS.has("Zinc")).isFalse();
    assertThat(HEADINGS.has("")).isFalse();
    assertThat(HEADINGS.cell(sheetRow("36"), "Zinc")).isEmpty();
    assertThat(HEADINGS.cell(sheetRow("36"), "Energy")).isEmpty();
  }

  private static SheetRow sheetRow(String... cells) {
    return new SheetRow(new SourceLine("sheet", 1), List.of(cells));
  }
}
