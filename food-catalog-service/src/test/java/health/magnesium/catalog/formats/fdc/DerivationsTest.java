package health.magnesium.catalog.formats.fdc;

import static health.magnesium.catalog.formats.fdc.FdcForTests.published;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.formats.PublishedFiles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationsTest {

  private static final String SET = "usda-fdc-supporting-csv-2022-10-28";
  private static final String FILE = "FoodData_Central_Supporting_Data_csv_2022-10-28.zip";

  @ParameterizedTest
  @CsvSource({
    "1,A,1,ANALYTICAL",
    "46,MA,12,ANALYTICAL",
    "49,NC,4,CALCULATED",
    "60,RK,4,CALCULATED",
    "6,BFAN,4,IMPUTED",
    "67,T,4,IMPUTED",
    "68,Z,7,ASSUMED_ZERO",
    "44,LC,8,LABEL",
    "70,LCCS,12,LABEL",
    "75,LCCD,12,LABEL_DAILY_VALUE"
  })
  void eachCodeHasOurReading(int id, String code, String source, Grade grade) {
    var derivation = Derivations.ofId(id);

    assertThat(derivation.code()).isEqualTo(code);
    assertThat(derivation.sourceCode()).isEqualTo(source);
    assertThat(derivation.grade()).isEqualTo(grade);
    assertThat(Derivations.ofCode(code)).isEqualTo(derivation);
  }

  @Test
  void whatIsNotInTheTableIsReadAsNotPublished() {
    assertThat(Derivations.ofId(null)).isEqualTo(Derivation.NOT_PUBLISHED);
    assertThat(Derivations.ofId(7)).isEqualTo(Derivation.NOT_PUBLISHED);
    assertThat(Derivations.ofCode("")).isEqualTo(Derivation.NOT_PUBLISHED);
    assertThat(Derivations.ofCode("XX")).isEqualTo(Derivation.NOT_PUBLISHED);
  }

  @Test
  void theTableIsThePublishers() throws IOException {
    try (var files = PublishedFiles.open(published(SET, FILE), FILE, 1 << 30)) {
      Map<String, String> sources =
          rows(files, "food_nutrient_source.csv").stream()
              .collect(Collectors.toMap(row -> row.getField("id"), row -> row.getField("code")));
      var published = rows(files, "food_nutrient_derivation.csv");

      assertThat(published).hasSize(64);
      for (var row : published) {
        var ours = Derivations.ofId(Integer.valueOf(row.getField("id")));
        assertThat(ours.code()).isEqualTo(row.getField("code"));
        assertThat(ours.sourceCode()).isEqualTo(sources.get(row.getField("source_id")));
        assertThat(ours.grade()).isNotNull();
      }
    }
  }

  @Test
  void aLessThanValueIsALimitAndNoNumber() {
    var lessThan = Derivations.ofCode("LCSL");

    assertThat(lessThan.content(new BigDecimal("5")))
        .isEqualTo(new MagnesiumContent.BelowLimit(new BigDecimal("5")));
    assertThat(lessThan.content(BigDecimal.ZERO))
        .isEqualTo(new MagnesiumContent.Measured(BigDecimal.ZERO));
  }

  @Test
  void anAssumedZeroIsToldFromAMeasuredOne() {
    assertThat(Derivations.ofCode("Z").content(BigDecimal.ZERO))
        .isEqualTo(new MagnesiumContent.AssumedZero());
    assertThat(Derivations.ofCode("A").content(BigDecimal.ZERO))
        .isEqualTo(new MagnesiumContent.Measured(BigDecimal.ZERO));
  }

  private static List<NamedCsvRecord> rows(PublishedFiles files, String name) throws IOException {
    try (var rows =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(files.open(name), StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    }
  }
}
