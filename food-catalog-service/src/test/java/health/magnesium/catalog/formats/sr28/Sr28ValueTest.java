package health.magnesium.catalog.formats.sr28;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.catalog.composition.Grade;
import health.magnesium.catalog.composition.MagnesiumContent;
import health.magnesium.catalog.composition.Nutrient;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sr28ValueTest {

  @Test
  void sourceCodeSevenIsAssumedZero() {
    var value = Sr28Value.of(Nutrient.MAGNESIUM_MG, new BigDecimal("0"), "7", "Z", 0, null, null);

    assertThat(value.content()).isEqualTo(new MagnesiumContent.AssumedZero());
    assertThat(value.amount()).isEqualTo(BigDecimal.ZERO);
    assertThat(value.grade()).isEqualTo(Grade.ASSUMED_ZERO);
  }

  @Test
  void anyOtherZeroIsPublishedAsMeasured() {
    var value = Sr28Value.of(Nutrient.MAGNESIUM_MG, BigDecimal.ZERO, "4", null, 0, null, null);

    assertThat(value.content()).isEqualTo(new MagnesiumContent.Measured(BigDecimal.ZERO));
  }

  @ParameterizedTest
  @CsvSource({
    "1,,ANALYTICAL",
    "1,A,ANALYTICAL",
    "6,JA,ANALYTICAL",
    "12,MA,ANALYTICAL",
    "13,AI,ANALYTICAL",
    "4,RA,CALCULATED",
    "4,FLC,CALCULATED",
    "4,NR,CALCULATED",
    "4,PIK,CALCULATED",
    "4,BFNN,IMPUTED",
    "4,O,IMPUTED",
    "4,T,IMPUTED",
    "4,,IMPUTED",
    "5,ML,LABEL",
    "8,LC,LABEL",
    "7,Z,ASSUMED_ZERO",
    "9,MC,CALCULATED",
    "11,JO,CALCULATED"
  })
  void codesTellHowFarTheNumberRestsOnMeasurement(String source, String derivation, Grade grade) {
    assertThat(Sr28Value.grade(source, derivation)).isEqualTo(grade);
  }

  @Test
  void anUnknownCodeGetsNoGrade() {
    assertThat(Sr28Value.grade("99", null)).isNull();
  }
}
