package health.magnesium.advisory.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Grade;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.MagnesiumContent.Known;
import health.magnesium.advisory.intake.MagnesiumContent.Unknown;
import health.magnesium.advisory.intake.UnknownReason;
import health.magnesium.advisory.sources.CompositionsFromCatalog;
import health.magnesium.advisory.sources.MagnesiumFromCatalog;
import health.magnesium.advisory.sources.PortionFromCatalog;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EatenFoodTest {

  private static final PortionFromCatalog SLICE =
      new PortionFromCatalog("1 slice", BigDecimal.ONE, "slice", new BigDecimal("30"), null);
  private static final PortionFromCatalog CUP =
      new PortionFromCatalog("1 cup", BigDecimal.ONE, "cup", null, new BigDecimal("240"));

  private static CompositionsFromCatalog.Item says(
      String status, @Nullable String mg, @Nullable MagnesiumFromCatalog magnesium) {
    return new CompositionsFromCatalog.Item(
        "sr-1",
        status,
        "food",
        null,
        mg == null ? null : new BigDecimal(mg),
        magnesium,
        List.of(SLICE, CUP),
        1);
  }

  private static MagnesiumFromCatalog per(String basis, String kind, @Nullable String limit) {
    return new MagnesiumFromCatalog(
        kind, limit == null ? null : new BigDecimal(limit), basis, "label-daily-value");
  }

  private static ItemBody.Food grams(String grams) {
    return new ItemBody.Food("sr-1", new BigDecimal(grams), null, null, null, null, null, null);
  }

  private static ItemBody.Food portions(String label, int count) {
    return new ItemBody.Food(
        "sr-1", null, label, BigDecimal.valueOf(count), null, null, null, null);
  }

  private static MagnesiumContent magnesium(
      ItemBody.Food eaten, CompositionsFromCatalog.@Nullable Item composition) {
    return new EatenFood(eaten, composition).magnesium();
  }

  @Test
  void countsByWeightAndKeepsTheGrade() {
    assertThat(magnesium(grams("30"), says("known", "270", per("100 g", "measured", null))))
        .isEqualTo(new Known(new BigDecimal("81"), false, Grade.LABEL_DAILY_VALUE));
    assertThat(magnesium(portions("1 Slice", 2), says("known", "270", null)))
        .isEqualTo(new Known(new BigDecimal("162"), false, Grade.NOT_STATED));
  }

  @ParameterizedTest
  @CsvSource({
    // the catalog's basis, what was eaten, the reason
    "100 g, 1 cup, DENSITY_UNKNOWN",
    "100 ml, 1 slice, DENSITY_UNKNOWN",
    "100 ml, , DENSITY_UNKNOWN",
    "100 g, 1 bowl, UNKNOWN_PORTION",
    "100 ml, 1 bowl, UNKNOWN_PORTION"
  })
  void aWeightOfWhatIsCountedByVolumeIsUnknown(
      String basis, @Nullable String portion, UnknownReason reason) {
    var eaten = portion == null ? grams("200") : portions(portion, 1);

    assertThat(magnesium(eaten, says("known", "12", per(basis, "measured", null))))
        .isEqualTo(new Unknown(reason));
  }

  @Test
  void aPortionInMillilitresCountsByVolume() {
    assertThat(
            magnesium(portions("1 cup", 2), says("known", "10", per("100 ml", "measured", null))))
        .isEqualTo(new Known(new BigDecimal("48"), false, Grade.LABEL_DAILY_VALUE));
  }

  @Test
  void belowALimitIsUnknownWithTheLimitAsItsBound() {
    var below = says("unknown-value", null, per("100 g", "below-limit", "0.5"));

    assertThat(magnesium(grams("300"), below))
        .isEqualTo(new Unknown(UnknownReason.BELOW_LIMIT, new BigDecimal("1.5")));
    assertThat(magnesium(portions("1 cup", 1), below))
        .isEqualTo(new Unknown(UnknownReason.BELOW_LIMIT));
    assertThat(
            magnesium(grams("300"), says("unknown-value", null, per("100 g", "below-limit", null))))
        .isEqualTo(new Unknown(UnknownReason.BELOW_LIMIT));
  }

  @Test
  void saysWhyThereIsNoNumber() {
    assertThat(magnesium(grams("1"), says("unknown-value", null, per("100 g", "trace", null))))
        .isEqualTo(new Unknown(UnknownReason.TRACE));
    assertThat(magnesium(grams("1"), says("unknown-value", null, per("100 g", "unknown", null))))
        .isEqualTo(new Unknown(UnknownReason.VALUE_UNKNOWN));
    assertThat(magnesium(grams("1"), says("retired", "270", per("100 g", "measured", null))))
        .isEqualTo(new Unknown(UnknownReason.RETIRED_FOOD));
    assertThat(magnesium(grams("1"), null)).isEqualTo(new Unknown(UnknownReason.UNKNOWN_FOOD));
  }

  @Test
  void showsTheFigureThatItRestsOn() {
    var known = new EatenFood(grams("1"), says("known", "270.0", per("100 g", "measured", null)));

    assertThat(known.figure().magnesiumMg()).isEqualTo(new BigDecimal("270"));
    assertThat(known.figure().unknownReason()).isNull();
    assertThat(new EatenFood(grams("1"), null).figure().unknownReason())
        .isEqualTo(UnknownReason.UNKNOWN_FOOD);
  }
}
